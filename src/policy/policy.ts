// What a computer player is: from a sight and keyed dice to one act, with why. It never receives a World.
import type { Act } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'

/** Dice of this seat alone: the caller keys them with the match's seed, the side and the turn. A whole number below n. */
export type Dice = (key: string, n: number) => number

export const REASONS = [
  'dice', // a random player
  'always', // a player of one stance
  'mirror', // answers as it was answered
  'home', // standing at home weighed most
  'relations', // what the two sides share weighed most
  'ground', // not giving way weighed most
  'kept-word', // a promise made this the card
  'broke-word', // breaking cost less than keeping
  'paid-back', // the other side broke its word first
  'good-deal', // better than no deal, and both homes would pass it
  'thin-deal', // the odds at home, here or there, are too thin
  'poor-deal', // worse than no deal
  'idle-deal', // no better than no deal
  'aims', // what its own agenda comes to weighed most
  'aim', // one of its aims did: `about`
  'red-line', // its red line did
  'shared', // what both agendas come to weighed most
  'hasty', // a card it had not thought through
  'no-gain', // it laid no draft: none it could think of brought it more than no draft
  'no-votes', // nor: what would serve it, the homes would hardly pass
  'no-taker', // nor: what would serve it, the other side would hardly sign
  'done', // nothing left to say at the table
] as const
export type Reason = (typeof REASONS)[number]

/** What an embassy could report of this capital before it seals: true, and not the reason. */
export const REPORTS = [
  'quiet',
  'heated',
  'divided',
  'open',
  'firm',
  'waiting',
  'demanding', // before the first reveal, where the news fell on it
  'expecting', // before the first reveal, where the news began with it
  'unmoved', // it puts a draft away that brings it too little
  'counting', // it puts a draft away that a home would hardly pass
  'content', // it lays no draft, for none would bring it more
  'hopeless', // nor, for the homes would hardly pass one
  'apart', // nor, for the other side would hardly sign one
] as const
export type Report = (typeof REPORTS)[number]

export type Choice = {
  readonly act: Act
  readonly reason: Reason | (() => Reason) // to be asked where it takes thought, while the sight stands: `reasonOf` asks
  readonly about?: number // aim, for that reason
  readonly report: Report
}
export const reasonOf = ({ reason }: Choice): Reason => (typeof reason === 'string' ? reason : reason())

export type Policy = (c: Compiled, sight: Sight, dice: Dice) => Choice
