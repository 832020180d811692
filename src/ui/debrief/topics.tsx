// The pages of a debrief in their order: each a topic, the question it asks, and when there is anything to tell.
import type { FunctionComponent } from 'preact'
import type { Code } from '../../words/catalogue.ts'
import type { Book } from '../book/book.ts'
import type { DebriefData, TopicProps } from './data.ts'
import { EndedPage } from './ended-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { NumbersPage } from './numbers-page.tsx'
import { PromisesPage } from './promises-page.tsx'
import { ReadingPage } from './reading-page.tsx'
import { SecretsPage } from './secrets-page.tsx'
import { StakesPage } from './stakes-page.tsx'
import { StoryPage } from './story-page.tsx'

type Title = Extract<Code, `debrief.${string}-title`>
type Question = Extract<Code, `debrief.${string}-question`>

export type Topic = {
  readonly id: string
  readonly title: Title
  readonly question: Question
  readonly Page: FunctionComponent<TopicProps>
  readonly has: (data: DebriefData, book: Book) => boolean
}

const always = () => true

export const TOPICS: readonly Topic[] = [
  {
    id: 'ended',
    title: 'debrief.ended-title',
    question: 'debrief.ended-question',
    Page: EndedPage,
    has: always,
  },
  {
    id: 'story',
    title: 'debrief.story-title',
    question: 'debrief.story-question',
    Page: StoryPage,
    has: always,
  },
  {
    id: 'numbers',
    title: 'debrief.numbers-title',
    question: 'debrief.numbers-question',
    Page: NumbersPage,
    has: always,
  },
  {
    id: 'reading',
    title: 'debrief.reading-title',
    question: 'debrief.reading-question',
    Page: ReadingPage,
    has: data =>
      data.record.turns.some(turn => Object.values(turn.foreseen).some(Boolean)) || data.reasons.length > 0,
  },
  {
    id: 'promises',
    title: 'debrief.promises-title',
    question: 'debrief.promises-question',
    Page: PromisesPage,
    has: always,
  },
  {
    id: 'secrets',
    title: 'debrief.secrets-title',
    question: 'debrief.secrets-question',
    Page: SecretsPage,
    has: always,
  },
  {
    id: 'history',
    title: 'debrief.history-title',
    question: 'debrief.history-question',
    Page: HistoryPage,
    has: data => (data.scenario.history ?? []).length > 0,
  },
  {
    id: 'stakes',
    title: 'debrief.stakes-title',
    question: 'debrief.stakes-question',
    Page: StakesPage,
    has: data => data.record.stakeholders.length + data.record.persons.length > 0,
  },
]
