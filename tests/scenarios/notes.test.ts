// The teacher's notes of Low Ebb and Cycles: each row of the essay behind them has its place in the game, and every link into a
// scenario file leads to something that is there.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Json = { readonly [key: string]: unknown }

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8')
const rowsOf = (page: string): readonly string[] => {
  const part = page.split('\n## Where each row of the essay is\n')[1]?.split('\n## ')[0] ?? ''
  return part
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| Row') && !line.startsWith('| ---'))
}
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].map(link => link[1] ?? '')

/** Whether `FILE#LIST/ID/...` names something: an item of the list by its id, term or key, a card of a hand, an aim of a side. */
const leads = (link: string): boolean => {
  const [name = '', place = ''] = link.split('#')
  const [list = '', id = '', ...rest] = place.split('/').map(decodeURIComponent)
  const file = JSON.parse(read(name)) as Json
  const part = file[list]
  if (!Array.isArray(part)) return typeof part === 'object' && part !== null && Object.hasOwn(part, id)
  const item = (part as Json[]).find(one => one['id'] === id || one['term'] === id)
  if (item === undefined) return false
  const [first, card] = rest
  if (first === undefined) return true
  const aims = (item['aims'] ?? []) as Json[]
  if (card === undefined) return aims.some(aim => aim['id'] === first)
  const hands = item['responses'] as { readonly [side: string]: readonly Json[] }
  return (hands[first] ?? []).some(one => one['id'] === card)
}

describe.each(['low-ebb', 'cycles'])('the notes of %s', name => {
  const rows = rowsOf(read(`${name}.notes.md`))

  it('give every row of the essay a link', () => {
    expect(rows.length).toBeGreaterThan(9)
    for (const row of rows) expect(linksIn(row).length, row).toBeGreaterThan(0)
  })

  it('lead to what is there', () => {
    for (const link of rows.flatMap(linksIn)) expect(leads(link), link).toBe(true)
  })
})

it('the notes of Low Ebb leave out no row', () => {
  const numbers = rowsOf(read('low-ebb.notes.md')).map(row => Number(row.split('|')[1]))
  expect(numbers.filter(Number.isInteger)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1))
})

it('a link to nothing is seen', () => {
  for (const link of [
    'low-ebb.json#triggers/none',
    'low-ebb.json#triggers/july/tokyo/none',
    'low-ebb.json#none/x',
  ])
    expect(leads(link), link).toBe(false)
})
