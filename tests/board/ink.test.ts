// By day, by night and in high contrast every word on the chart can be read on the ground that it may lie on.
import { describe, expect, it } from 'vitest'
import { INKS, type Ink } from '../../src/board/ink.ts'

/** Relative luminance of an sRGB colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const WORDS: readonly (keyof Ink)[] = ['ink', 'faint', 'rust']
const GROUNDS: readonly (keyof Ink)[] = ['paper', 'card', 'sea', 'seaFar', 'seaNear', 'land']
const LINES: readonly (keyof Ink)[] = ['steel', 'gold', 'moss', 'plum', 'celadon', 'indigo', 'rust']

describe.each([
  ['paper', 4.5],
  ['night', 4.5],
  ['contrast', 7],
] as const)('%s', (look, least) => {
  const ink = INKS[look]

  it.each(WORDS.flatMap(word => GROUNDS.map(ground => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => {
      expect(contrast(ink[word], ink[ground])).toBeGreaterThanOrEqual(least)
    },
  )

  it.each(LINES)('a %s cable stands out from the sea', line => {
    expect(contrast(ink[line], ink.sea)).toBeGreaterThanOrEqual(3)
  })

  it.each(['rust', 'celadon'] as const)('what is written on a %s clause can be read', ground => {
    expect(contrast(ink.card, ink[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('is written in whole colours, for they are mixed with each other', () => {
    expect(Object.values(ink).filter(one => !/^#[0-9a-f]{6}$/.test(one))).toEqual([])
  })
})
