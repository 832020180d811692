// Every player against every other: the computer capitals and the fixed lines of play. What a match was worth to a side is told by
// the three lines of its end: in office and how strong, aims met, and the state both left behind.
import { cardOf } from '../../policy/hand.ts'
import { POLICIES, POLICY_NAMES } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { declining } from '../../policy/simple.ts'
import { endOf } from '../../rules/judge.ts'
import { makePlay } from '../../rules/play.ts'
import type { World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { relationsOf } from '../../scenario/conditions.ts'
import { STANCES } from '../../scenario/vocabulary.ts'
import { makeRoom, playOneOut } from '../playout.ts'

/** Points from 0 to 100: a third each for own standing (nothing when out of office), for aims met (half for partly) and for the
 * state of relations. */
export const payoff = (c: Compiled, w: World, side: 0 | 1): number => {
  const { aims, inOffice, standing } = endOf(c, w).sides[side]
  const met = aims.reduce((sum, aim) => sum + (aim.met === 'met' ? 100 : aim.met === 'partly' ? 50 : 0), 0)
  const office = inOffice ? Math.max(0, standing) / 10 : 0
  return (office + (aims.length === 0 ? 50 : met / aims.length) + relationsOf(c, w) / 10) / 3
}

/** One stance from the first turn to the last. */
const fixed =
  (stance: number): Policy =>
  (c, sight) =>
    declining(sight) ?? {
      act: { kind: 'seal', response: cardOf(c, sight, stance, stance < 2).response, word: true },
      reason: 'always',
      report: 'quiet',
    }

/** Players by name: the computer capitals, and the fixed lines that are not among them. */
export const FIELD: Readonly<Record<string, Policy>> = {
  ...POLICIES,
  ...Object.fromEntries(
    STANCES.flatMap((stance, at) =>
      POLICY_NAMES.some(name => name === stance) ? [] : [[`always-${stance}`, fixed(at)]],
    ),
  ),
}

/** By row player, by column player: the row's mean payoff over both seats. */
export type PolicyTable = Readonly<Record<string, Readonly<Record<string, number>>>>

export const policyTable = (c: Compiled, preset: string, seed: string, matches: number): PolicyTable => {
  const table: Record<string, Record<string, number>> = {}
  for (const [row, own] of Object.entries(FIELD)) {
    const cells: Record<string, number> = {}
    for (const [column, other] of Object.entries(FIELD))
      cells[column] = cell(c, preset, seed, matches, own, other)
    table[row] = cells
  }
  return table
}

const cell = (
  c: Compiled,
  preset: string,
  seed: string,
  matches: number,
  own: Policy,
  other: Policy,
): number => {
  const room = makeRoom(c)
  let sum = 0
  for (let i = 0; i < matches; i += 1) {
    const side = (i & 1) as 0 | 1
    const m = makePlay(c, { preset }, `${seed}:${i}`)
    const { world } = playOneOut(c, m, side === 0 ? [own, other] : [other, own], room)
    sum += payoff(c, world, side)
  }
  return Math.round((sum * 10) / matches) / 10
}

/** The players that are best against each other player. */
export const bestReplies = (table: PolicyTable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(table).map(column => {
      const rows = Object.keys(table).sort((a, b) => (table[b]?.[column] ?? 0) - (table[a]?.[column] ?? 0))
      return [column, rows[0] ?? '']
    }),
  )
