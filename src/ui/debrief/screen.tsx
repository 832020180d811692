// The debrief of one match: out of role, one topic a page. Everything that was secret is open.
import '../../words/parts/match.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { err, type Result } from '../../kit/result.ts'
import { peopleOf } from '../../store/saves.ts'
import { type Book, makeBook } from '../book/book.ts'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { DamagedPage } from '../trouble/damaged-page.tsx'
import type { DebriefData } from './data.ts'
import { TOPICS, type Topic } from './topics.tsx'

export function DebriefScreen({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const [data, setData] = useState<Result<DebriefData, string> | null>(null)
  useEffect(() => {
    void game.debrief(id).then(setData, () => setData(err('failed')))
  }, [id])
  const book = useMemo(
    () => (data?.ok ? makeBook(data.value.scenario, { side: data.value.head.side, language }) : null),
    [data, language],
  )
  if (!data) return <Notice text={t('debrief.loading')} />
  if (!data.ok && data.error !== 'not-here') return <DamagedPage id={id} game={game} />
  if (!data.ok || !book) return <Notice text={t('open.not-here')} back />
  return <Deck data={data.value} book={book} game={game} />
}

function Deck({ data, book, game }: { data: DebriefData; book: Book; game: Game }) {
  const t = useWords()
  const [at, setAt] = useState(0)
  const topics = TOPICS.filter(topic => topic.has(data, book))
  const topic = topics[Math.min(at, topics.length - 1)] as Topic
  const last = at >= topics.length - 1
  return (
    <div class="frame deck">
      <header class="bar">
        <a class="brand" href="#/">
          {t('app.name')}
        </a>
        <span class="bar-turn">{t('debrief.page', { at: at + 1, all: topics.length })}</span>
        <nav class="deck-nav" aria-label={t('debrief.topics')}>
          <button type="button" class="plain" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('debrief.back')}
          </button>
          <button type="button" class="dark" disabled={last} onClick={() => setAt(at + 1)}>
            {t('debrief.next')}
          </button>
        </nav>
      </header>
      <main class="page topic" id="document">
        <p class="eyebrow">{t('debrief.eyebrow', { title: book.text(book.scenario.title) })}</p>
        <PhaseHeading id={topic.id}>{t(topic.title)}</PhaseHeading>
        <p class="question">{t(topic.question)}</p>
        <topic.Page data={data} book={book} />
        {last ? <Onward data={data} book={book} game={game} /> : null}
      </main>
    </div>
  )
}

/** Two ways on: the same chair, the other chair. */
function Onward({ data, book, game }: { data: DebriefData; book: Book; game: Game }) {
  const t = useWords()
  const { head } = data
  const again = async (side: string) => {
    const shelved = { scenario: data.scenario, text: head.scenario }
    const { preset, opponent } = head
    const id = await game.begin({ shelved, people: peopleOf(head), side, preset, opponent, seed: '' })
    location.hash = `#/match/${id}`
  }
  const other = book.otherOf(head.side)
  return (
    <div class="actions">
      <button type="button" class="dark" onClick={() => void again(other)}>
        {t('debrief.other-side', { side: book.side(other).name })}
      </button>
      <button type="button" class="plain" onClick={() => void again(head.side)}>
        {t('debrief.again', { side: book.side(head.side).name })}
      </button>
      <a class="plain" href="#/">
        {t('debrief.home')}
      </a>
    </div>
  )
}
