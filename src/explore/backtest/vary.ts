// The numbers a scenario's model is made of, each with its place in the file, and the same scenario with some of them changed.
// A changed number stays one that the format takes: whole where it must be whole, inside its bounds.
import { draw, shuffled } from '../../kit/draw.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { fitsAt } from '../../scenario/schema-walk.ts'

export const PARTS = ['model', 'forces', 'triggers', 'start', 'cards'] as const
/** model: how acts, meetings and homes count; forces; triggers: their own effects; start: levels; cards: what responses, pairs of
 * them and clauses do by themselves. */
export type Part = (typeof PARTS)[number]
export type ModelNumber = {
  readonly path: readonly (string | number)[]
  readonly part: Part
  readonly value: number
  readonly unit: number // the least step the format takes: 0.1 or 1
}
export type Change = { readonly number: ModelNumber; readonly percent: number } // of the value: 125 is a quarter more

type Path = readonly (string | number)[]
type Json = { [key: string]: Json } | Json[] | number | string | boolean | null

/** Every number but 0 of these parts, in file order. Dates, places and counts of the calendar are no numbers of the model. */
export const numbersIn = (scenario: Scenario, parts: readonly Part[]): readonly ModelNumber[] => {
  const found: ModelNumber[] = []
  const file = scenario as unknown as { [key: string]: Json }
  const gather = (part: Part, path: Path, value: Json | undefined): void => {
    if (typeof value === 'number' && value !== 0)
      found.push({
        path,
        part,
        value,
        unit: fitsAt(path, value + 0.1) || fitsAt(path, value - 0.1) ? 0.1 : 1,
      })
    else if (typeof value === 'object' && value !== null)
      for (const [key, inside] of Object.entries(value))
        gather(part, [...path, Array.isArray(value) ? Number(key) : key], inside)
  }
  for (const part of parts) for (const path of PLACES[part](scenario)) gather(part, path, at(file, path))
  return found
}

const PLACES: Readonly<Record<Part, (scenario: Scenario) => readonly Path[]>> = {
  model: () => [['model']],
  forces: () => [['forces']],
  triggers: ({ triggers }) => triggers.map((_, at) => ['triggers', at, 'effects']),
  start: ({ gauges, disputes }) => [
    ...gauges.flatMap((_, at) => ['start', 'floor', 'fragile'].map(key => ['gauges', at, key])),
    ...(disputes ?? []).map((_, at) => ['disputes', at, 'start']),
  ],
  cards: ({ triggers, clauses }) => [
    ...triggers.flatMap((trigger, at) => [
      ...Object.entries(trigger.responses).flatMap(([side, hand]) =>
        hand.flatMap((_, card) =>
          ['cost', 'score', 'record', 'effects'].map(key => ['triggers', at, 'responses', side, card, key]),
        ),
      ),
      ...(trigger.outcomes ?? []).map((_, pair) => ['triggers', at, 'outcomes', pair, 'effects']),
    ]),
    ...(clauses ?? []).flatMap((_, at) =>
      ['slots', 'effects', 'each', 'broken'].map(key => ['clauses', at, key]),
    ),
  ],
}

const at = (file: Json | undefined, path: Path): Json | undefined => {
  let inside = file
  for (const key of path) {
    if (typeof inside !== 'object' || inside === null) return undefined
    inside = Array.isArray(inside) ? inside[Number(key)] : inside[String(key)]
  }
  return inside
}

/** A copy of the scenario with these numbers changed, each by at least one step of its unit. */
export const varied = (scenario: Scenario, changes: readonly Change[]): Scenario => {
  const copy = JSON.parse(JSON.stringify(scenario)) as Json
  for (const { number, percent } of changes) {
    const holder = at(copy, number.path.slice(0, -1)) as { [key: string | number]: Json }
    holder[number.path.at(-1) as string] = variedValue(number, percent)
  }
  return copy as unknown as Scenario
}

/** The nearest value that the format takes. */
export const variedValue = ({ path, unit, value }: ModelNumber, percent: number): number => {
  const steps = Math.round(value / unit)
  let next = Math.round((steps * percent) / 100)
  if (next === steps && Math.abs(percent - 100) >= STEP) next += percent > 100 === value > 0 ? 1 : -1
  while (next !== steps && !fitsAt(path, scaled(next, unit))) next += next > steps ? -1 : 1
  return scaled(next, unit)
}
const STEP = 20 // from this many percent on a small number moves by a whole step
const scaled = (steps: number, unit: number): number => (unit === 1 ? steps : Math.round(steps) / 10)

/** A Latin hypercube: `count` designs that change every number by up to `most` percent, each number once in each of `count`
 * equal parts of its range. */
export const hypercube = (
  numbers: readonly ModelNumber[],
  count: number,
  most: number,
  seed: string,
): readonly (readonly Change[])[] => {
  const parts = Array.from({ length: count }, (_, part) => part)
  const designs: Change[][] = parts.map(() => [])
  for (const number of numbers) {
    const name = number.path.join('/')
    for (const [design, part] of shuffled(seed, name, parts).entries()) {
      const inside = part * FINE + draw(seed, `${name}:${part}`, FINE)
      designs[design]?.push({ number, percent: 100 - most + (inside * 2 * most) / (count * FINE) })
    }
  }
  return designs
}
const FINE = 1000
