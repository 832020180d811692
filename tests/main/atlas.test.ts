// The atlas and the spreads of a saved match at the page's seam: the line read off its log is the line that was played, and any
// number of helpers comes to the same.
import { describe, expect, it } from 'vitest'
import type { Futures } from '../../src/debrief/futures.ts'
import { lineKeeper } from '../../src/debrief/line.ts'
import { makeBench } from '../../src/explore/bench.ts'
import { endingsWith } from '../../src/explore/switches.ts'
import { futuresOf } from '../../src/main/futures.ts'
import { switchesFrom } from '../../src/main/switches.ts'
import { foldOn } from '../../src/match/replay.ts'
import { type MatchState, newMatch } from '../../src/match/state.ts'
import { checkOf, cloneWorld } from '../../src/rules/copy.ts'
import { reveal } from '../../src/rules/order.ts'
import { makePool } from '../../src/store/pool/pool.ts'
import type { SwitchedSpreads } from '../../src/ui/debrief/data.ts'
import { played } from '../debrief/matches.ts'

async function matchOf(name: string, preset: string) {
  const { setup, entries } = await played(name, preset, ['pragmatist', 'hardliner'], 'atlas')
  const keeper = lineKeeper()
  let final: MatchState = newMatch(setup)
  const revealed: MatchState[] = []
  for (const entry of entries) {
    const next = foldOn(final, [entry])
    if (!next.ok) throw new Error(next.error.code)
    keeper.see(final, next.value)
    if (next.value.flow.phase === 'reveal' && final.flow.phase !== 'reveal') revealed.push(next.value)
    final = next.value
  }
  return { setup, final, revealed, line: keeper.line(final) }
}
const { final, line, revealed, setup } = await matchOf('low-ebb', 'four')
const small = await matchOf('first-contact', 'three')

/** Helpers that answer after a few ticks, each a bench of its own. */
const poolOf = (most: number) => async () =>
  makePool({
    most,
    worker: () => {
      const bench = makeBench()
      return { ask: async ask => bench(structuredClone(ask)), end: () => {} }
    },
    page: async () => {
      throw new Error('not wanted')
    },
  })

describe('the line of a saved match', () => {
  it('has every turn, and its envelopes opened give the world the match revealed', () => {
    expect(line).toHaveLength(final.world.played.length)
    line.forEach(({ open, sealed }, at) => {
      expect(open.slot).toBe(final.world.played[at]!.slot)
      expect(open.sealed).toEqual([-1, -1])
      if (sealed === null) return
      const world = cloneWorld(sealed)
      reveal(setup.compiled, setup.play, world, null)
      expect(checkOf(0, world)).toBe(checkOf(0, revealed[at]!.world))
    })
    expect(line.some(turn => turn.sealed !== null)).toBe(true)
  })
})

const SIZE = { playouts: 2500, least: 30, most: 2000 }

describe('what is counted for the debrief', () => {
  it('is the same atlas with one, two and four helpers, and begins with a first picture', async () => {
    const run = async (most: number) => {
      const told: Futures[] = []
      const why = await futuresOf(small.final, small.line, poolOf(most), SIZE).run(
        one => told.push(one),
        new AbortController().signal,
      )
      expect(why).toBeNull()
      expect(told[0]!.done).toBeLessThan(told.at(-1)!.done)
      expect(told[0]!.turns[0]!.fans.length).toBeGreaterThan(0)
      return told.at(-1)!
    }
    const one = await run(1)
    expect(one.done).toBe(one.of)
    expect(one.cards.some(card => !card.played)).toBe(true)
    expect(await run(2)).toEqual(one)
    expect(await run(4)).toEqual(one)
  }, 60_000)

  it('stops when it is called off', async () => {
    const stop = new AbortController()
    const told: Futures[] = []
    const why = await futuresOf(small.final, small.line, poolOf(2), SIZE).run(one => {
      told.push(one)
      stop.abort()
    }, stop.signal)
    expect(why).toBe('stopped')
    expect(told).toHaveLength(1)
  })

  it('each spread is what the switch itself comes to', async () => {
    let last: SwitchedSpreads | null = null
    const why = await switchesFrom(
      final,
      poolOf(2),
      60,
    )(one => {
      last = one
    }, new AbortController().signal)
    expect(why).toBeNull()
    const found = last as SwitchedSpreads | null
    expect(found!.done).toBe(found!.of)
    expect(Object.keys(found!.without)).toEqual((setup.loaded.scenario.assumptions ?? []).map(one => one.id))
    const match = {
      source: setup.loaded,
      options: setup.options,
      seed: setup.seed,
      holders: ['pragmatist', 'hardliner'] as const,
      played: final.world.played,
    }
    for (const [id, spread] of [['', found!.base], ...Object.entries(found!.without)] as const) {
      const whole = endingsWith(match, id === '' ? null : id, 0, spread.playouts)
      for (const [ending, count] of Object.entries(spread.endings))
        expect(whole[ending === '' ? 'none' : ending], id).toBe(count)
    }
  }, 60_000)
})
