// A few of the matches that `npm run soak -- leaks` searches by the thousand; and that the search finds what is planted: twelve
// faults of a host, each of which sends one secret to one wrong viewer.
import { beforeAll, describe, expect, it } from 'vitest'
import { classViewFor } from '../../src/classroom/view.ts'
import { hadNothing, newsFor } from '../../src/match/news.ts'
import type { Viewer } from '../../src/match/view.ts'
import type { HostMessage } from '../../src/net/protocol.ts'
import type { To } from './leaks.ts'
import type { Lesson } from './lesson.ts'
import { type Fault, type Searched, searchLessons } from './secret-lesson.ts'

type News = Extract<HostMessage, { type: 'news' }>
type ClassNews = Extract<HostMessage, { type: 'class' }>
const NOTHING = hadNothing

const inNews =
  (who: (to: To) => boolean, change: (message: News, lesson: Lesson, to: To) => object): Fault =>
  (to, message, lesson) =>
    message.type === 'news' && lesson && who(to)
      ? ({ ...message, ...change(message, lesson, to) } as HostMessage)
      : message
const inClass =
  (who: (to: To) => boolean, change: (message: ClassNews, lesson: Lesson, to: To) => object): Fault =>
  (to, message, lesson) =>
    message.type === 'class' && lesson && who(to)
      ? ({ ...message, ...change(message, lesson, to) } as HostMessage)
      : message

const is = (kind: To['role']['kind']) => (to: To) => to.role.kind === kind
const named = (name: string) => (to: To) => to.name === name
const matchOf = (lesson: Lesson, number: number | string) => lesson.authority.match(Number(number))!.match()
const as = (lesson: Lesson, message: News, viewer: Viewer, match: number | string = message.match) =>
  newsFor(matchOf(lesson, match), viewer, NOTHING(), Number(message.view['now']))
const personOf = (lesson: Lesson, name: string) => String(lesson.member(name).person)
const inView = (message: News, extra: object) => ({ view: { ...message.view, ...extra } })

const FAULTS: Readonly<Record<string, readonly [Fault, RegExp]>> = {
  'the other side’s view to a seat': [
    inNews(named('bora'), (message, lesson) =>
      as(lesson, message, { kind: 'seat', seat: personOf(lesson, 'aoi') }),
    ),
    /another view to seat/,
  ],
  'a seat’s view to the wire desk': [
    inNews(is('wire'), (message, lesson) =>
      as(lesson, message, { kind: 'seat', seat: personOf(lesson, 'aoi') }),
    ),
    /another view to wire/,
  ],
  'the console’s view to the projector': [
    inNews(is('projector'), (message, lesson) => as(lesson, message, { kind: 'facilitator' })),
    /another view to projector/,
  ],
  'another match to a seat': [
    inNews(named('bora'), (message, lesson) => as(lesson, message, { kind: 'public' }, 2)),
    /another view to seat/,
  ],
  'papers of the other side': [
    inNews(named('dain'), (message, lesson) => ({
      papers: as(lesson, message, { kind: 'seat', seat: personOf(lesson, 'chika') }).papers,
    })),
    /another paper to seat/,
  ],
  'a number: the other side’s standing': [
    inNews(named('bora'), (message, lesson) => {
      const { setup, world } = matchOf(lesson, message.match)
      return inView(message, { hint: world.gauges[setup.compiled.numbers.gauges.get('standing.tokyo')!] })
    }),
    /another view to seat/,
  ],
  'a sealed card, and a prediction': [
    inNews(named('bora'), (message, lesson) => {
      const { world } = matchOf(lesson, message.match)
      return inView(message, { hint: [world.sealed[0], world.predicted[0]] })
    }),
    /another view to seat/,
  ],
  'the seed of the class': [
    inNews(is('projector'), (message, lesson) => ({ seed: matchOf(lesson, message.match).setup.seed })),
    /seed to projector/,
  ],
  'a ref of another': [
    inNews(named('bora'), (message, lesson) => ({
      last: matchOf(lesson, message.match).entries.findLast(one => one.ref.startsWith('lesson-'))?.ref,
    })),
    /ref to seat/,
  ],
  'the console’s view of the class, with its ticks and slips': [
    inClass(named('bora'), ({ view }, lesson) => ({
      view: classViewFor(lesson.authority.state(), { kind: 'facilitator' }, Number(view['now'])),
    })),
    /another view of the class to seat/,
  ],
  'names to the wall': [
    inClass(is('projector'), () => ({ texts: { t: 'zqnameaaoi' } })),
    /name to projector/,
  ],
  'a name to who was removed': [
    inClass(is('removed'), () => ({ texts: { t: 'zqnameaaoi' } })),
    /name to removed/,
  ],
  'a name of another class': [
    inClass(is('facilitator'), () => ({ texts: { t: 'zqnameaaoi' } })),
    /name to facilitator/,
  ],
  'somebody’s token': [
    inClass(named('dain'), (_, lesson) => ({ hint: lesson.member('aoi').token })),
    /token to seat/,
  ],
  'who is here': [inClass(is('projector'), () => ({ present: [] })), /presence to projector/],
  'who wrote it': [
    inClass(named('bora'), (_, lesson) => ({ by: personOf(lesson, 'chika') })),
    /person id to seat/,
  ],
}

describe('two classes in one host', () => {
  let searched: readonly Searched[]
  beforeAll(async () => {
    searched = await searchLessons(
      4,
      1,
      Object.values(FAULTS).map(([fault]) => fault),
    )
  }, 180_000)

  it('tell nobody what is not theirs', () => {
    expect([...searched[0]!.found]).toEqual([])
    expect(searched[0]!.messages).toBeGreaterThan(500)
    expect([...searched[0]!.told].sort()).toEqual(['name', 'report', 'say', 'scenario', 'slip', 'word'])
  })

  it.each(Object.entries(FAULTS).map(([name, [, finding]], at) => [name, finding, at + 1] as const))(
    'would be found out where they sent %s',
    (_, finding, at) => {
      expect([...searched[at]!.found].join('\n')).toMatch(finding)
    },
  )
})
