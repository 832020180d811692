// Whether two values say the same, by what they hold and not by which object holds it: what is JSON, and lists of numbers. No key
// list is made for it: the host asks this of every view.

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isList(a) || isList(b)) return isList(a) && isList(b) && sameLists(a, b)
  return sameRecords(a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>)
}

/** `after`, and in it whatever `before` says the same as the very object of `before`. */
export function keep<T extends object>(before: T, after: T): T {
  const kept = { ...after }
  for (const key in kept) if (same(before[key], kept[key])) kept[key] = before[key]
  return kept
}

type List = ArrayLike<unknown>

const isList = (value: object): value is List & object => Array.isArray(value) || ArrayBuffer.isView(value)

function sameLists(a: List, b: List): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (!same(a[at], b[at])) return false
  return true
}

function sameRecords(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  let more = 0
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !same(a[key], b[key])) return false
    more += 1
  }
  for (const _ in b) more -= 1
  return more === 0
}
