// An authored text in all its languages, with pairs of names set in a viewer's order. No text of ours.
import type { Scenario } from '../scenario/schema.ts'
import type { Text } from '../scenario/schema-base.ts'

export type Texts = Readonly<Record<string, string>> // by language

export type Paper = {
  readonly id: string // stable: `trigger/ruling/neutral`
  readonly texts: Texts
}

/** Whose order names stand in: a side's own name comes first. */
export type Order = 0 | 1

const GAP = /\{([a-z][a-z0-9-]{0,39})\}/g

const fileLanguage = (scenario: Scenario): string => scenario.language ?? 'en'

/** The text by language; a plain text is in the file's own language. Pairs of names are filled in, other braces stay. */
export function textsOf(scenario: Scenario, text: Text, order: Order): Texts {
  const all = typeof text === 'string' ? { [fileLanguage(scenario)]: text } : text
  const filled: Record<string, string> = {}
  for (const [language, plain] of Object.entries(all)) {
    filled[language] = plain.replace(GAP, (gap, id: string) => pairOf(scenario, id, language, order) ?? gap)
  }
  return filled
}

/** `East Sea (Sea of Japan)` for one seat, the other way round for the other. */
function pairOf(scenario: Scenario, id: string, language: string, order: Order): string | null {
  const pair = scenario.names && Object.hasOwn(scenario.names, id) ? scenario.names[id] : undefined
  if (pair === undefined) return null
  const named = (side: Order): string => inLanguage(scenario, pair.names[scenario.sides[side].id], language)
  const first = named(order)
  const second = named(order === 0 ? 1 : 0)
  if (first === second || second === '') return first
  return pair.style === 'slash' ? `${first} / ${second}` : `${first} (${second})`
}

function inLanguage(scenario: Scenario, text: Text | undefined, language: string): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[language] ?? text[fileLanguage(scenario)] ?? Object.values(text)[0] ?? ''
}
