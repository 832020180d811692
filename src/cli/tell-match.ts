// A match of computer capitals as its paragraphs: what `play` prints, and what tests and the count of repeats read.
import { storyOf } from '../debrief/story.ts'
import type { MatchState } from '../match/state.ts'
import { type Book, makeBook } from '../ui/book/book.ts'
import { tellLine } from './tell-story.ts'

/** Every line of a match, from its states. Nobody's seat orders pairs of names, so their order alternates by trigger. */
export const tellStates = (states: readonly MatchState[]): readonly string[] => {
  const { scenario } = states[0]!.setup.loaded
  const books = scenario.sides.map(side => makeBook(scenario, { side: side.id, language: 'en' }))
  let book = books[0] as Book
  return storyOf(states).flatMap(line => {
    if (line.code === 'turn')
      book = books[
        Math.max(
          0,
          scenario.triggers.findIndex(one => one.id === line.trigger),
        ) % 2
      ] as Book
    return tellLine(line, book)
  })
}
