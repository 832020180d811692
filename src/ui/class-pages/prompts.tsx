// What to ask when nobody speaks: on the instructor's screen alone, from the class's own matches where they tell something apart.
import '../../words/parts/class-debrief.ts'
import { isMissed } from '../../debrief/class-guess.ts'
import type { ClassPage } from '../../debrief/class-pages.ts'
import type { Book } from '../book/book.ts'
import { useClassReading, useMatchName } from '../parts/class-context.tsx'
import { useWords, type Words } from '../parts/words.ts'
import type { PagesData } from './data.ts'

export function Prompts({ page, data }: { page: ClassPage; data: PagesData }) {
  const t = useWords()
  const { book } = useClassReading()
  const nameOf = useMatchName()
  const { topic, isShown } = page
  if (!isShown) return null
  const own = ownPrompt(page, data, book, nameOf, t)
  return (
    <section class="prompts" aria-labelledby="prompts">
      <h2 id="prompts" class="label">
        {t('desk.quiet')}
      </h2>
      <ul>
        {own ? <li>{own}</li> : null}
        <li>{t(`desk.quiet-${topic}`)}</li>
      </ul>
    </section>
  )
}

/** A question to matches of this very class; null where they give none. */
function ownPrompt(
  { topic }: ClassPage,
  { debrief, deals }: PagesData,
  book: Book,
  nameOf: (match: number) => string,
  t: Words,
): string | null {
  if (topic === 'ended') {
    const named = debrief.endings.filter(one => one.ending !== null)
    const [one, other] = [named[0], named.at(-1)]
    if (!one || !other || one === other) return null
    const endingOf = (id: string | null) =>
      book.text(book.scenario.endings.find(ending => ending.id === id)?.name)
    return t('desk.quiet-ended-own', {
      one: nameOf(one.matches[0]!),
      oneEnd: endingOf(one.ending),
      other: nameOf(other.matches[0]!),
      otherEnd: endingOf(other.ending),
    })
  }
  if (topic === 'answers') {
    const [asked] = debrief.answers
    const [side, given] =
      Object.entries(asked?.sides ?? {}).sort(([, a], [, b]) => b.length - a.length)[0] ?? []
    const [one, other] = [given?.[0], given?.at(-1)]
    if (!asked || !side || !one || !other || one === other) return null
    return t('desk.quiet-answers-own', {
      side: book.side(side).name,
      one: nameOf(one.matches[0]!),
      other: nameOf(other.matches[0]!),
    })
  }
  if (topic === 'deal') {
    const missed = deals.find(one => one.search.tables.some(isMissed))
    const turn = missed?.search.tables.findLast(isMissed)?.turn
    return missed && turn !== undefined
      ? t('desk.quiet-deal-own', { match: nameOf(missed.match), turn })
      : null
  }
  if (topic === 'history') {
    const apart = debrief.history.find(one =>
      Object.values(one.sides).every(side => side.of > 0 && side.same === 0),
    )
    return apart
      ? t('desk.quiet-history-own', { title: book.text(book.trigger(apart.trigger)?.title) })
      : null
  }
  return null
}
