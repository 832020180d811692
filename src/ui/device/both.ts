// What both sides of a shared device do together by one press, and whether a turn lets them talk before they seal.
import type { Intents } from '../../store/intents.ts'
import type { Book } from '../book/book.ts'
import type { OpenedTwo } from '../game.ts'

/** Intents of the open pages: going on is both sides' step; everything else a side does by its own door. */
export function bothIntents({ doors, store }: OpenedTwo): Intents {
  const no = async () => false
  const ready = async () => {
    const due = store.read().view?.due ?? []
    for (const side of due) if (!(await doors[side]?.intents.ready())) return false
    return due.length > 0
  }
  return {
    ready,
    draft: no,
    sign: no,
    shelve: no,
    withdraw: no,
    widen: no,
    walk: no,
    state: no,
    predict: no,
    select: no,
    seal: no,
    unseal: no,
    endorse: no,
    say: no,
    call: no,
  }
}

/** A crisis without a table leaves both two minutes to talk between reading and sealing. */
export function talksFirst(book: Book, trigger: string | null): boolean {
  const spec = book.trigger(trigger)
  return spec?.crisis === true && (spec.table ?? 'none') === 'none'
}
