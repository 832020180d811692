// A scenario in small: what the home page says and draws of it before the whole file is read. Made of the files that ship
// when the game is built, and of a file from outside when it is opened. Pure.
import type { Scenario } from '../../scenario/schema.ts'
import type { Text } from '../../scenario/schema-base.ts'
import type { CableLevel } from '../../store/saves.ts'

export type CardSide = {
  readonly id: string
  readonly name: Text
  readonly mark: 'square' | 'diamond'
  readonly place?: readonly [lon: number, lat: number]
}

export type CardPreset = {
  readonly id: string
  readonly name: Text
  readonly turns: number
  readonly minutes?: number
  readonly debrief?: number // minutes of it, within minutes
}

export type Card = {
  readonly id: string
  readonly title: Text
  readonly summary?: Text
  readonly language?: string
  readonly names?: NonNullable<Scenario['names']> // only the pairs that its own texts use
  readonly sides: readonly [CardSide, CardSide]
  readonly presets: readonly CardPreset[] // one or more
  readonly contentNotes: readonly Text[]
  readonly cables: readonly CableLevel[] // the meters as the scenario begins
}

export function cardOf(scenario: Scenario): Card {
  const { id, title, summary, language, sides, contentNotes = [] } = scenario
  const texts = JSON.stringify([title, summary, contentNotes])
  const used = Object.entries(scenario.names ?? {}).filter(([name]) => texts.includes(`{${name}}`))
  return {
    id,
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(language === undefined ? {} : { language }),
    ...(used.length === 0 ? {} : { names: Object.fromEntries(used) }),
    sides: [cardSide(sides[0], 0), cardSide(sides[1], 1)],
    presets: presetsOf(scenario),
    contentNotes,
    cables: cablesOf(scenario),
  }
}

function cardSide({ id, name, mark, place }: Scenario['sides'][number], at: 0 | 1): CardSide {
  return { id, name, mark: markOf({ mark }, at), ...(place === undefined ? {} : { place }) }
}

const markOf = ({ mark }: Pick<Scenario['sides'][number], 'mark'>, at: number) =>
  mark ?? (at === 0 ? 'square' : 'diamond')

/** The presets of a scenario; one that plays every slot where it names none. */
function presetsOf({ calendar, title, triggers }: Scenario): readonly CardPreset[] {
  const presets = calendar?.presets ?? []
  if (presets.length === 0)
    return [{ id: 'all', name: title, turns: calendar?.slots.length ?? triggers.length }]
  return presets.map(({ id, name, slots, minutes, debrief }) => ({
    id,
    name,
    turns: slots.length,
    ...(minutes === undefined ? {} : { minutes }),
    ...(debrief === undefined ? {} : { debrief }),
  }))
}

/** The preset a stranger is offered: the shortest. */
export const firstPreset = ({ presets }: Card): CardPreset =>
  presets.reduce((least, one) => (one.turns < least.turns ? one : least))

function cablesOf({ gauges, sides }: Scenario): readonly CableLevel[] {
  const tenths = (points: number) => Math.round(points * 10)
  return gauges.flatMap(({ id, kind, start, perSide }): readonly CableLevel[] => {
    if (kind !== 'meter') return []
    if (!perSide) return typeof start === 'number' ? [{ id, value: tenths(start) }] : []
    return sides.map((side, at) => {
      const value = typeof start === 'number' ? start : (start[side.id] ?? 0)
      return { id: `${id}.${side.id}`, value: tenths(value), mark: markOf(side, at) }
    })
  })
}
