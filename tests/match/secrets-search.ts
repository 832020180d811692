// The search for leaks: what a viewer is sent, as any builder builds it, is looked through for planted words and compared with
// what the viewer would be sent if one secret were another. Each finding names the secret, so that a planted leak can be asked for.
import { hadNothing, newsFor } from '../../src/match/news.ts'
import { type Call, type MatchState, newMatch, type Wish } from '../../src/match/state.ts'
import type { Viewer } from '../../src/match/view.ts'
import type { World } from '../../src/rules/world.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import { lastAt, play, reach, seat, start, wide } from './support.ts'

/** All that one viewer is sent of a match; what is searched. The honest one is what a subscription gets from its start on. */
export type Build = (match: MatchState, viewer: Viewer) => unknown
export const honest: Build = (match, viewer) => newsFor(match, viewer, hadNothing(), lastAt(match))

export const OTHERS: readonly Viewer[] = [
  { kind: 'seat', seat: 's1' },
  { kind: 'public' },
  { kind: 'projector' },
]

// ---- words -----------------------------------------------------------------------------------------------------------

const WORD = 'zqx'
/** Each text that is Tokyo's alone, by the word that stands in it and nowhere else. */
export const WORDS = {
  brief: `${WORD}brief`,
  aim: `${WORD}aim`,
  'red line': `${WORD}line`,
  account: `${WORD}account`,
  adviser: `${WORD}adviser`,
  ministry: `${WORD}cares`,
  paper: `${WORD}paper`,
} as const

/** The wide scenario with a word of its own in everything that is Tokyo's alone. */
export const planted = (): Loaded =>
  wide(data => {
    const tokyo = data.sides[0]!
    tokyo.brief = `Brief ${WORDS.brief}`
    tokyo.aims = ['one', 'two', 'three', 'four'].map(id => ({
      id: `${WORDS.aim}-${id}`,
      kind: id === 'one' ? 'settling' : 'hard',
      text: `Aim ${WORDS.aim}`,
      met: { gauge: 'security', atLeast: 1 },
    }))
    tokyo.redLines = ['one', 'two'].map(id => ({
      id: `${WORDS['red line']}-${id}`,
      text: `Line ${WORDS['red line']}`,
      crossed: { gauge: 'security', below: 1 },
    }))
    tokyo.ministries = [
      {
        id: 'foreign',
        name: 'Ministry',
        cares: `Cares ${WORDS.ministry}`,
        papers: { ruling: `Paper ${WORDS.paper}` },
      },
    ]
    tokyo.groups = [{ id: 'firms', name: 'Firms', ask: [0, 100] }]
    for (const trigger of data.triggers) {
      trigger.accounts = {
        tokyo: { text: `Account ${WORDS.account}` },
        seoul: { text: 'Seoul tells it so.' },
      }
      trigger.advisers = { tokyo: [{ text: `Advice ${WORDS.adviser}` }], seoul: [{ text: 'Wait.' }] }
    }
  })

/** What no seat at all may see, with the words for it in this match. */
const MATCH_WORDS: Readonly<Record<string, (match: MatchState) => string | undefined>> = {
  seed: match => match.setup.seed,
  check: match => `${match.check}`,
  ref: match => match.entries.findLast(entry => entry.by === 't1')?.ref,
}

function wordsIn(match: MatchState, viewer: Viewer, build: Build): readonly string[] {
  const text = JSON.stringify(build(match, viewer))
  const found = Object.entries(WORDS).flatMap(([name, word]) => (text.includes(word) ? [name] : []))
  const others = Object.entries(MATCH_WORDS).flatMap(([name, wordOf]) => {
    const word = wordOf(match)
    return word !== undefined && text.includes(word) ? [name] : []
  })
  return [...found, ...others]
}

// ---- twins -----------------------------------------------------------------------------------------------------------

type Twin = (match: MatchState) => MatchState | null // the same match with one secret of Tokyo changed; null: it has none now
const world =
  (change: (w: World) => Partial<World> | null): Twin =>
  match => {
    const changed = change(match.world)
    return changed === null ? null : { ...match, world: { ...match.world, ...changed } }
  }
const firstOf = <T>(pair: readonly [T, T], value: T): [T, T] => [value, pair[1]]
const otherCard = (match: MatchState, card: number): number | undefined =>
  match.setup.compiled.triggers[match.world.trigger]?.responses[0].find(one => one !== card)
/** Words on record are no secret: they follow from the cards that were revealed, and an embassy counts them in its guess. */
const isTokyos = (match: MatchState, gauge: number): boolean => {
  const { kind, side } = match.setup.compiled.gauges[gauge]!
  return side === 0 && kind === 'standing'
}

export const TWINS: Readonly<Record<string, Twin>> = {
  'win-set': world(w => ({ asks: w.asks.map((ask, at) => (at === 0 ? ask + 7 : ask)) })),
  aims: world(w => ({ aims: [w.aims[0].map(aim => (aim + 1) % 4), w.aims[1]] })),
  'red line drawn': world(w => ({ redLines: firstOf(w.redLines, 1 - w.redLines[0]) })),
  prediction: world(w => ({ predicted: firstOf(w.predicted, w.predicted[0] === 4 ? 1 : 4) })),
  'old prediction': world(w =>
    w.played.length === 0
      ? null
      : { played: w.played.map(turn => ({ ...turn, predicted: firstOf(turn.predicted, 4) })) },
  ),
  spend: world(w => ({
    table: { ...w.table, spend: firstOf(w.table.spend, w.table.spend[0] === 4 ? 2 : 4) },
  })),
  refusal: world(w => ({
    heard: { ...w.heard, refusedAt: w.heard.refusedAt.map((was, at) => (at === 0 ? was + 70 : was)) },
  })),
  selected: match => {
    const card = otherCard(match, match.selected[0])
    return card === undefined ? null : { ...match, selected: firstOf(match.selected, card) }
  },
  sealed: match => {
    const { sealed } = match.world
    const card = otherCard(match, sealed[0])
    if (match.flow.phase !== 'commitment' || sealed[0] < 0 || card === undefined) return null
    return { ...match, world: { ...match.world, sealed: firstOf(sealed, card) } }
  },
  word: match =>
    match.flow.phase !== 'commitment' || match.world.sealed[0] < 0
      ? null
      : { ...match, world: { ...match.world, words: firstOf(match.world.words, !match.world.words[0]) } },
  standing: match => ({
    ...match,
    world: {
      ...match.world,
      gauges: match.world.gauges.map((level, at) => (isTokyos(match, at) ? 1000 - level : level)),
    },
  }),
  'standing’s causes': match => ({
    ...match,
    pages: match.pages.map(page =>
      page.map(entry => (isTokyos(match, entry.gauge) ? { ...entry, by: entry.by + 1 } : entry)),
    ),
  }),
  wish: match => {
    const move = { kind: 'ready' } as const
    const wish: Wish = { seat: 't1', ref: 'secret-wish', side: 0, move, agreed: ['t1'] }
    return { ...match, wishes: [...match.wishes, wish] }
  },
  call: match => {
    const call: Call = { seat: 't1', kind: 'stop' }
    return { ...match, calls: [...match.calls, call] }
  },
}

/** Whether this viewer is sent something else when the secret is another. */
function tells(match: MatchState, viewer: Viewer, secret: string, build: Build): boolean {
  const twin = TWINS[secret]!(match)
  return twin !== null && JSON.stringify(build(match, viewer)) !== JSON.stringify(build(twin, viewer))
}

/** Every secret of Tokyo that reaches one of the others in this match, by name. */
export function leaksIn(match: MatchState, build: Build, viewers = OTHERS): readonly string[] {
  const found = viewers.flatMap(viewer => [
    ...wordsIn(match, viewer, build),
    ...Object.keys(TWINS).filter(secret => tells(match, viewer, secret, build)),
  ])
  return [...new Set(found)]
}

/** The words alone, and one twin in turn: what a long run can afford at every entry. */
export function leaksAtEntry(
  match: MatchState,
  viewer: Viewer,
  turn: number,
  build: Build,
): readonly string[] {
  const names = Object.keys(TWINS)
  const secret = names[turn % names.length]!
  return [...wordsIn(match, viewer, build), ...(tells(match, viewer, secret, build) ? [secret] : [])]
}

// ---- moments ---------------------------------------------------------------------------------------------------------

const SEATS = [seat('t1', 'tokyo'), seat('s1', 'seoul')]

/** Moments at which every secret exists: read, at the table with a draft and standing to be spent, sealed, revealed. */
export function moments(): Readonly<Record<string, MatchState>> {
  const begun = start({ seats: SEATS }, planted(), 'a very secret seed')
  const table = reach(begun, 3, 'table')
  const draft = { give: [{ pledge: 'shake' }], take: [{ pledge: 'shake' }] }
  const laid = play(play(table, 't1', { kind: 'widen', spend: 2 }), 's1', {
    kind: 'draft',
    on: 0,
    package: draft,
  })
  const commitment = reach(begun, 2, 'commitment')
  const guessed = play(commitment, 't1', { kind: 'predict', stance: 'press' })
  const selected = play(guessed, 't1', { kind: 'select', response: 'push' })
  return {
    briefing: newMatch(begun.setup),
    reading: reach(begun, 1, 'reading'),
    table: laid,
    selected,
    sealed: play(selected, 't1', { kind: 'seal', response: 'push', word: false }),
    reveal: reach(begun, 2, 'reveal'),
  }
}
