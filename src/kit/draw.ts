// Keyed dice: a draw is named by its key, so a new draw never shifts an old one. The same seed and key give the same number
// on every machine. Good enough to be fair and hard to guess by hand; no cryptography.

/** A seed, and the beginning of a key, folded once for callers that draw often: `draw` on it goes on from there. */
export type Fold = {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly length: number // of the key so far, in code units
}

const mix = (h: number): number => {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}

const START: Fold = { a: 0x243f6a88, b: 0x13198a2e, c: 0x03707344, d: 0x299f31d0, length: 0 }

/** The four words while a key goes in: filled anew by every draw, so that a throw makes nothing. */
const words = new Int32Array(4)

/** Absorbs more of a text, code unit by code unit, into all four words. */
const absorb = (from: Fold, text: string): void => {
  let { a, b, c, d } = from
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit ^ (a >>> 13), 0x85ebca6b)
    c = Math.imul(c + unit + (b >>> 11), 0xc2b2ae35) ^ a
    d = Math.imul(d ^ (unit + (c >>> 7)), 0x27d4eb2f) ^ b
  }
  words[0] = a
  words[1] = b
  words[2] = c
  words[3] = d
}

/** Closes a text with its length, so that no two texts run together. */
const close = (length: number): void => {
  words[0] = mix((words[0] as number) ^ length)
  words[1] = mix(((words[1] as number) + words[0]) | 0)
  words[2] = mix((words[2] as number) ^ words[1])
  words[3] = mix(((words[3] as number) + words[2]) | 0)
}

const foldOf = (length: number): Fold => ({
  a: words[0] as number,
  b: words[1] as number,
  c: words[2] as number,
  d: words[3] as number,
  length,
})

/** A seed ready for many draws. */
export const foldSeed = (seed: string): Fold => {
  absorb(START, seed)
  close(seed.length)
  return foldOf(0)
}

/** The same dice for keys that all begin alike: `draw(foldKey(dice, 'a:'), 'b', n)` is `draw(dice, 'a:b', n)`. */
export const foldKey = (dice: Fold, beginning: string): Fold => {
  absorb(dice, beginning)
  return foldOf(dice.length + beginning.length)
}

/** A whole number from 0 to n - 1, every one equally likely. n from 1 to 2^31. */
export const draw = (seed: string | Fold, key: string, n: number): number => {
  if (!Number.isInteger(n) || n < 1 || n > 0x80000000) throw new Error(`draw of ${n}`)
  const from = typeof seed === 'string' ? foldSeed(seed) : seed
  absorb(from, key)
  close(from.length + key.length)
  // Numbers above the last full multiple of n are drawn again, so that none is favoured.
  const sides = n >>> 0
  const spare = ((0xffffffff % sides) + 1) % sides
  for (let again = 0; ; again += 1) {
    const word = words[again & 3] as number
    const value = mix((word + Math.imul(again, 0x9e3779b9) + (words[3] as number)) | 0) >>> 0
    if (value <= 0xffffffff - spare) return value % sides
  }
}

/** A shuffled copy, first to last by draws of their own: `key:0`, `key:1` and so on. */
export const shuffled = <T>(seed: string | Fold, key: string, items: readonly T[]): T[] => {
  const rest = [...items]
  const dice = foldKey(typeof seed === 'string' ? foldSeed(seed) : seed, key)
  for (let i = rest.length - 1; i > 0; i -= 1) {
    const j = draw(dice, `:${i}`, i + 1)
    const held = rest[i] as T
    rest[i] = rest[j] as T
    rest[j] = held
  }
  return rest
}
