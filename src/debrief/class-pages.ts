// The pages of a class's debrief: their order, which of them an hour has room for, and the one number that the console sends:
// two for each topic, first its question, then what it shows.

export const CLASS_TOPICS = [
  'role',
  'ended',
  'answers',
  'reading',
  'deal',
  'promises',
  'argue',
  'history',
  'stakes',
  'slip',
  'swap',
] as const
export type ClassTopic = (typeof CLASS_TOPICS)[number]

/** Topics that have no question of their own to guess at. */
const PLAIN: readonly ClassTopic[] = ['role', 'slip', 'swap']
const SHORT: readonly ClassTopic[] = ['role', 'ended', 'answers', 'history', 'stakes', 'slip', 'swap']
const SHORT_LESSON = 60 // minutes; below this the short path

export type ClassPage = { readonly topic: ClassTopic; readonly isShown: boolean }

/** Any number names a page: what is too high is the last one. */
export function classPage(at: number): ClassPage {
  const topic = CLASS_TOPICS[Math.min(Math.floor(at / 2), CLASS_TOPICS.length - 1)]!
  return { topic, isShown: PLAIN.includes(topic) || at % 2 === 1 }
}

export const numberOf = ({ topic, isShown }: ClassPage): number =>
  CLASS_TOPICS.indexOf(topic) * 2 + (isShown && !PLAIN.includes(topic) ? 1 : 0)

export const hasQuestion = (topic: ClassTopic): boolean => !PLAIN.includes(topic)

/** The topics on the way of a lesson of so many minutes. */
export const pathOf = (minutes: number): readonly ClassTopic[] =>
  minutes < SHORT_LESSON ? SHORT : CLASS_TOPICS

/**
 * The page before or after on the way: a question is followed by what it asks about, also beside the way; from there on to the
 * next topic on it. Null: there is none.
 */
export function pageBeside(at: number, by: 1 | -1, minutes: number): number | null {
  const here = classPage(at)
  if (hasQuestion(here.topic) && here.isShown === (by === -1))
    return numberOf({ topic: here.topic, isShown: by === 1 })
  const path = pathOf(minutes)
  const pages = CLASS_TOPICS.filter(one => path.includes(one)).flatMap(topic =>
    hasQuestion(topic)
      ? [numberOf({ topic, isShown: false }), numberOf({ topic, isShown: true })]
      : [numberOf({ topic, isShown: true })],
  )
  const found = by === 1 ? pages.find(page => page > at) : pages.findLast(page => page < at)
  return found ?? null
}
