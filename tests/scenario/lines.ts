// The line of a value in a pretty-printed file, found without the guard that the tests hold to it.
import { put, stepsOf, textOf } from '../support/scenario.ts'

/** The line of a path, found without the guard: a marker put there shows in the text. */
export function lineOfPointer(data: unknown, pointer: string): number {
  const copy = structuredClone(data)
  const parts = pointer.split('/')
  while (parts.length > 1 && !stands(copy, stepsOf(parts.join('/')))) parts.pop()
  if (parts.length === 1) return 1
  const marked = put(copy, parts.join('/'), '@@here@@')
  return (
    textOf(marked)
      .split('\n')
      .findIndex(line => line.includes('@@here@@')) + 1
  )
}

function stands(data: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps
  if (step === undefined) return true
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, step) &&
    stands((data as Record<string, unknown>)[step], rest)
  )
}
