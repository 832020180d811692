// Many playouts counted: the seeds they take, who plays them, and what they come to as shares. Pure chunks of work: the same
// numbers of playouts give the same tally in whatever chunks they are made.
import { draw, type Fold, foldSeed } from '../kit/draw.ts'
import { CHARACTER_NAMES, type CharacterName, type PolicyName } from '../policy/named.ts'
import { type MatchOptions, makePlay, type Play } from '../rules/play.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { makeRoom, playOneOut } from './playout.ts'
import { PLAYERS, type PlayerName } from './rival/players.ts'
import { count, makeTally, type Spread, spreadOf, type Tally } from './tally.ts'

/** Who plays: a policy by name, or null for one of the characters, drawn anew for every playout. */
export type Field = Pairing<PolicyName>
export type Pairing<Name extends PlayerName> = readonly [Name | null, Name | null]
export const BY_SEED: Pairing<never> = [null, null]

/** Counts the playouts `from` up to, not including, `to`; the i-th has the seed `SEED:i`. */
export const simulate = (
  c: Compiled,
  options: MatchOptions,
  seed: string,
  field: Pairing<PlayerName>,
  from: number,
  to: number,
): Tally => {
  const tally = makeTally(c)
  const room = makeRoom(c)
  const base = makePlay(c, options, seed)
  for (let i = from; i < to; i += 1) {
    const own = `${seed}:${i}`
    const m: Play = { ...base, seed: own, dice: foldSeed(own) }
    const names = namesIn(c, m.dice, field)
    const { world, signed } = playOneOut(c, m, [PLAYERS[names[0]], PLAYERS[names[1]]], room)
    count(tally, world, signed)
  }
  return tally
}

/** The policies of one match: the named ones, else a character drawn by the match's seed. */
export const namesIn = <Name extends PlayerName>(
  c: Compiled,
  seed: string | Fold,
  field: Pairing<Name>,
): readonly [Name | CharacterName, Name | CharacterName] => {
  const nameOf = (side: 0 | 1): Name | CharacterName =>
    field[side] ??
    CHARACTER_NAMES[draw(seed, c.sides[side].keys.character, CHARACTER_NAMES.length)] ??
    'pragmatist'
  return [nameOf(0), nameOf(1)]
}

export type Shares = {
  readonly endings: Readonly<Record<string, number>> // share of playouts; `none` only where some fitted no ending
  readonly gauges: Readonly<Record<string, Spread>>
  readonly triggers: Readonly<Record<string, number>> // share of playouts in which it struck
  readonly responses: Readonly<Record<string, number>> // by trigger/side/response: share of the turns that revealed its trigger
  readonly packages: { readonly signed: number; readonly ratified: number; readonly breached: number }
}

/** Shares from 0 to 1, to four decimals; gauges in points, to one. */
export const sharesOf = (c: Compiled, tally: Tally): Shares => {
  const all = tally.playouts
  const endings = c.endings.map((ending, at) => [ending.id, share(tally.endings[at], all)] as const)
  const none = share(tally.endings[c.endings.length], all)
  return {
    endings: Object.fromEntries(none > 0 ? [...endings, ['none', none] as const] : endings),
    gauges: Object.fromEntries(
      c.gauges.map((gauge, at) => [gauge.id, spreadOf(tally.gauges[at] as Int32Array)]),
    ),
    triggers: Object.fromEntries(c.triggers.map((one, at) => [one.id, share(tally.triggers[at], all)])),
    responses: Object.fromEntries(
      c.responses.map((one, at) => [one.ref, share(tally.responses[at], tally.struck[one.trigger])]),
    ),
    packages: {
      signed: share(tally.signed, all),
      ratified: share(tally.ratified, all),
      breached: share(tally.breached, all),
    },
  }
}

const share = (part: number | undefined, whole: number | undefined): number =>
  whole === undefined || whole === 0 ? 0 : Math.round(((part ?? 0) * 10_000) / whole) / 10_000
