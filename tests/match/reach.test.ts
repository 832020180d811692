// Who is told of a step: everybody who sees anything of it, and nobody who does not. That a capital turns its cards over is no
// news for the other: told that something was done, it could count how often.
import { describe, expect, it } from 'vitest'
import { hadNothing, newsFor } from '../../src/match/news.ts'
import { type Reach, reaches, reachOf } from '../../src/match/reach.ts'
import type { MatchState } from '../../src/match/state.ts'
import type { View, Viewer } from '../../src/match/view.ts'
import { countedOn, viewFor } from '../../src/match/view-for.ts'
import { checkOf } from '../../src/rules/copy.ts'
import { moveOf } from '../soak/moves.ts'
import { diceOf, lastAt, pairOf, play, reach, shipped, start, tryMove } from './support.ts'

const T1: Viewer = { kind: 'seat', seat: 't1' }
const S1: Viewer = { kind: 'seat', seat: 's1' }
const OTHERS: readonly Viewer[] = [{ kind: 'public' }, { kind: 'projector' }, { kind: 'facilitator' }]

const reached = (before: MatchState, after: MatchState, viewer: Viewer): boolean =>
  reaches(reachOf(before, after), after, viewer)

describe('a card turned over', () => {
  const before = reach(start(), 1, 'commitment')
  const [first, second] = viewFor(before, T1, 0).own!.hand
  const after = play(before, 't1', { kind: 'select', response: second!.id })

  it('is news for its own side alone', () => {
    expect(reached(before, after, T1)).toBe(true)
    for (const viewer of [S1, ...OTHERS]) expect(reached(before, after, viewer)).toBe(false)
  })

  it('is news for nobody where it lay there already', () => {
    const again = play(after, 't1', { kind: 'select', response: second!.id })
    for (const viewer of [T1, S1, ...OTHERS]) expect(reached(after, again, viewer)).toBe(false)
    expect(reached(after, play(again, 't1', { kind: 'select', response: first!.id }), T1)).toBe(true)
  })

  it('and once it is sealed, for everybody', () => {
    const sealed = play(after, 't1', { kind: 'seal', response: second!.id, word: true })
    for (const viewer of [T1, S1, ...OTHERS]) expect(reached(after, sealed, viewer)).toBe(true)
  })
})

/** As a viewer has it, but for what counts entries and time on. */
const still = (view: View, match: MatchState): View => ({
  ...view,
  ...countedOn(view, match, lastAt(match)),
})

/** A match of people who look at their cards, think aloud, ask for help, and go on; sees every step. */
function watched(seed: string, watch: (before: MatchState, after: MatchState) => void): void {
  const loaded = shipped('low-ebb')
  const preset = loaded.scenario.calendar!.presets!.at(-1)!.id
  const dice = diceOf(seed)
  const random = () => dice(1000) / 1000
  let match = start({ preset, seats: pairOf(loaded) }, loaded, seed)
  for (let count = 0; count < 150 && match.flow.phase !== 'ended'; count += 1) {
    const [who, viewer] = dice(2) === 0 ? (['t1', T1] as const) : (['s1', S1] as const)
    const aside = dice(10)
    const move = aside === 0 ? ({ kind: 'help' } as const) : moveOf(viewFor(match, viewer, 0), random, 0.3)
    const desk = aside === 1 ? tryMove(match, 'facilitator', { kind: 'answer', seat: who }) : null
    const stepped = desk ?? (move && tryMove(match, { seat: who }, move, { at: lastAt(match) + 1 }))
    if (!stepped?.ok) continue
    watch(match, stepped.value.state)
    match = stepped.value.state
  }
}

describe('over whole matches', () => {
  it.each([1, 2, 3, 4])('who is not told of a step misses nothing, match %#', seed => {
    const readers = [T1, S1, ...OTHERS].map(viewer => ({
      viewer,
      had: hadNothing(),
      view: null as View | null,
    }))
    const told = { all: 0, own: 0, nobody: 0 }
    const kindOf = (one: Reach) => (one === 'all' ? 'all' : one.includes(true) ? 'own' : 'nobody')
    watched(`reach-${seed}`, (before, after) => {
      told[kindOf(reachOf(before, after))] += 1
      for (const reader of readers) {
        const news = newsFor(after, reader.viewer, reader.had, lastAt(after))
        if (reader.view && !reached(before, after, reader.viewer)) {
          expect(news.view).toEqual(still(reader.view, after))
          expect([news.papers, news.pages, news.reveals]).toEqual([[], [], []])
        }
        reader.view = news.view
      }
    })
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(10)
  })

  it('a step leaves the world that was there before it as it was, copied or shared', () => {
    const checks = new Map<MatchState, number>()
    let shared = 0
    watched('worlds', (before, after) => {
      if (after.world === before.world) shared += 1
      if (checks.has(before)) expect(checkOf(0, before.world)).toBe(checks.get(before))
      checks.set(after, checkOf(0, after.world))
    })
    expect(shared).toBeGreaterThan(20)
    expect(checks.size).toBeGreaterThan(100)
  })
})
