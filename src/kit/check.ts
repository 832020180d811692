// A 32-bit chain over integers: tells quickly that two runs of one match are no longer the same. A detector of mistakes, no
// security; scenarios and exports are named by SHA-256 elsewhere.

/** The chain after one more integer; start with 0 or with the chain before. Unsigned 32 bits. */
export const chain = (previous: number, value: number): number => {
  let x = Math.imul((previous ^ value) + 0x6d2b79f5, 0x9e3779b1)
  x = Math.imul(x ^ (x >>> 15) ^ (previous << 7), 0x85ebca6b)
  return (x ^ (x >>> 13) ^ (value >>> 16)) >>> 0
}

/** The chain after a list: its length counts, so that two lists never run together. */
export const chainAll = (previous: number, values: ArrayLike<number>): number => {
  let check = chain(previous, values.length)
  for (let i = 0; i < values.length; i += 1) check = chain(check, values[i] as number)
  return check
}
