// The atlas: the same counts however it is cut, futures that begin where the line stood, and readings that can be checked by hand.
import { describe, expect, it } from 'vitest'
import {
  type AtlasCounts,
  type AtlasWork,
  atlasPiece,
  fanGauges,
  type LineTurn,
  pointsOf,
} from '../../src/explore/atlas.ts'
import { distance, fanOf, readAtlas } from '../../src/explore/atlas-reading.ts'
import { makeRoom, playTurn } from '../../src/explore/playout.ts'
import { joined, type Part, unitsOf, workOn } from '../../src/explore/work.ts'
import { chainAll } from '../../src/kit/check.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { checkOf, cloneWorld } from '../../src/rules/copy.ts'
import { bothSealed, nextTurn, reveal } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import { setUp } from '../../src/rules/setup.ts'
import type { World } from '../../src/rules/world.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { arena } from '../support/arena.ts'
import { card, tiny } from '../support/tiny.ts'

const { pragmatist, reconciler, confront } = POLICIES

/** A match of two policies, and the line it took. */
const lineOf = (c: Compiled, preset: string, seed: string, policies = [pragmatist, reconciler] as const) => {
  const m = makePlay(c, { preset }, seed)
  const room = makeRoom(c)
  const w: World = room.world
  setUp(c, m, w)
  const line: LineTurn[] = []
  while (nextTurn(c, m, w, null) !== 'ended') {
    const open = cloneWorld(w)
    playTurn(c, m, room, policies)
    line.push({ open, sealed: bothSealed(w) ? cloneWorld(w) : null })
    reveal(c, m, w, null)
  }
  return { line, end: cloneWorld(w), ending: w.ending }
}
const workFor = (line: readonly LineTurn[], preset: string, futures: number): AtlasWork => ({
  kind: 'atlas',
  options: { preset },
  seed: 'atlas',
  field: [null, null],
  line,
  futures,
})

const counted = (counts: AtlasCounts): Part => ({ kind: 'atlas', counts })

/** Every list of a part by its length, sum and chain: comparing them number by number takes seconds. */
const countsIn = (part: Part | null) => {
  if (part?.kind !== 'atlas') throw new Error('no atlas')
  const { aims, endings, levels } = part.counts
  return [endings, aims, levels].map(list => [
    list.length,
    list.reduce((a, b) => a + b, 0),
    chainAll(0, list),
  ])
}

describe('the atlas of a match with every mechanism', () => {
  const c = tiny(arena())
  const { ending, line } = lineOf(c, 'long', 'line')
  const work = workFor(line, 'long', 6)
  const whole = atlasPiece(c, work, 0, 6)

  it('counts the same in whatever pieces, in whatever order', () => {
    for (const size of [1, 4]) {
      const parts: Part[] = []
      for (let from = 0; from < unitsOf(work); from += size)
        parts.push(workOn(c, structuredClone(work), from, Math.min(from + size, unitsOf(work))))
      expect(countsIn(parts.reverse().reduce<Part | null>(joined, null))).toEqual(countsIn(counted(whole)))
    }
  })

  it('leaves the worlds of the line as they were', () => {
    const before = line.map(({ open, sealed }) => [
      checkOf(0, open),
      sealed === null ? 0 : checkOf(0, sealed),
    ])
    atlasPiece(c, work, 0, 3)
    const after = line.map(({ open, sealed }) => [checkOf(0, open), sealed === null ? 0 : checkOf(0, sealed)])
    expect(after).toEqual(before)
  })

  it('has an opening for every turn, every card of both hands, and one of each hand as it was played', () => {
    const points = pointsOf(c, line)
    expect(points.filter(one => one.kind === 'open')).toHaveLength(line.length)
    line.forEach(({ sealed }, turn) => {
      for (const side of [0, 1] as const) {
        const cards = points.filter(one => one.kind === 'card' && one.turn === turn && one.side === side)
        expect(cards.filter(one => one.kind === 'card' && one.played)).toHaveLength(sealed === null ? 0 : 1)
        expect(cards.length > 1).toBe(sealed !== null)
      }
    })
  })

  it('every point has as many futures as were asked for, and shares that add up', () => {
    const atlas = readAtlas(c, work, whole, ending)
    for (const { endings } of [...atlas.turns, ...atlas.cards])
      expect(endings.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
    for (const card of atlas.cards.filter(one => one.played)) {
      expect(card.changed).toBe(0)
      expect(card.aims).toEqual([0, 0])
    }
    expect(new Set(atlas.turning)).toEqual(new Set(line.keys()))
  })

  it('a fan of the first turn has a band for every gauge a player sees, wider the further it looks', () => {
    const [first] = readAtlas(c, work, whole, ending).turns
    expect(new Set(first!.fans.map(fan => fan.gauge))).toEqual(new Set(fanGauges(c)))
    for (const { half, median, most } of first!.fans) {
      expect([...most, ...half, median].sort((a, b) => a - b)).toEqual([
        most[0],
        half[0],
        median,
        half[1],
        most[1],
      ])
    }
  })
})

describe('an atlas that can be checked by hand', () => {
  // Two turns. In the first, a's card decides everything: the second moves nothing that is judged.
  const hand = (deciding: boolean) => [
    card('hit', 'confront', { effects: deciding ? [{ gauge: 'security', by: -30 }] : [] }),
    card('rest', 'hold'),
  ]
  const c = tiny({
    triggers: ['one', 'two'].map((id, at) => ({
      id,
      title: id,
      neutral: id,
      responses: { a: hand(at === 0), b: hand(false) },
    })),
    endings: [
      { id: 'low', name: 'Low', text: 'Low.', when: { gauge: 'security', below: 40 } },
      { id: 'calm', name: 'Calm', text: 'Calm.' },
    ],
  })
  const { ending, line } = lineOf(c, 'all', 'x', [confront, confront])
  const work: AtlasWork = { ...workFor(line, 'all', 400), field: ['random', 'random'] }
  const atlas = readAtlas(c, work, atlasPiece(c, work, 0, 400), ending)

  it('as the first turn opens half of the futures end either way; after it all is decided', () => {
    expect(c.endings[ending]?.id).toBe('low')
    expect(Math.abs(atlas.turns[0]!.endings[0]! - 0.5)).toBeLessThan(0.1)
    expect(atlas.turns[1]!.endings).toEqual([1, 0, 0])
    expect(atlas.turns[0]!.moved).toBeCloseTo(1 - atlas.turns[0]!.endings[0]!, 10)
    expect(atlas.turns[1]!.moved).toBe(0)
    expect(atlas.turning).toEqual([0, 1])
  })

  it('names the card that would have changed everything, and its side', () => {
    expect(atlas.most).toMatchObject({ turn: 0, side: 0, changed: 1, played: false })
    expect(c.responses[atlas.most!.response]?.id).toBe('rest')
    const others = atlas.cards.filter(one => !(one.turn === 0 && one.side === 0))
    expect(others.every(one => one.changed === 0)).toBe(true) // the same dice: no luck in the difference
  })
})

describe('the figures', () => {
  it('distance: none, all, half', () => {
    expect(distance([0.5, 0.5], [0.5, 0.5])).toBe(0)
    expect(distance([1, 0], [0, 1])).toBe(1)
    expect(distance([0.75, 0.25], [0.25, 0.75])).toBe(0.5)
  })
  it('a fan: median, the middle half, the middle nine tenths', () => {
    const counts = new Int32Array(101)
    for (let level = 1; level <= 100; level += 1) counts[level] = 1
    expect(fanOf(counts)).toEqual({ futures: 100, median: 50, half: [25, 75], most: [5, 95] })
    expect(fanOf(new Int32Array(101))).toBeNull()
  })
})
