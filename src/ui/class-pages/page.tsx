// One page of a class's debrief, on the console and on the wall alike: its question first, then what the class's own logs tell.
import '../../words/parts/class-debrief.ts'
import '../../words/parts/debrief.ts'
import '../styles/class-pages.css'
import type { FunctionComponent } from 'preact'
import { classGuess } from '../../debrief/class-guess.ts'
import { type ClassPage, type ClassTopic, hasQuestion } from '../../debrief/class-pages.ts'
import type { Book } from '../book/book.ts'
import { useClassReading, useMatchName } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords, type Words } from '../parts/words.ts'
import { DealPage, PromisesPage, ReadingPage } from './between.tsx'
import { ArguePage, HistoryPage, StakesPage } from './beyond.tsx'
import type { BodyProps, PagesData } from './data.ts'
import { AnswersPage, EndedPage } from './ended.tsx'
import { Question } from './question.tsx'
import { RolePage, SlipPage, SwapPage } from './role.tsx'

const BODIES: Readonly<Record<ClassTopic, FunctionComponent<BodyProps>>> = {
  role: RolePage,
  ended: EndedPage,
  answers: AnswersPage,
  reading: ReadingPage,
  deal: DealPage,
  promises: PromisesPage,
  argue: ArguePage,
  history: HistoryPage,
  stakes: StakesPage,
  slip: SlipPage,
  swap: SwapPage,
}

/** A page, or a word where the logs that it tells of are still on their way. */
export function ClassPageView({ page, data }: { page: ClassPage; data: PagesData | null }) {
  const t = useWords()
  return data ? <Page page={page} data={data} /> : <h1 class="notice">{t('pages.loading')}</h1>
}

function Page({ page, data }: { page: ClassPage; data: PagesData }) {
  const t = useWords()
  const { book, scenario } = useClassReading()
  const { topic, isShown } = page
  const guess = classGuess(topic, scenario, data.debrief, data.deals)
  const Body = BODIES[topic]
  return (
    <div class="class-page">
      <PhaseHeading id={`${topic} ${isShown}`}>{t(`pages.title-${topic}`)}</PhaseHeading>
      <p class="question">{questionText(topic, guess?.about ?? null, guess?.side ?? null, book, t)}</p>
      <Missing data={data} />
      {guess && hasQuestion(topic) ? <Question topic={topic} guess={guess} isShown={isShown} /> : null}
      {isShown || guess === null ? (
        <div class="class-page-body">
          <Body data={data} />
        </div>
      ) : null}
    </div>
  )
}

/** Of which matches a page tells, where it is not all: a class must not take a part for the whole. */
function Missing({ data: { logs, missing } }: BodyProps) {
  const t = useWords()
  const nameOf = useMatchName()
  if (missing.length === 0) return null
  const count = logs.matches.length
  const names = missing.map(nameOf).join(', ')
  return <p class="page-missing">{t('pages.missing', { count, of: count + missing.length, names })}</p>
}

function questionText(
  topic: ClassTopic,
  about: string | null,
  side: string | null,
  book: Book,
  t: Words,
): string {
  const title = book.text(book.trigger(about)?.title)
  if (topic === 'answers')
    return title ? t('pages.ask-answers', { title, side: book.side(side ?? '').name }) : ''
  if (topic === 'history') return title ? t('pages.ask-history', { title }) : ''
  return t(`pages.ask-${topic}`)
}
