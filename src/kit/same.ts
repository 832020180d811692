// Whether two values say the same, by what they hold and not by which object holds it: what is JSON, and lists of numbers. No key
// list is made for it: the host asks this of every view.

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isList(a) || isList(b)) return isList(a) && isList(b) && sameLists(a, b)
  return sameRecords(a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>)
}

/** `after`, and in it whatever `before` says the same as the very object of `before`; where all of it is the same, `before` itself. */
export function keep<T extends object>(before: T, after: T): T {
  if (before === after) return before
  const kept = { ...after }
  let more = 0 // fields that `before` has not the same
  for (const key in kept) {
    if (Object.hasOwn(before, key) && same(before[key], kept[key])) kept[key] = before[key]
    else more += 1
  }
  return more === 0 && sizeOf(before) === sizeOf(kept) ? before : kept
}

function sizeOf(record: object): number {
  let size = 0
  for (const _ in record) size += 1
  return size
}

type List = ArrayLike<unknown>

const isList = (value: object): value is List & object => Array.isArray(value) || ArrayBuffer.isView(value)

function sameLists(a: List, b: List): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (!same(a[at], b[at])) return false
  return true
}

function sameRecords(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  for (const key in a) if (!Object.hasOwn(b, key) || !same(a[key], b[key])) return false
  return sizeOf(a) === sizeOf(b)
}
