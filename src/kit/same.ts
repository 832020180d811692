// Whether two values say the same as JSON: by what they hold, not by which object holds it.

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]))
  const keys = Object.keys(a)
  const [mine, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return (
    !Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && same(mine[key], other[key]))
  )
}
