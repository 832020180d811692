// How the debrief names turns, packages and months.
import type { PromiseId } from '../../match/moves.ts'
import type { Book } from '../book/book.ts'
import type { Words } from '../parts/words.ts'
import type { DebriefData } from './data.ts'

/** `Turn 2 · An encounter at sea`; turns count from 1. */
export function turnName(data: DebriefData, book: Book, t: Words, turn: number): string {
  const title = book.text(book.trigger(data.record.turns[turn - 1]?.trigger ?? null)?.title)
  return t('debrief.turn-of', { turn, title })
}

type Given = { readonly ref: PromiseId; readonly giver: string; readonly trigger: string }
export type Shares = {
  readonly both: readonly string[]
  readonly own: Readonly<Record<string, readonly string[]>> // by side: what it alone gives
}

/** What each side gives, each promise said once: what both give stands apart. */
function sharesOf(promises: readonly Given[], book: Book): Shares {
  const names = (side: string) => [
    ...new Set(
      promises
        .filter(one => one.giver === side)
        .map(one => withoutStop(book.promise(one.ref, one.giver, one.trigger))),
    ),
  ]
  const [one, two] = book.scenario.sides.map(side => names(side.id)) as [string[], string[]]
  const both = one.filter(name => two.includes(name))
  const alone = (list: readonly string[]) => list.filter(name => !both.includes(name))
  const [a, b] = book.scenario.sides
  return { both, own: { [a.id]: alone(one), [b.id]: alone(two) } }
}

/** What each side gives as one text. */
export function sharesText(promises: readonly Given[], book: Book, t: Words): string {
  const { both, own } = sharesOf(promises, book)
  const parts = book.scenario.sides.flatMap(({ id }) => {
    const list = own[id] ?? []
    return list.length > 0
      ? [t('debrief.story-gives', { side: book.side(id).name, list: joined(list, t) })]
      : []
  })
  const shared = both.length > 0 ? [t('debrief.story-both', { list: joined(both, t) })] : []
  return [...shared, ...parts].join(' ')
}

export const joined = (list: readonly string[], t: Words): string =>
  list.reduce((text, next) => (text === '' ? next : t('debrief.list-join', { list: text, next })), '')

/** Several names as one text: a, b and c. */
export const listed = (names: readonly string[], t: Words): string =>
  names.reduce((text, name, at) => {
    if (at === 0) return name
    return t(at === names.length - 1 ? 'debrief.list-last' : 'debrief.list-more', { list: text, next: name })
  }, '')

export const withoutStop = (text: string): string => text.replace(/[.\u3002]$/, '')

/** Whole months from one day to another; 0 where a date is missing. */
export function monthsBetween(from: string | undefined, to: string | undefined): number {
  const [a, b] = [from, to].map(day =>
    /^(\d{4})-(\d{2})-(\d{2})$/
      .exec(day ?? '')
      ?.slice(1)
      .map(Number),
  )
  if (!a || !b) return 0
  const months = (b[0]! - a[0]!) * 12 + b[1]! - a[1]! - (b[2]! < a[2]! ? 1 : 0)
  return Math.max(0, months)
}
