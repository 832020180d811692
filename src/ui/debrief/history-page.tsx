// What governments really did, beside what was done here: one path among many, and not the answer key.
import { dateText } from '../book/book.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function HistoryPage({ data, book }: TopicProps) {
  const t = useWords()
  const language = useLanguage()
  const played = new Set(data.record.slots.filter(slot => slot.played).map(slot => slot.slot))
  const steps = (book.scenario.history ?? []).filter(step => played.has(step.slot))
  return (
    <>
      <p class="quiet">{t('debrief.history-note')}</p>
      <ol class="story-lines">
        {steps.map((step, at) => (
          <li key={at}>
            <h2>
              <span class="date">{step.date ? dateText(step.date, language) : book.date(step.slot)}</span>{' '}
              {book.text(book.trigger(step.trigger ?? null)?.title)}
            </h2>
            {Object.entries(step.responses ?? {}).map(([side, id]) => (
              <p key={side}>
                {t('debrief.history-line', {
                  side: book.side(side).name,
                  card: book.text(book.response(step.trigger ?? null, side, id)?.title) || id,
                })}
              </p>
            ))}
            {step.note ? <p class="aside">{book.text(step.note)}</p> : null}
          </li>
        ))}
      </ol>
    </>
  )
}
