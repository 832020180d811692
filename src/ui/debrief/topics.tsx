// The pages of a debrief in their order: each a topic, its question, what is worth talking about, and when there is anything to tell.
import type { FunctionComponent } from 'preact'
import type { Code } from '../../words/catalogue.ts'
import { AtlasPage, AtlasSide } from '../atlas/atlas-page.tsx'
import { ArguePage } from './argue-page.tsx'
import type { DebriefData, TopicProps } from './data.ts'
import { DealPage, DealSide } from './deal-page.tsx'
import { EndedPage, EndedSide } from './ended-page.tsx'
import {
  type Ask,
  askAtlas,
  askDeal,
  askEnded,
  askHistory,
  askModel,
  askNumbers,
  askPromises,
  askReading,
  askSecrets,
  askStakes,
  askStory,
} from './guesses.ts'
import { HistoryPage, HistorySide } from './history-page.tsx'
import { NumbersPage, NumbersSide } from './numbers-page.tsx'
import { PromisesPage } from './promises-page.tsx'
import { ReadingPage } from './reading-page.tsx'
import { RolePage } from './role-page.tsx'
import { SecretsPage } from './secrets-page.tsx'
import { SlipPage } from './slip-page.tsx'
import { StakesPage, StakesSide } from './stakes-page.tsx'
import { StoryPage, StorySide } from './story-page.tsx'

type Plain<C extends Code> = C
export type TopicId =
  | 'role'
  | 'ended'
  | 'story'
  | 'numbers'
  | 'reading'
  | 'secrets'
  | 'deal'
  | 'promises'
  | 'atlas'
  | 'argue'
  | 'history'
  | 'stakes'
  | 'slip'

export type Topic = {
  readonly id: TopicId
  readonly title: Plain<`debrief.${TopicId}-title`>
  readonly talk: Plain<`debrief.${Exclude<TopicId, 'role' | 'slip'>}-talk`> | null
  readonly ask: Ask | null // null: the page's own question stands under its title
  readonly Page: FunctionComponent<TopicProps>
  readonly Side?: FunctionComponent<TopicProps> // beside it, where there is room
  readonly has: (data: DebriefData) => boolean
}

const always = () => true
const hasReadings = ({ reasons, record }: DebriefData): boolean =>
  reasons.length > 0 || record.turns.some(turn => Object.values(turn.foreseen).some(Boolean))
const topic = (
  id: Exclude<TopicId, 'role' | 'slip'>,
  ask: Ask,
  Page: Topic['Page'],
  more: Pick<Topic, 'Side'> & Partial<Pick<Topic, 'has'>> = {},
): Topic => ({
  has: always,
  id,
  title: `debrief.${id}-title`,
  talk: `debrief.${id}-talk`,
  ask,
  Page,
  ...more,
})

export const TOPICS: readonly Topic[] = [
  { id: 'role', title: 'debrief.role-title', talk: null, ask: null, Page: RolePage, has: always },
  topic('ended', askEnded, EndedPage, { Side: EndedSide }),
  topic('story', askStory, StoryPage, { Side: StorySide }),
  topic('numbers', askNumbers, NumbersPage, { Side: NumbersSide }),
  topic('reading', askReading, ReadingPage, { has: hasReadings }),
  topic('secrets', askSecrets, SecretsPage),
  topic('deal', askDeal, DealPage, { Side: DealSide, has: data => data.hasTables }),
  topic('promises', askPromises, PromisesPage),
  topic('atlas', askAtlas, AtlasPage, { Side: AtlasSide, has: data => data.futures !== null }),
  topic('argue', askModel, ArguePage, { has: data => (data.scenario.assumptions ?? []).length > 0 }),
  topic('history', askHistory, HistoryPage, {
    Side: HistorySide,
    has: data => (data.scenario.history ?? []).length > 0,
  }),
  topic('stakes', askStakes, StakesPage, {
    Side: StakesSide,
    has: data => data.record.stakeholders.length + data.record.persons.length > 0,
  }),
  { id: 'slip', title: 'debrief.slip-title', talk: null, ask: null, Page: SlipPage, has: always },
]
