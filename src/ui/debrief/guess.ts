// A question with two to five answers, of which the match itself knows the right one: the shape, and the ways to make answers.
import type { Words } from '../parts/words.ts'
import { withoutStop } from './names.ts'

export type Option = { readonly id: string; readonly text: string }

export type Guess = {
  readonly question: string
  readonly options: readonly Option[]
  readonly right: readonly string[] | null // ids; null: a matter of opinion
}

export const MOST_OPTIONS = 5

/** A question that is worth asking has two answers or more. */
export const asked = (guess: Guess): Guess | null => (guess.options.length < 2 ? null : guess)

/** At most five of these in their order, the right ones and the last among them. */
export function fewOf<T>(
  list: readonly T[],
  isRight: (one: T) => boolean,
  rank: (one: T) => number,
): readonly T[] {
  if (list.length <= MOST_OPTIONS) return list
  const weight = (one: T) => (isRight(one) ? Number.POSITIVE_INFINITY : rank(one))
  const kept = new Set([...list].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_OPTIONS))
  return list.filter(one => kept.has(one))
}

/** How many of `all`: every number where they are few, else five ranges. */
export function countGuess(question: string, right: number, all: number, t: Words): Guess {
  if (all < MOST_OPTIONS) {
    const options = Array.from({ length: all + 1 }, (_, count) => ({
      id: String(count),
      text: t('guess.of-all', { count, all }),
    }))
    return { question, options, right: [String(right)] }
  }
  const bounds = Array.from({ length: MOST_OPTIONS + 1 }, (_, at) =>
    Math.floor((at * (all + 1)) / MOST_OPTIONS),
  )
  const options = bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1]! - 1
    const text = from === to ? t('guess.of-all', { count: from, all }) : t('guess.range', { from, to, all })
    return { id: String(from), text }
  })
  const at = bounds.findLastIndex(from => from <= right)
  return { question, options, right: [String(bounds[at])] }
}

/** What the page says once it shows: how the guess compares. `chosen` null: shown without a guess. */
export function compared({ options, right }: Guess, chosen: string | null, t: Words): string {
  const textOf = (id: string) => withoutStop(options.find(one => one.id === id)?.text ?? id)
  const picked = options.find(one => one.id === chosen)
  if (right === null) return picked ? t('guess.opinion', { guess: textOf(picked.id) }) : ''
  const answer = right.map(textOf).join(' · ')
  if (!picked) return t('guess.shown', { answer })
  return right.includes(picked.id)
    ? t('guess.right', { answer: textOf(picked.id) })
    : t('guess.wrong', { guess: textOf(picked.id), answer })
}
