// The news of a turn: the line both read, this side's own account, one adviser and the next at a tap, the horizon, sources.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import type { TriggerSpec } from '../../scenario/schema.ts'
import { dateText } from '../book/book.ts'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { Inline, Prose } from '../parts/prose.tsx'
import { SourceLine } from '../parts/sources.tsx'
import { useLanguage, useWords } from '../parts/words.ts'

/** The texts of a trigger as this match tells it: the softer telling where it is asked for. */
export function tellingOf(trigger: TriggerSpec, view: View) {
  return view.softer && trigger.softer ? trigger.softer : trigger
}

/** Room enough to leave the news open above the cards. */
const ROOMY = 980 // CSS px of the window's height

/** The news above the cards: a glimpse of the line that both read, the whole at a tap; open where there is room. */
export function NewsFold() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const [roomy] = useState(() => window.innerHeight >= ROOMY)
  const trigger = book.trigger(view.trigger)
  const neutral = trigger ? book.text(tellingOf(trigger, view).neutral) : ''
  return (
    <details class="news-fold" open={roomy}>
      <summary>
        <span class="label">{t('reading.again')}</span>
        {neutral ? <span class="glimpse">{neutral}</span> : null}
      </summary>
      <div class="news">
        <NewsTexts />
        <Advice />
        <Horizon />
        <Sources />
      </div>
    </details>
  )
}

export function NewsTexts() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const trigger = book.trigger(view.trigger)
  if (!trigger) return <p class="story">{t('reading.no-trigger')}</p>
  const telling = tellingOf(trigger, view)
  const account = telling.accounts?.[book.reader.side ?? '']
  return (
    <>
      {trigger.contentNote ? (
        <p class="quiet">
          {t('reading.note')}: {book.text(trigger.contentNote)}
        </p>
      ) : null}
      {telling.neutral ? (
        <section class="neutral">
          <h2 class="label">{t('reading.both')}</h2>
          <Prose text={book.text(telling.neutral)} class="story" />
        </section>
      ) : null}
      {account ? (
        <section class="account">
          <h2 class="label">{book.text(account.by) || t('reading.account-none')}</h2>
          <Prose text={book.text(account.text)} class="story" />
        </section>
      ) : null}
    </>
  )
}

export function Advice() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  const shown = useDesk(state => state.advice)
  const [asked, setAsked] = useState(0) // how often one more was asked for on this page
  const newest = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked > 0) newest.current?.focus() // the button may be gone
  }, [asked])
  const advisers = book.trigger(view.trigger)?.advisers?.[book.reader.side ?? ''] ?? []
  if (advisers.length === 0) return null
  return (
    <section class="advice">
      {advisers.slice(0, shown).map((adviser, at) => (
        <div key={at} class="adviser">
          <h2 class="label" tabIndex={-1} {...(at === shown - 1 ? { ref: newest } : {})}>
            {book.text(adviser.by) || t('reading.adviser')}
          </h2>
          <Prose text={book.text(adviser.text)} />
        </div>
      ))}
      {shown < advisers.length ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            desk.set({ advice: shown + 1 })
            setAsked(asked + 1)
          }}
        >
          {t('reading.more-advice')}
        </button>
      ) : null}
    </section>
  )
}

export function Horizon() {
  const t = useWords()
  const { book } = usePlaying()
  const language = useLanguage()
  const view = useView()
  const dates = view.horizon.flatMap(index => book.known(index) ?? [])
  if (dates.length === 0) return null
  return (
    <section class="horizon">
      <h2 class="label">{t('reading.horizon')}</h2>
      <ul>
        {dates.map((known, at) => (
          <li key={at}>
            <span class="date">{known.date ? dateText(known.date, language) : book.date(known.slot)}</span>{' '}
            <Inline text={book.text(known.text)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Sources() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const sources = book.trigger(view.trigger)?.sources
  if (!sources) return null
  const ids = [
    ...new Set([...(sources['both'] ?? []), ...(sources[book.own] ?? []), ...(sources[book.other] ?? [])]),
  ]
  return (
    <details class="sources">
      <summary>{t('reading.sources')}</summary>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <SourceLine id={id} book={book} />
          </li>
        ))}
      </ul>
    </details>
  )
}
