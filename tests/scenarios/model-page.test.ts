// The pages of Low Ebb's and Cycles' numbers are true: every row gives the numbers of the file, and no force, trigger, block or
// test is left out.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/schema.ts'

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8')

/** Rows of the table under a heading: its id, and its second cell. */
const rowsUnder = (page: string, heading: string): ReadonlyMap<string, string> => {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return new Map(
    [...part.matchAll(/^\| `([\w-]+)` \| ([^|]+) \|/gm)].map(row => [row[1] ?? '', (row[2] ?? '').trim()]),
  )
}

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
const told = (value: unknown): string => numbersIn(value).join(' ').replaceAll('-', '\u2212')

describe.each(['low-ebb', 'cycles'])('the page of numbers of %s', name => {
  const scenario = JSON.parse(read(`${name}.json`)) as Scenario
  const page = read(`${name}.model.md`)

  it('gives every force its numbers', () => {
    expect(rowsUnder(page, 'What happens while nobody acts')).toEqual(
      new Map((scenario.forces ?? []).map(force => [force.id, told(force)])),
    )
  })

  it('gives every trigger that moves something its numbers', () => {
    const moving = scenario.triggers.filter(trigger => numbersIn(trigger.effects).length > 0)
    expect(rowsUnder(page, 'What the triggers themselves do')).toEqual(
      new Map(moving.map(trigger => [trigger.id, told(trigger.effects)])),
    )
  })

  it('gives every block of the model its numbers, and names the three tables', () => {
    const blocks = Object.entries(scenario.model ?? {}).filter(
      ([key]) => !['meeting', 'home', 'ground'].includes(key),
    )
    expect(rowsUnder(page, 'The model')).toEqual(new Map(blocks.map(([key, block]) => [key, told(block)])))
    for (const table of ['meeting', 'home', 'ground']) expect(page).toContain(`\`${table}\``)
  })

  it('says which tests prove little', () => {
    const told = [...page.matchAll(/^\| `([\w-]+)` .*\(told: /gm)].map(row => row[1])
    const little = (scenario.expectations ?? []).filter(one => one.discriminates === false)
    expect(told).toEqual(little.map(one => one.id))
  })

  it('tells every test, and by what of a slot it is judged', () => {
    expect(rowsUnder(page, 'How the history is tested')).toEqual(
      new Map((scenario.expectations ?? []).map(one => [one.id, one.moment ?? 'end'])),
    )
  })
})
