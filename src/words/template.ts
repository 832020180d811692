// What a template may say, and how its gaps are filled. No sentence lives here.
//   {name}           the value as it is
//   {name|filter}    the value through a filter: points, tenths, signed
//   {count?one:many} the first text when count is 1 (or -1), the second otherwise
//   {name|eun}       nothing of the value but the Korean particle that follows it (particles.ts)
import { isParticle, particleAfter } from './particles.ts'

export type Value = string | number

/** What a pure room returns in place of a sentence; a param may be a message again. */
export type Message = {
  readonly code: string
  readonly params?: { readonly [name: string]: Value | Message }
}

type NameOf<Gap extends string> = Gap extends `${infer Name}?${string}`
  ? Name
  : Gap extends `${infer Name}|${string}`
    ? Name
    : Gap

/** The names of the gaps in a template's type: `'{a} and {b|points}'` gives `'a' | 'b'`. */
export type GapNames<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? NameOf<Gap> | GapNames<Rest>
  : never

const GAP = /\{([^{}]+)\}/g

/** The names of the gaps in a template. */
export function gapNames(template: string): readonly string[] {
  return [...template.matchAll(GAP)].map(match => (match[1] as string).split(/[?|]/, 1)[0] as string)
}

/** The template with its gaps filled. A gap nobody filled stays as it stands, so that it is noticed. */
export function fill(template: string, values: { readonly [name: string]: Value }): string {
  return template.replace(GAP, (whole, gap: string) => {
    const name = gap.split(/[?|]/, 1)[0] as string
    const value = values[name]
    if (value === undefined) return whole
    if (gap[name.length] === '?') return chosen(gap.slice(name.length + 1), value)
    return gap[name.length] === '|' ? filtered(gap.slice(name.length + 1), value) : String(value)
  })
}

function chosen(texts: string, value: Value): string {
  const colon = texts.indexOf(':')
  return Math.abs(Number(value)) === 1 ? texts.slice(0, colon) : texts.slice(colon + 1)
}

function filtered(name: string, value: Value): string {
  if (isParticle(name)) return particleAfter(value, name)
  const tenths = Number(value)
  if (name === 'points') return minus(String(Math.round(tenths / 10)))
  if (name === 'tenths') return minus(decimal(tenths))
  if (name === 'signed') return (tenths > 0 ? '+' : '') + minus(decimal(tenths))
  throw new Error(`no-filter ${name}`)
}

/** Tenths as a decimal: -5 is -0.5, 120 is 12. */
function decimal(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

const minus = (digits: string): string => (digits === '-0' ? '0' : digits.replace('-', '\u2212'))
