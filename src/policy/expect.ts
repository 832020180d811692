// What a side can foresee of a card: how the other side may answer, and what the public numbers of the model make of it. An
// estimate from a sight; the rules alone decide.
import type { Sight } from '../rules/sight.ts'
import type { Compiled, EffectList, StanceTable } from '../scenario/compiled.ts'
import { ACCOMMODATE, CONFRONT, ENGAGE, HOLD, PRESS, pledgedBy, stanceOf } from './hand.ts'

/** How likely each stance of the other side is, in weights that do not sum to anything in particular. */
export const foresee = (c: Compiled, sight: Sight): readonly number[] => {
  const other = sight.side === 0 ? 1 : 0
  const weights = [0, 0, 0, 0, 0]
  for (const response of sight.otherHand) weights[stanceOf(c, response)]! += 2
  for (const { stances } of sight.played.slice(-3))
    if (weights[stances[other]]! > 0) weights[stances[other]]! += 3
  const pledged = pledgedBy(sight, other)
  if (pledged >= 0) weights[stanceOf(c, pledged)]! += 20
  if (!weights.some(weight => weight > 0)) weights[HOLD] = 1
  return weights
}

/** Only this stance is expected. */
export const surely = (stance: number): readonly number[] =>
  [CONFRONT, PRESS, HOLD, ENGAGE, ACCOMMODATE].map(one => Number(one === stance))

const mean = (row: readonly number[], foreseen: readonly number[]): number => {
  let sum = 0
  let weights = 0
  for (let other = 0; other < 5; other += 1) {
    sum += (row[other] as number) * (foreseen[other] as number)
    weights += foreseen[other] as number
  }
  return weights === 0 ? 0 : sum / weights
}
const expected = (table: StanceTable, stance: number, foreseen: readonly number[]): number =>
  mean(table[stance] as readonly number[], foreseen)

/** Sum of an effect list's plain changes, each by its gauge's weight; conditions are taken as holding. */
export const worthOfEffects = (c: Compiled, list: EffectList, self: number, taste: Int32Array): number => {
  let sum = 0
  for (let i = list.from; i < list.to; i += 1) {
    const effect = c.effects[i]!
    const gauge = effect.gauge[self as 0 | 1]
    if (effect.kind === 'by' && effect.each === 0) sum += effect.amount * (taste[gauge] ?? 0) * effect.slots
  }
  return sum
}

/** Value of a card against what is foreseen, before promises: cost, home, meeting, ground, its own size and effects. */
export const worthOfCard = (
  c: Compiled,
  sight: Sight,
  response: number,
  cost: number,
  foreseen: readonly number[],
  taste: Int32Array,
): number => {
  const card = c.responses[response]!
  const { home, meeting, ground } = c.model
  const self = sight.side as 0 | 1
  let sum = worthOfEffects(c, card.effects, self, taste) + worthOfAct(c, sight, response, taste)
  const stanceEffects = c.model.stances[card.stance]
  if (stanceEffects !== undefined) sum += worthOfEffects(c, stanceEffects, self, taste)
  if (home !== null) {
    const standing = taste[home.gauges[self]] ?? 0
    sum += (expected(home.table, card.stance, foreseen) - cost) * standing
  }
  if (ground !== null)
    sum += expected(ground.table, card.stance, foreseen) * (taste[ground.gauges[self]] ?? 0)
  if (meeting !== null) {
    const met = expected(meeting.table, card.stance, foreseen)
    for (const one of meeting.gauges) sum += (met * one.percent * (taste[one.gauge[self]] ?? 0)) / 100
  }
  return sum | 0
}

/** What the size of an act does to the meters of its domain and to the other public, roughly. */
const worthOfAct = (c: Compiled, sight: Sight, response: number, taste: Int32Array): number => {
  const card = c.responses[response]!
  const { model } = c
  const gestures = model.gestures
  const size = card.size > 0 && gestures !== null ? (card.size * gestures.gain) / 100 : card.size
  let sum = 0
  const counts = card.material ? 100 : model.words.meters
  for (const { gauge, percent } of model.scale[card.domain] ?? [])
    sum += (size * percent * counts * (taste[gauge[sight.side as 0 | 1]] ?? 0)) / 10_000
  const { publics } = model
  if (publics !== null && !(card.undoes && size > 0)) {
    const other = (1 - sight.side) as 0 | 1
    const moved = (size * publics.perPoint * publics.sensitivity[other]) / 10_000
    const part = (card.material ? 100 : model.words.public) * (moved > 0 ? publics.gains : 100)
    sum += ((moved * part) / 10_000) * (taste[publics.gauges[other]] ?? 0)
  }
  return sum
}
