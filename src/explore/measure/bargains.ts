// Whether bargaining pays: how often careful players fail at home, how often pragmatists sign and break, and in how many turns
// with a table there is a package that both sides prefer to none.
import { made } from '../../policy/characters.ts'
import { bestDraft } from '../../policy/drafts.ts'
import { POLICIES } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { ownStand } from '../../policy/stand.ts'
import { CHARACTERS, type Character, dealtTo } from '../../policy/taste.ts'
import { valuesOf } from '../../policy/values.ts'
import { makePlay } from '../../rules/play.ts'
import { sightOf } from '../../rules/sight.ts'
import { tableKind } from '../../rules/table.ts'
import { type Compiled, TABLE_NONE } from '../../scenario/compiled.ts'
import { makeRoom, playOneOut } from '../playout.ts'
import type { State } from './states.ts'

/** A pragmatist who sounds out both homes before it signs. */
const CAREFUL: Character = { ...CHARACTERS.pragmatist, odds: [90, 50] }

export type Bargains = {
  readonly matches: number
  readonly signed: number // drafts
  readonly refused: number // share of signed drafts that a home refused
  readonly ratified: number // share of matches with an accord
  readonly breached: number // share of those with a broken promise
}

export const careful = (c: Compiled, preset: string, seed: string, matches: number): Bargains =>
  bargainsOf(c, preset, seed, matches, made(CAREFUL))

export const pragmatists = (c: Compiled, preset: string, seed: string, matches: number): Bargains =>
  bargainsOf(c, preset, seed, matches, POLICIES.pragmatist)

const bargainsOf = (c: Compiled, preset: string, seed: string, matches: number, policy: Policy): Bargains => {
  const room = makeRoom(c)
  let [signed, accords, ratified, breached] = [0, 0, 0, 0]
  for (let i = 0; i < matches; i += 1) {
    const playout = playOneOut(c, makePlay(c, { preset }, `${seed}:${i}`), [policy, policy], room)
    signed += playout.signed
    accords += playout.world.accords.length
    if (playout.world.accords.length === 0) continue
    ratified += 1
    if (playout.world.promises.some(promise => promise.state === 'broken')) breached += 1
  }
  return {
    matches,
    signed,
    refused: signed === 0 ? 0 : (signed - accords) / signed,
    ratified: ratified / matches,
    breached: ratified === 0 ? 0 : breached / ratified,
  }
}

/** By trigger with a table: the share of its states in which some package is worth more than none to both pragmatists. */
export const zones = (c: Compiled, states: readonly State[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, [states: number, found: number]>()
  for (const state of states) {
    if (tableKind(c, state.w) === TABLE_NONE) continue
    const id = c.triggers[state.w.trigger]?.id ?? ''
    const count = counts.get(id) ?? [0, 0]
    counts.set(id, [count[0] + 1, count[1] + (hasZone(c, state) ? 1 : 0)])
  }
  return Object.fromEntries([...counts].map(([id, [all, found]]) => [id, found / all]))
}

/** Weighs a draft by the smaller of the two gains, whatever the odds, so long as there are any. */
const EVEN: Character = { ...CHARACTERS.pragmatist, odds: [0, 0], gain: 1, fairness: 100_000 }

const hasZone = (c: Compiled, { m, w }: State): boolean => {
  const [sight, across] = [sightOf(c, m, w, 0), sightOf(c, m, w, 1)]
  const standOf = (one: typeof sight) =>
    ownStand(c, one, valuesOf(c, one.side as 0 | 1, dealtTo(c, one), CHARACTERS.pragmatist))
  return bestDraft(c, sight, EVEN, standOf(sight), standOf(across), 0) !== null
}
