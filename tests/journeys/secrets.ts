// What one side alone may read, found again anywhere in a page: runs of five words of its account, advisers, brief, aims and
// red lines that stand nowhere else in the scenario. Looks at text, attributes, fields, the accessibility tree, the title,
// what the tab stores and what its history holds.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const RUN = 5

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '))
}

/** A text with gaps for names is read in the pieces between them. */
const pieces = (text: string): readonly string[] => text.split(/\{[^}]*\}/)

const PRIVATE = ['accounts', 'advisers', 'brief', 'aims', 'redLines']

/** Every string of the file, each with the side whose alone it is, null where it is not. */
function* strings(
  value: Json,
  side: string | null,
  sides: readonly string[],
  inside = '',
): Generator<[string, string | null]> {
  if (typeof value === 'string') yield [value, PRIVATE.includes(inside) ? side : null]
  else if (Array.isArray(value)) for (const one of value) yield* strings(one, side, sides, inside)
  else if (value && typeof value === 'object') {
    const named = value as { readonly [key: string]: Json }
    const own = typeof named['id'] === 'string' && sides.includes(named['id']) ? named['id'] : side
    for (const [key, one] of Object.entries(named)) {
      const now = PRIVATE.includes(key) ? key : inside
      if (key === 'by' || key === 'id') yield* strings(one, null, sides)
      else yield* strings(one, sides.includes(key) ? key : own, sides, now)
    }
  }
}

export type Secrets = ReadonlyMap<string, ReadonlySet<string>> // by side, runs that only this side may read

export function secretsOf(file: string): Secrets {
  const text = readFileSync(new URL(`../../scenarios/${file}.json`, import.meta.url), 'utf8')
  const scenario = JSON.parse(text) as { readonly sides: readonly { readonly id: string }[] }
  const sides = scenario.sides.map(side => side.id)
  const found = new Map<string | null, Set<string>>([
    [null, new Set()],
    ...sides.map(side => [side, new Set()] as const),
  ] as never)
  for (const [string, side] of strings(scenario as never, null, sides)) {
    for (const piece of pieces(string)) for (const run of runsOf(piece)) found.get(side)?.add(run)
  }
  const isOpen = (run: string, side: string) =>
    [...found].some(([other, runs]) => other !== side && runs.has(run))
  return new Map(sides.map(side => [side, new Set([...found.get(side)!].filter(run => !isOpen(run, side)))]))
}

/** Everything a page could give away, as one text. */
async function everything(page: Page): Promise<string> {
  const held = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const attributes = all.flatMap(one => [...one.attributes].map(attribute => attribute.value))
    const fields = all.flatMap(one => ('value' in one && typeof one.value === 'string' ? [one.value] : []))
    const stored = [localStorage, sessionStorage].flatMap(store => Object.values({ ...store }))
    const rest = [document.title, location.href, JSON.stringify(history.state)]
    return [document.body.textContent ?? '', ...attributes, ...fields, ...stored, ...rest].join('\n¶ ')
  })
  return `${held}\n¶ ${await page.locator('body').ariaSnapshot()}`
}

/** The runs of this side's own texts that stand in the page. */
export async function found(page: Page, secrets: Secrets, side: string): Promise<readonly string[]> {
  const own = secrets.get(side) ?? new Set()
  return [...new Set(runsOf(await everything(page)))].filter(run => own.has(run))
}
