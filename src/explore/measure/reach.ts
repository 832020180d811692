// Whether everything that is written is played: triggers, endings and clauses that come up in many matches between all players.
import { draw } from '../../kit/draw.ts'
import { made } from '../../policy/characters.ts'
import { POLICIES, POLICY_NAMES } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { random } from '../../policy/simple.ts'
import { CHARACTERS } from '../../policy/taste.ts'
import { makePlay } from '../../rules/play.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { makeRoom, playOneOut } from '../playout.ts'

export type Reached = {
  readonly triggers: Readonly<Record<string, number>> // matches in which it struck
  readonly endings: Readonly<Record<string, number>>
  readonly clauses: Readonly<Record<string, number>> // matches in which it was ratified
  readonly responses: Readonly<Record<string, number>> // times revealed
}

const eager = made({ ...CHARACTERS.reconciler, odds: [5, 5], gain: 1 })

/** Any card from the hand, and any deal that a home may pass: as odd as a class can be. */
const changeable: Policy = (c, sight, dice) =>
  sight.legal.includes('seal') ? random(c, sight, dice) : eager(c, sight, dice)

const FIELD: readonly Policy[] = [
  ...POLICY_NAMES.map(name => POLICIES[name]),
  changeable,
  changeable,
  changeable,
]

/** Matches `from` up to `to` of this seed; presets take turns, and so do players. */
export const reach = (c: Compiled, seed: string, from: number, to: number): Reached => {
  const tally = {
    triggers: zeros(c.triggers.map(one => one.id)),
    endings: zeros(c.endings.map(one => one.id)),
    clauses: zeros(c.clauses.map(one => one.id)),
    responses: zeros(c.responses.map(one => one.ref)),
  }
  const room = makeRoom(c)
  for (let i = from; i < to; i += 1) {
    const own = `${seed}:${i}`
    const preset = c.presets[i % c.presets.length]?.id ?? ''
    const policyOf = (side: 0 | 1): Policy => FIELD[draw(own, `measure:${side}`, FIELD.length)] ?? random
    const { world: w } = playOneOut(c, makePlay(c, { preset }, own), [policyOf(0), policyOf(1)], room)
    w.happened.forEach((slot, trigger) => {
      if (slot > 0) add(tally.triggers, c.triggers[trigger]?.id)
    })
    add(tally.endings, c.endings[w.ending]?.id)
    const signed = new Set(w.promises.flatMap(({ ref }) => (ref.kind === 'clause' ? [ref.clause] : [])))
    for (const clause of signed) add(tally.clauses, c.clauses[clause]?.id)
    for (const turn of w.played)
      for (const card of turn.responses) add(tally.responses, c.responses[card]?.ref)
  }
  return tally
}

const zeros = (ids: readonly string[]): Record<string, number> => Object.fromEntries(ids.map(id => [id, 0]))
const add = (counts: Record<string, number>, id: string | undefined): void => {
  if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1
}

/** What was never reached. */
export const missedIn = ({ clauses, endings, triggers }: Reached): readonly string[] =>
  Object.entries({ ...triggers, ...endings, ...clauses }).flatMap(([id, count]) => (count === 0 ? [id] : []))
