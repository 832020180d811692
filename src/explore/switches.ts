// Argue with the model: how the endings of one match would have spread under other dice, as the model stands and with each contested
// assumption turned off. Pure chunks of work, small enough for a page to show while it counts.
import { made } from '../policy/characters.ts'
import { POLICIES, type PolicyName } from '../policy/named.ts'
import type { Policy } from '../policy/policy.ts'
import { CHARACTERS } from '../policy/taste.ts'
import { type MatchOptions, makePlay } from '../rules/play.ts'
import type { Played } from '../rules/world.ts'
import { type CompileOptions, compile, type Source } from '../scenario/compile.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { makeRoom, type Policies, playOneOut } from './playout.ts'

/** Who held a side: a computer capital by name, or a person, of whom the match's played turns are known. */
export type Holder = PolicyName | 'person'

export type Match = {
  readonly source: Source // the scenario the match was played on
  readonly options: MatchOptions
  readonly seed: string
  readonly holders: readonly [Holder, Holder]
  readonly played: readonly Played[] // by the end; numbers of the scenario as it was compiled for this match
}

/** Endings by id, in the file's order; `none` where no ending fits. Matches counted. */
export type EndingCounts = Readonly<Record<string, number>>

/** The assumptions that can be turned off in this match: those that are on. */
export const switchesOf = ({ options, source }: Match): readonly string[] =>
  (source.scenario.assumptions ?? []).map(one => one.id).filter(id => !(options.off ?? []).includes(id))

/** How playouts `from` up to `to` of this match end, with one more assumption off, or as it was played (null). The i-th playout
 * has the same dice whatever is off, so that differences are the assumption's. Chunks add up. */
export const endingsWith = (match: Match, off: string | null, from: number, to: number): EndingCounts => {
  const options: CompileOptions = {
    off: [...(match.options.off ?? []), ...(off === null ? [] : [off])].sort(),
  }
  const c = compile(match.source, options)
  const counted = endingsOn(c, { ...match, options: { ...match.options, off: options.off ?? [] } }, from, to)
  const named: Record<string, number> = Object.fromEntries(
    c.endings.map(({ id }, ending) => [id, counted[ending]!]),
  )
  const none = counted[c.endings.length]!
  return none > 0 ? { ...named, none } : named
}

/** The same on a scenario compiled with what is off in these options; by ending, the last place for none. */
export const endingsOn = (
  c: Compiled,
  match: Omit<Match, 'source'>,
  from: number,
  to: number,
): Int32Array => {
  const counts = new Int32Array(c.endings.length + 1)
  const room = makeRoom(c)
  const policies: Policies = [policyOf(c, match, 0), policyOf(c, match, 1)]
  for (let i = from; i < to; i += 1) {
    const m = makePlay(c, match.options, `${match.seed}:${i}`)
    const { world } = playOneOut(c, m, policies, room)
    counts[world.ending < 0 ? c.endings.length : world.ending]! += 1
  }
  return counts
}

/** How far apart two spreads are: the share of matches that end otherwise, at least. 0 to 1. */
export const apart = (a: EndingCounts, b: EndingCounts): number => {
  const total = (counts: EndingCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0)
  const [all, others] = [total(a), total(b)]
  if (all === 0 || others === 0) return 0
  const ids = new Set([...Object.keys(a), ...Object.keys(b)])
  let gap = 0
  for (const id of ids) gap += Math.abs((a[id] ?? 0) / all - (b[id] ?? 0) / others)
  return Math.round(gap * 5000) / 10_000
}

const policyOf = (c: Compiled, match: Omit<Match, 'source'>, side: 0 | 1): Policy => {
  const holder = match.holders[side]
  return holder === 'person' ? asPlayed(c, match.played, side) : POLICIES[holder]
}

const ANYBODY = made(CHARACTERS.pragmatist)

/** A person as the match knows one: at a trigger that came up, the card and the word chosen then, wherever it can still be played;
 * for all that a match cannot know, a pragmatist. */
export const asPlayed = (c: Compiled, played: readonly Played[], side: 0 | 1): Policy => {
  const chosen = new Map(played.map(turn => [turn.trigger, turn]))
  return (scenario, sight, dice) => {
    const turn = chosen.get(sight.trigger)
    const response = turn?.responses[side] ?? -1
    if (!sight.legal.includes('seal') || !sight.hand.some(card => card.response === response))
      return ANYBODY(scenario, sight, dice)
    const { length } = c.responses
    if (response >= length) throw new Error('played on another scenario')
    return {
      act: { kind: 'seal', response, word: turn?.words[side] !== false },
      reason: 'always',
      report: 'quiet',
    }
  }
}
