// One number that proves the moves: the legal lines of First Contact, one, two and three moves from the opening of its first turn.
// Counted are the moves of the two seats in the whole vocabulary of match/moves.ts, as the real machine takes them, each entered
// with match/step: ready, draft, sign, shelve, withdraw, widen, walk, state, predict, select, seal (both words), unseal, endorse,
// help, stop, skip. Apart from it stand `say` and `reason`, whose texts are anybody's, and what the clock, the host and the
// facilitator send. A package is one move, in whatever order its promises stand.
// Twice at every node: a hand-written list of what should be legal is held against what step takes from everything that could be
// written at all, and the lines of that list are counted without any rule of the game. A move too many or too few shows.
import { describe, expect, it } from 'vitest'
import type { PackageIds, PromiseId, SeatMove } from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { pairOf, play, reach, shipped, start, tryMove } from './support.ts'

const loaded = shipped('first-contact')
const { clauses = [], triggers } = loaded.scenario
const WHO = ['t1', 's1'] as const
type Line = readonly [who: 0 | 1, move: SeatMove]

// ---- everything that could be written --------------------------------------------------------------------------------

const columns = (refs: readonly PromiseId[], most: number): readonly PromiseId[][] => {
  const sets: PromiseId[][] = [[]]
  for (const ref of refs)
    for (const set of sets.filter(({ length }) => length < most)) sets.push([...set, ref])
  return sets
}
const cards = [
  ...new Set(
    triggers.flatMap(one =>
      Object.values(one.responses)
        .flat()
        .map(({ id }) => id),
    ),
  ),
]
const promises = [...cards.map(pledge => ({ pledge })), ...clauses.map(({ id }) => ({ clause: id }))]

/** Every package of the scenario's own ids with at most `most` promises a side, the empty one too. */
const packages = (most: number): readonly PackageIds[] =>
  columns(promises, most).flatMap(give => columns(promises, most).map(take => ({ give, take })))

const everything = (match: MatchState, most: number): readonly SeatMove[] => {
  const drafts = [0, 1, 2]
  return [
    ...(['ready', 'walk', 'unseal', 'help', 'stop', 'skip'] as const).map(kind => ({ kind })),
    ...drafts.flatMap(on => packages(most).map(pack => ({ kind: 'draft' as const, on, package: pack }))),
    ...drafts.flatMap(on => (['sign', 'shelve', 'withdraw'] as const).map(kind => ({ kind, on }))),
    ...([0, 2, 4] as const).map(spend => ({ kind: 'widen' as const, spend })),
    ...STANCES.map(stance => ({ kind: 'predict' as const, stance })),
    ...cards.map(response => ({ kind: 'select' as const, response })),
    ...cards.flatMap(response => [true, false].map(word => ({ kind: 'seal' as const, response, word }))),
    ...match.entries.map(({ ref }) => ({ kind: 'endorse' as const, of: ref })),
    { kind: 'state', gave: 'p0', gained: 'p0', sentence: null },
  ]
}

// ---- what should be legal, written by hand ------------------------------------------------------------------------------

/** The first two turns of First Contact in a nutshell, up to the first envelope or the first signature. */
type Nut = {
  readonly turn: 1 | 2
  readonly phase: 'reading' | 'table' | 'commitment'
  readonly ready: readonly [boolean, boolean] // read; at the table: left it
  readonly sealed: readonly [boolean, boolean]
  readonly called: readonly (readonly string[])[]
  readonly lying: -1 | 0 | 1 // whose draft
  readonly drafts: number
  readonly pens: readonly [number, number]
  readonly spend: readonly [number, number]
}
const OPENING: Nut = {
  turn: 1,
  phase: 'reading',
  ready: [false, false],
  sealed: [false, false],
  called: [[], []],
  lying: -1,
  drafts: 0,
  pens: [1, 1],
  spend: [0, 0],
}

const HANDS = [
  ['accuse', 'wait', 'talk'],
  ['rules', 'publish', 'insurers', 'repair'],
] as const
const handOf = ({ turn }: Nut, who: 0 | 1): readonly string[] =>
  turn === 1 ? HANDS[0] : HANDS[1].map(id => (who === 1 && id === 'repair' ? 'light' : id))

/** At most two promises a column, at most one of them a card; to publish breaks the rules for fog. */
const columnsFor = (nut: Nut, giver: 0 | 1): readonly PromiseId[][] => [
  [],
  [{ clause: 'fog-rules' }],
  ...handOf(nut, giver).map(pledge => [{ pledge }]),
  ...handOf(nut, giver).flatMap(pledge =>
    pledge === 'publish' ? [] : [[{ pledge }, { clause: 'fog-rules' }]],
  ),
]

const atTable = (nut: Nut, who: 0 | 1): readonly SeatMove[] => {
  if (nut.ready[who]) return []
  const mine = nut.lying === who
  const moves: SeatMove[] = [{ kind: 'ready' }]
  for (const spend of [0, 2, 4] as const) if (spend !== nut.spend[who]) moves.push({ kind: 'widen', spend })
  if (mine) moves.push({ kind: 'withdraw', on: nut.drafts })
  else if (nut.lying >= 0) moves.push({ kind: 'sign', on: nut.drafts }, { kind: 'shelve', on: nut.drafts })
  if (mine || nut.pens[who] === 0) return moves
  const on = nut.lying < 0 ? 0 : nut.drafts
  for (const give of columnsFor(nut, who))
    for (const take of columnsFor(nut, who === 0 ? 1 : 0))
      if (give.length + take.length > 0) moves.push({ kind: 'draft', on, package: { give, take } })
  return moves
}

const shouldBe = (nut: Nut, who: 0 | 1): readonly SeatMove[] => {
  const calls = (['help', 'stop', 'skip'] as const).filter(kind => !nut.called[who]!.includes(kind))
  const selects = handOf(nut, who).map(response => ({ kind: 'select' as const, response }))
  const moves: SeatMove[] = calls.map(kind => ({ kind }))
  if (nut.phase === 'table') return [...moves, ...selects, ...atTable(nut, who)]
  if (nut.phase === 'reading')
    return [...moves, ...selects, ...(nut.ready[who] ? [] : [{ kind: 'ready' as const }])]
  if (nut.sealed[who]) return [...moves, { kind: 'unseal' }]
  const seals = handOf(nut, who).flatMap(response =>
    [true, false].map(word => ({ kind: 'seal' as const, response, word })),
  )
  return [...moves, ...selects, ...seals]
}

const put = <T>(pair: readonly [T, T], who: 0 | 1, value: T): readonly [T, T] =>
  who === 0 ? [value, pair[1]] : [pair[0], value]

/** The nutshell after a move; null where it ends. */
const after = (nut: Nut, [who, move]: Line): Nut | null => {
  switch (move.kind) {
    case 'help':
    case 'stop':
    case 'skip':
      return { ...nut, called: nut.called.map((list, at) => (at === who ? [...list, move.kind] : list)) }
    case 'select':
      return nut
    case 'ready': {
      const ready = put(nut.ready, who, true)
      if (!ready[1 - who]) return { ...nut, ready }
      return nut.phase === 'reading' && nut.turn === 1 ? { ...nut, phase: 'commitment', ready } : null
    }
    case 'seal':
      return { ...nut, sealed: put(nut.sealed, who, true) }
    default:
      return null
  }
}

const linesOf = (nut: Nut): readonly Line[] =>
  ([0, 1] as const).flatMap(who => shouldBe(nut, who).map(move => [who, move] as const))

/** Lines of so many moves, by the nutshell alone. */
const perft = (nut: Nut, depth: number): number => {
  const lines = linesOf(nut)
  if (depth === 1) return lines.length
  return lines.reduce((sum, line) => {
    const next = after(nut, line)
    if (next === null) throw new Error(`the nutshell ends at ${JSON.stringify(line)}`)
    return sum + perft(next, depth - 1)
  }, 0)
}

// ---- the machine ---------------------------------------------------------------------------------------------------------

const keyOf = ([who, move]: Line): string => {
  if (move.kind !== 'draft') return JSON.stringify([who, move])
  const column = (refs: readonly PromiseId[]): string[] => refs.map(ref => JSON.stringify(ref)).sort()
  return JSON.stringify([who, move.on, column(move.package.give), column(move.package.take)])
}

/** What step takes of everything that could be written. */
const taken = (match: MatchState, most: number): readonly Line[] =>
  ([0, 1] as const).flatMap(who =>
    everything(match, most).flatMap(move =>
      tryMove(match, { seat: WHO[who] }, move).ok ? [[who, move] as const] : [],
    ),
  )

let nodes = 0
const counted = (match: MatchState, nut: Nut, depth: number): number => {
  nodes += 1
  const lines = taken(match, 1)
  expect(lines.map(keyOf).sort()).toEqual(linesOf(nut).map(keyOf).sort())
  if (depth === 1) return lines.length
  return lines.reduce((sum, [who, move]) => {
    const next = after(nut, [who, move])
    if (next === null) throw new Error('the nutshell ends before the machine')
    return sum + counted(play(match, WHO[who], move), next, depth - 1)
  }, 0)
}

const begun = () => start({ preset: 'three', seats: pairOf(loaded) }, loaded)

describe('legal lines of First Contact', () => {
  it('from the opening of the first turn’s reading are so many, one, two and three moves deep', () => {
    const opening = reach(begun(), 1, 'reading')
    const byMachine = [1, 2, 3].map(depth => counted(opening, OPENING, depth))
    expect(byMachine).toEqual([14, 188, 2448])
    expect([1, 2, 3].map(depth => perft(OPENING, depth))).toEqual(byMachine)
    expect(nodes).toBeGreaterThan(200)
  }, 120_000)

  it('at the second turn’s table are those of every package that the two hands allow', () => {
    const table = reach(begun(), 2, 'table')
    const nut: Nut = { ...OPENING, turn: 2, phase: 'table' }
    const lines = taken(table, 2)
    expect(lines.map(keyOf).sort()).toEqual(linesOf(nut).map(keyOf).sort())
    expect(lines).toHaveLength(2 * (3 + 4 + 1 + 2 + 80)) // calls, cards to select, done, places of the dial, drafts
    const [who, draft] = lines.find(([, move]) => move.kind === 'draft')!
    const answered = taken(play(table, WHO[who], draft), 2)
    const lying = { ...nut, lying: who, drafts: 1, pens: [who === 0 ? 0 : 1, who === 1 ? 0 : 1] } as const
    expect(answered.map(keyOf).sort()).toEqual(linesOf(lying).map(keyOf).sort())
  }, 120_000)
})
