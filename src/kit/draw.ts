// Keyed dice: a draw is named by its key, so a new draw never shifts an old one. The same seed and key give the same number
// on every machine. Good enough to be fair and hard to guess by hand; no cryptography.

/** The seed folded once into four words, for callers that draw often. */
type Words = [number, number, number, number]

const mix = (h: number): number => {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}

/** Absorbs a text code unit by code unit into all four words; the length closes it, so that no two texts run together. */
const absorb = (words: Words, text: string): void => {
  let [a, b, c, d] = words
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit ^ (a >>> 13), 0x85ebca6b)
    c = Math.imul(c + unit + (b >>> 11), 0xc2b2ae35) ^ a
    d = Math.imul(d ^ (unit + (c >>> 7)), 0x27d4eb2f) ^ b
  }
  words[0] = mix(a ^ text.length)
  words[1] = mix(b + words[0])
  words[2] = mix(c ^ words[1])
  words[3] = mix(d + words[2])
}

/** A whole number from 0 to n - 1, every one equally likely. n from 1 to 2^31. */
export const draw = (seed: string, key: string, n: number): number => {
  if (!Number.isInteger(n) || n < 1 || n > 0x80000000) throw new Error(`draw of ${n}`)
  const words: Words = [0x243f6a88, 0x13198a2e, 0x03707344, 0x299f31d0]
  absorb(words, seed)
  absorb(words, key)
  // Numbers above the last full multiple of n are drawn again, so that none is favoured.
  const limit = 0x100000000 - (0x100000000 % n)
  for (let again = 0; ; again += 1) {
    const value = mix(words[again & 3]! + Math.imul(again, 0x9e3779b9) + words[3]) >>> 0
    if (value < limit) return value % n
  }
}

/** A shuffled copy, first to last by draws of their own: `key:0`, `key:1` and so on. */
export const shuffled = <T>(seed: string, key: string, items: readonly T[]): T[] => {
  const rest = [...items]
  for (let i = rest.length - 1; i > 0; i -= 1) {
    const j = draw(seed, `${key}:${i}`, i + 1)
    const held = rest[i] as T
    rest[i] = rest[j] as T
    rest[j] = held
  }
  return rest
}
