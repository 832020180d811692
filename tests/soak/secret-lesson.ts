// Lessons with a planted word in everything that somebody writes, two of them in one host, over a rough network: joined, ticked,
// played, talked about, debriefed. Every message of every device goes through the search.
import { type Part, wholeOf } from '../../src/match/part.ts'
import type { View } from '../../src/match/view.ts'
import type { HostMessage } from '../../src/net/protocol.ts'
import { planted } from '../match/secrets-search.ts'
import { hostInside } from '../server/inside.ts'
import { type Search, searchLeaks, type To } from './leaks.ts'
import { type Lesson, type LessonParts, type Role, startLesson } from './lesson.ts'
import type { Progress } from './progress.ts'
import { ROUGH, WHOLE } from './rough-wire.ts'
import { seeded } from './seeded.ts'

export type Searched = {
  matches: number
  messages: number
  readonly found: Set<string>
  readonly told: Set<string>
}

/** What a faulty host would send in place of a message: for a test of the search. */
export type Fault = (to: To, message: HostMessage, lesson: Lesson | null) => HostMessage

const MATCHES = 2
const LOADED = planted()
const seat = (match: number, side: string): Role => ({ kind: 'seat', match, side })
const ROLES: Readonly<Record<string, Role>> = {
  aoi: seat(1, 'tokyo'),
  bora: seat(1, 'seoul'),
  chika: seat(2, 'tokyo'),
  dain: seat(2, 'seoul'),
  gone: { kind: 'removed', match: 2, side: 'seoul' },
  wire: { kind: 'wire', match: 1 },
  desk: { kind: 'facilitator' },
  wall: { kind: 'projector' },
}
const PEOPLE = ['aoi', 'bora', 'chika', 'dain', 'wire'] as const

export async function searchLessons(
  matches: number,
  seed: number,
  faults: readonly Fault[] = [],
  progress: Progress = () => {},
) {
  const searched = [null, ...faults].map(
    (): Searched => ({ matches: 0, messages: 0, found: new Set(), told: new Set() }),
  )
  for (let at = 0; (searched[0] as Searched).matches < matches; at += 1) {
    const searches = await searchHost(seed + at, [(_, message) => message, ...faults])
    for (const [which, search] of searches.entries()) {
      const sum = searched[which] as Searched
      sum.matches += 2 * MATCHES
      sum.messages += search.messages()
      for (const one of search.found()) sum.found.add(one)
      for (const one of search.told()) sum.told.add(one)
    }
    progress((searched[0] as Searched).matches)
  }
  return searched
}

/** Two classes in one host; one search for each fault, over the same messages. */
async function searchHost(seed: number, faults: readonly Fault[]): Promise<readonly Search[]> {
  const inside = await hostInside()
  const searches = faults.map(searchLeaks)
  const random = seeded(seed)
  const lessons: Lesson[] = []
  for (const group of ['a', 'b']) {
    const held: { lesson: Lesson | null } = { lesson: null }
    const lesson = await startLesson({
      inside,
      loaded: LOADED,
      roles: ROLES,
      settings: { preset: 'long', talk: 'writing' },
      random,
      ...plants(group, searches, faults, held),
    })
    held.lesson = lesson
    lessons.push(lesson)
    await banSecrets(lesson, inside, group, searches)
    await before(lesson, group, searches)
  }
  for (const lesson of lessons) lesson.suffer(ROUGH)
  await Promise.all(lessons.map(lesson => lesson.play()))
  for (const [at, lesson] of lessons.entries()) {
    lesson.suffer(WHOLE)
    await after(lesson, at === 0 ? 'a' : 'b', searches)
  }
  for (const lesson of lessons) lesson.close()
  await inside.close()
  return searches
}

function plants(
  group: string,
  searches: readonly Search[],
  faults: readonly Fault[],
  held: { readonly lesson: Lesson | null },
): Pick<LessonParts, 'nameOf' | 'look' | 'talk'> {
  const wholeNews = wholes()
  return {
    nameOf: name => {
      const word = `zqname${group}${name}`
      for (const search of searches)
        search.plant(word, 'name', (to, { state }) => {
          if (!isOf(to, group)) return false
          if (to.role.kind === 'facilitator' || to.name === name) return true
          const mine = ROLES[name]
          const isIn = state().people.some(one => one.id === to.person && one.state === 'in')
          return isIn && mine !== undefined && isSeat(to.role) && isSeat(mine) && to.role.match === mine.match
        })
      return word
    },
    look: (to, message) => {
      const { lesson } = held
      const named = { ...to, name: to.name, group } as To
      const whole = wholeNews(to.name, message)
      if (lesson)
        for (const [at, search] of searches.entries())
          search.look(named, lesson.authority, faults[at]?.(named, whole, lesson) ?? whole)
      return message
    },
    talk: async (lesson, name) => {
      const { role } = lesson.member(name)
      if (role.kind !== 'seat') return null
      const word = freshWord('say', group)
      for (const search of searches)
        search.plant(
          word,
          'say',
          to =>
            isOf(to, group) &&
            (to.role.kind === 'facilitator' || ('match' in to.role && to.role.match === role.match)) &&
            to.role.kind !== 'removed',
        )
      return lesson.write(name, 'say', word)
    },
  }
}

const isSeat = (role: Role): role is Extract<Role, { kind: 'seat' | 'removed' }> =>
  role.kind === 'seat' || role.kind === 'removed'
/** Two who sit at one side know each other's places. */
const isMate = (a: Role, b: Role): boolean =>
  isSeat(a) && isSeat(b) && a.match === b.match && a.side === b.side
const isOf = (to: To, group: string): boolean => (to as To & { group?: string }).group === group

let words = 0
function freshWord(kind: string, group: string): string {
  words += 1
  return `zq${kind}${group}${words}`
}

async function banSecrets(
  lesson: Lesson,
  inside: Parameters<typeof startLesson>[0]['inside'],
  group: string,
  searches: readonly Search[],
) {
  const kept = (await inside.database.shelf.get('class', lesson.authority.id)) as { seed: string }
  for (const search of searches) {
    search.ban(kept.seed, 'seed')
    for (const { token, person, name, role } of lesson.members) {
      search.ban(token, 'token')
      if (person !== null)
        search.own(person, to => isOf(to, group) && (to.name === name || isMate(to.role, role)))
    }
  }
}

/** The private ticks, and texts that are written and never sent. */
async function before(lesson: Lesson, group: string, searches: readonly Search[]): Promise<void> {
  await lesson.act('aoi', { kind: 'avoid', sides: ['seoul'] })
  await lesson.act('dain', { kind: 'avoid', sides: ['tokyo', 'seoul'] })
  const unsent = freshWord('unsent', group)
  for (const search of searches) search.plant(unsent, 'unsent', () => false)
  await lesson.write('bora', 'slip', unsent)
  const report = freshWord('report', group)
  for (const search of searches)
    search.plant(report, 'report', (to, { state }) => {
      const isOut = ['debrief', 'over'].includes(state().phase)
      return isOf(to, group) && (isOut || to.role.kind === 'facilitator' || to.role.kind === 'wire')
    })
  const text = await lesson.write('wire', 'report', report)
  await lesson.act('wire', { kind: 'report', match: 1, turn: 1, text })
}

/** Out of the role: words for all, slips for the facilitator. */
async function after(lesson: Lesson, group: string, searches: readonly Search[]): Promise<void> {
  await lesson.act('desk', { kind: 'debrief' })
  for (const name of PEOPLE) {
    const [word, slip] = [freshWord('word', group), freshWord('slip', group)]
    for (const search of searches) {
      search.plant(word, 'word', to => isOf(to, group))
      search.plant(slip, 'slip', to => isOf(to, group) && to.role.kind === 'facilitator')
    }
    await lesson.act(name, { kind: 'word', text: await lesson.write(name, 'word', word) })
    await lesson.act(name, { kind: 'slip', text: await lesson.write(name, 'slip', slip) })
    await lesson.act(name, { kind: 'guess', page: 'where', choice: 'a' })
  }
}

/** What a device has after a message: a part of a view is searched, and made faulty, as the whole that it leads to. */
function wholes(): (name: string, message: HostMessage) => HostMessage {
  const had = new Map<string, View>() // by viewer and match
  return (name, message) => {
    if (message.type !== 'news' && message.type !== 'change') return message
    const key = `${name} ${message.match}`
    if (message.type === 'news') {
      had.set(key, message.view as unknown as View)
      return message
    }
    const { since, own: _, gone: __, ...news } = message
    const before = had.get(key)
    if (before?.revision !== since) throw new Error(`${key}: a part of a view that was not sent`)
    const view = wholeOf(before, message as unknown as Part)
    had.set(key, view)
    return { ...news, type: 'news', view } as unknown as HostMessage
  }
}
