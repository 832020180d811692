// The meters of a match as its cable glyph draws them: those both share by their place, each side's own by its mark.
import type { CableLevel } from '../../store/saves.ts'
import type { Book } from '../book/book.ts'

type Level = { readonly id: string; readonly value: number } // tenths

export const cablesOf = (meters: readonly Level[], book: Book): readonly CableLevel[] =>
  meters.map(({ id, value }) => {
    const of = id.split('.')[1]
    return of === undefined ? { id, value } : { id, value, mark: book.side(of).mark }
  })
