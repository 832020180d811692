// An author's text in the reader's language, with pairs of names in the reader's order. Nothing of a match lives here.
import type { Scenario } from '../../scenario/schema.ts'
import type { Text } from '../../scenario/schema-base.ts'

/** Who reads: a seat's side decides which of two names stands first; null is nobody's seat. */
export type Reader = { readonly side: string | null; readonly language: string }

/** Where a text comes from: a scenario, or what is kept of one. */
export type TextSource = {
  readonly language?: string | undefined
  readonly names?: Scenario['names']
  readonly sides: readonly { readonly id: string }[]
}

/** The text of one language: the reader's, else the file's own, else English, else any. */
export function plainText(
  text: Text | undefined,
  scenario: Pick<TextSource, 'language'>,
  language: string,
): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  const own = scenario.language ?? 'en'
  return text[language] ?? text[own] ?? text['en'] ?? Object.values(text)[0] ?? ''
}

/** `{sea}` becomes "East Sea (Sea of Japan)" or "Sea of Japan (East Sea)", as the reader's seat orders it. */
export function withNames(text: string, scenario: TextSource, reader: Reader): string {
  if (!text.includes('{')) return text
  let seen = 0
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => {
    const pair = scenario.names?.[id]
    if (!pair) return whole
    const sides = scenario.sides.map(side => side.id)
    const seat = reader.side === null ? seen++ % 2 : Math.max(0, sides.indexOf(reader.side))
    const [first, second] = [sides[seat], sides[1 - seat]].map(side =>
      plainText(pair.names[side ?? ''], scenario, reader.language),
    )
    if (!first || !second || first === second) return first || second || whole
    return pair.style === 'slash' ? `${first} / ${second}` : `${first} (${second})`
  })
}
