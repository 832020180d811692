// Whether a scenario gives both capitals alike: where its triggers begin, what their hands hold, how much is said and sourced, what
// it costs, and where the card of history lies. Counts of the file; a playout has no part in it.
import type { ResponseSpec, Scenario, TriggerSpec } from '../../scenario/schema.ts'
import type { Text } from '../../scenario/schema-base.ts'

export type PerSide = readonly [number, number]
export type Fairness = {
  readonly begins: Readonly<Record<string, PerSide>> // by preset: scheduled triggers that begin in each capital
  readonly unlike: readonly string[] // triggers whose two hands hold different stances
  readonly words: PerSide // accounts, advisers and cards
  readonly sources: PerSide
  readonly costs: PerSide // cards that cost standing
  readonly price: PerSide // points that a hand of each trigger costs, summed
  readonly places: readonly number[] // how often the card of history lies first, second and so on
}

export const fairnessOf = (scenario: Scenario): Fairness => {
  const { triggers } = scenario
  const total = (count: (trigger: TriggerSpec, side: string) => number): PerSide => {
    const of = (side: 0 | 1): number =>
      triggers.reduce((sum, trigger) => sum + count(trigger, scenario.sides[side].id), 0)
    return [of(0), of(1)]
  }
  const cards = (trigger: TriggerSpec, side: string): readonly ResponseSpec[] => trigger.responses[side] ?? []
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  return {
    begins: beginsOf(scenario),
    unlike: triggers.filter(trigger => isUnlike(scenario, trigger)).map(trigger => trigger.id),
    words: total((trigger, side) =>
      sum([
        wordsIn(trigger.accounts?.[side]?.text),
        ...(trigger.advisers?.[side] ?? []).map(adviser => wordsIn(adviser.text)),
        ...cards(trigger, side).flatMap(card => [card.title, card.preview?.risk, card.line].map(wordsIn)),
      ]),
    ),
    sources: total(
      (trigger, side) =>
        (trigger.sources?.[side]?.length ?? 0) +
        sum(cards(trigger, side).map(card => card.sources?.length ?? 0)),
    ),
    costs: total((trigger, side) => cards(trigger, side).filter(card => (card.cost ?? 0) > 0).length),
    price: total((trigger, side) => sum(cards(trigger, side).map(card => card.cost ?? 0))),
    places: placesOf(scenario),
  }
}

/** Words of a text in the file's own language. */
const wordsIn = (text: Text | undefined): number => {
  const plain = typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? '')
  return plain.split(/\s+/).filter(word => word !== '').length
}

const beginsOf = ({ calendar, sides, triggers }: Scenario): Readonly<Record<string, PerSide>> => {
  const inPreset = (slots: readonly string[], side: string): number =>
    triggers.filter(({ at, begins }) => begins === side && (at ?? []).some(slot => slots.includes(slot)))
      .length
  return Object.fromEntries(
    (calendar?.presets ?? []).map(({ id, slots }) => [
      id,
      [inPreset(slots, sides[0].id), inPreset(slots, sides[1].id)],
    ]),
  )
}

const isUnlike = ({ sides }: Scenario, { responses }: TriggerSpec): boolean => {
  const stances = sides.map(({ id }) =>
    [...new Set((responses[id] ?? []).map(card => card.stance))].sort().join(),
  )
  return stances[0] !== stances[1]
}

const placesOf = ({ history, sides, triggers }: Scenario): readonly number[] => {
  const counts: number[] = []
  for (const step of history ?? []) {
    const trigger = triggers.find(one => one.id === step.trigger)
    for (const { id } of sides) {
      const place = (trigger?.responses[id] ?? []).findIndex(card => card.id === step.responses?.[id])
      while (place >= 0 && counts.length <= place) counts.push(0)
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
    }
  }
  return counts
}

/** How far apart two counts are, as a share of the larger; 0 where both are 0. */
export const apart = ([a, b]: PerSide): number => {
  const most = Math.max(Math.abs(a), Math.abs(b))
  return most === 0 ? 0 : Math.abs(a - b) / most
}
