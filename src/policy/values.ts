// What everything in a scenario is worth to one side with one taste, before anybody has played: worked out once for a scenario,
// a side, a character and the kinds of aims it holds, then only looked up.
import type { Compiled, CompiledResponse, EffectList } from '../scenario/compiled.ts'
import { HOLD } from './hand.ts'
import { type Character, type Dealt, tasteOf } from './taste.ts'

/** The unit of a value is a tenth of a point times a percent of taste. */
export type Values = {
  readonly side: 0 | 1
  readonly cards: Float64Array // by response, either side's: the act and its stance, before what it meets and costs
  readonly theirs: Int32Array // by response of the other side: what it does to what this side cares about
  readonly clauses: readonly [Int32Array, Int32Array] // by giver, by clause, for its whole time
  readonly outcomes: readonly Int32Array[] // by trigger, by outcome of a pair of cards
  readonly pairs: readonly Int32Array[] // by trigger, by `pairPlace`: the turn in which both have pledged these cards
  readonly statements: Int32Array // by statement
  readonly broke: number // what the rules take for a breach; negative
  readonly standings: readonly [number, number] // by side: weight of its standing
  readonly grounds: readonly [number, number]
  readonly meetings: readonly [Float64Array, Float64Array] // by side, by gauge of the meeting: weight
}

/** A memo of a pure function: the same scenario and taste always give the same values. */
const known = new WeakMap<Compiled, Map<Character, Values[]>>()

export const valuesOf = (c: Compiled, side: 0 | 1, dealt: Dealt, character: Character): Values => {
  const place = (dealt.settling * (c.aims.length + 1) + dealt.hard) * 2 + side
  const found = known.get(c)?.get(character)?.[place]
  return found ?? remember(c, character, place, makeValues(c, side, tasteOf(c, side, dealt, character)))
}

const remember = (c: Compiled, character: Character, place: number, values: Values): Values => {
  const ofCharacter = kept(
    kept(known, c, () => new Map<Character, Values[]>()),
    character,
    (): Values[] => [],
  )
  ofCharacter[place] = values
  return values
}

/** What the memo holds under this key, made once. */
export const kept = <K, V>(
  memo: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V => {
  const found = memo.get(key)
  if (found !== undefined) return found
  const made = make()
  memo.set(key, made)
  return made
}

const makeValues = (c: Compiled, side: 0 | 1, taste: Int32Array): Values => {
  const { bargain } = c.model
  const values: Plain = {
    side,
    cards: Float64Array.from(c.responses, card => worthOfPlaying(c, card, taste)),
    clauses: [clausesBy(c, 0, taste), clausesBy(c, 1, taste)],
    outcomes: c.triggers.map(trigger =>
      Int32Array.from(trigger.outcomes, outcome => worthOfEffects(c, outcome.effects, 0, taste)),
    ),
    statements: Int32Array.from(c.statements, one => worthOfEffects(c, one.effects, side, taste)),
    broke: bargain === null ? 0 : worthOfEffects(c, bargain.broke, side, taste),
    standings: [weightOf(taste, c.model.home?.gauges[0]), weightOf(taste, c.model.home?.gauges[1])],
    grounds: [weightOf(taste, c.model.ground?.gauges[0]), weightOf(taste, c.model.ground?.gauges[1])],
    meetings: [meetingsOf(c, 0, taste), meetingsOf(c, 1, taste)],
  }
  const theirs = Int32Array.from(c.responses, (_, response) =>
    worthOfCard(c, values, response, 0, SURELY[HOLD]!),
  )
  const pairs = c.triggers.map((_, trigger) => pairsOf(c, trigger, values, theirs))
  return { ...values, theirs, pairs }
}
type Plain = Omit<Values, 'theirs' | 'pairs'>

/** Place of two cards of one trigger, the first of side 0, among its pairs: cards are numbered in a row. */
export const pairPlace = (c: Compiled, trigger: number, first: number, second: number): number => {
  const [ours, theirs] = c.triggers[trigger]!.responses
  return (first - ours[0]!) * theirs.length + second - theirs[0]!
}

/** What a turn is worth in which both sides have pledged their cards: the own one at the price of a pledge, the other's, and
 * what the scenario says of exactly this pair. */
const pairsOf = (c: Compiled, trigger: number, values: Plain, theirs: Int32Array): Int32Array => {
  const [ours, others] = c.triggers[trigger]!.responses
  const pairs = new Int32Array(ours.length * others.length)
  for (const first of ours)
    for (const second of others) {
      const mine = values.side === 0 ? first : second
      const met = values.side === 0 ? second : first
      const own = worthOfCard(
        c,
        values,
        mine,
        halved(c.responses[mine]!.cost),
        SURELY[c.responses[met]!.stance]!,
      )
      const outcome = worthOfPair(c, trigger, values.outcomes, first, second)
      pairs[pairPlace(c, trigger, first, second)] = own + theirs[met]! + outcome
    }
  return pairs
}

/** Half the cost, rounded up to a whole point. */
export const halved = (cost: number): number => Math.ceil(cost / 20) * 10

/** Weights where only this stance is expected, by stance. */
export const SURELY = [0, 1, 2, 3, 4].map(stance => [0, 1, 2, 3, 4].map(one => Number(one === stance)))

/** What the scenario says of exactly this pair of cards, or of their stances. */
const worthOfPair = (
  c: Compiled,
  trigger: number,
  worths: readonly Int32Array[],
  first: number,
  second: number,
): number => {
  const fits = (want: number, stance: number, response: number): boolean =>
    want >= 0 ? want === response : c.responses[response]?.stance === stance
  const found = c.triggers[trigger]!.outcomes.findIndex(
    ({ responses, stances }) =>
      fits(responses[0], stances[0], first) && fits(responses[1], stances[1], second),
  )
  return worths[trigger]![found] ?? 0
}

const weightOf = (taste: Int32Array, gauge: number | undefined): number => taste[gauge ?? -1] ?? 0
const meetingsOf = (c: Compiled, self: 0 | 1, taste: Int32Array): Float64Array =>
  Float64Array.from(c.model.meeting?.gauges ?? [], one => taste[one.gauge[self]] ?? 0)

const clausesBy = (c: Compiled, giver: 0 | 1, taste: Int32Array): Int32Array =>
  Int32Array.from(
    c.clauses,
    clause =>
      worthOfEffects(c, clause.effects, giver, taste) +
      worthOfEffects(c, clause.each, giver, taste) * clause.slots,
  )

/** Sum of an effect list's plain changes, each by its gauge's weight; conditions are taken as holding. */
const worthOfEffects = (c: Compiled, list: EffectList, self: number, taste: Int32Array): number => {
  let sum = 0
  for (let i = list.from; i < list.to; i += 1) {
    const effect = c.effects[i]!
    const gauge = effect.gauge[self as 0 | 1]
    if (effect.kind === 'by' && effect.each === 0) sum += effect.amount * (taste[gauge] ?? 0) * effect.slots
  }
  return sum
}

const worthOfPlaying = (c: Compiled, card: CompiledResponse, taste: Int32Array): number => {
  const sum = worthOfEffects(c, card.effects, card.side, taste) + worthOfAct(c, card, taste)
  const stance = c.model.stances[card.stance]
  return stance === undefined ? sum : sum + worthOfEffects(c, stance, card.side, taste)
}

/** What the size of an act does to the meters of its domain and to the other public, roughly. */
const worthOfAct = (c: Compiled, card: CompiledResponse, taste: Int32Array): number => {
  const { model } = c
  const gestures = model.gestures
  const size = card.size > 0 && gestures !== null ? (card.size * gestures.gain) / 100 : card.size
  let sum = 0
  const counts = card.material ? 100 : model.words.meters
  for (const { gauge, percent } of model.scale[card.domain] ?? [])
    sum += (size * percent * counts * (taste[gauge[card.side as 0 | 1]] ?? 0)) / 10_000
  const { publics } = model
  if (publics !== null && !(card.undoes && size > 0)) {
    const other = (1 - card.side) as 0 | 1
    const moved = (size * publics.perPoint * publics.sensitivity[other]) / 10_000
    const part = (card.material ? 100 : model.words.public) * (moved > 0 ? publics.gains : 100)
    sum += ((moved * part) / 10_000) * (taste[publics.gauges[other]] ?? 0)
  }
  return sum
}

// ---- against what is foreseen ----------------------------------------------------------------------------------------

/** Value of a card against weights by the other side's stance: cost, home, meeting, ground, its own size and effects. */
export const worthOfCard = (
  c: Compiled,
  values: Plain,
  response: number,
  cost: number,
  foreseen: readonly number[],
): number => {
  const { side, stance } = c.responses[response]!
  const self = side as 0 | 1
  const { home, meeting, ground } = c.model
  const weight = sumOf(foreseen)
  let sum = values.cards[response]!
  if (home !== null) sum += (mean(home.table[stance]!, foreseen, weight) - cost) * values.standings[self]
  if (ground !== null) sum += mean(ground.table[stance]!, foreseen, weight) * values.grounds[self]
  if (meeting === null) return sum | 0
  const met = mean(meeting.table[stance]!, foreseen, weight)
  const weights = values.meetings[self]
  for (let i = 0; i < weights.length; i += 1) sum += (met * meeting.gauges[i]!.percent * weights[i]!) / 100
  return sum | 0
}

/** What a card does to own standing against weights by the other side's stance, in tenths: its cost and how home takes it. */
export const homeOfCard = (
  c: Compiled,
  response: number,
  cost: number,
  foreseen: readonly number[],
): number => {
  const { home } = c.model
  if (home === null) return -cost
  return mean(home.table[c.responses[response]!.stance]!, foreseen, sumOf(foreseen)) - cost
}

/** Of five numbers by stance. */
const sumOf = (five: readonly number[]): number => five[0]! + five[1]! + five[2]! + five[3]! + five[4]!

const mean = (row: readonly number[], by: readonly number[], weight: number): number =>
  weight === 0
    ? 0
    : (row[0]! * by[0]! + row[1]! * by[1]! + row[2]! * by[2]! + row[3]! * by[3]! + row[4]! * by[4]!) / weight
