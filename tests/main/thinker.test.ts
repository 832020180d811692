// A searching opponent that thinks elsewhere: the match waits for it, and what it does is what it would have done at once, whatever
// the time its answers take, and also where whoever thinks for it is lost.
import { describe, expect, it } from 'vitest'
import { playOut } from '../../src/cli/play.ts'
import { makeBench } from '../../src/explore/bench.ts'
import { makeThinker } from '../../src/main/thinker.ts'
import { createReferee } from '../../src/match/referee.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Helper } from '../../src/store/pool/helper.ts'
import { optionsOf, seat, shipped } from '../match/support.ts'
import { memoryStore } from '../support/memory-store.ts'

const loaded = shipped('low-ebb')
const [first, second] = loaded.scenario.sides
const seats = [seat('t1', first.id, 'envoy'), seat('s1', second.id, 'pragmatist')]
const setup = makeSetup(loaded, optionsOf({ preset: 'four', seats }), 'thinks')

/** Answers late, now sooner, now later; after so many answers it is lost. */
const slowHelper = (delay: (asked: number) => number, answers = Number.POSITIVE_INFINITY): Helper => {
  const bench = makeBench()
  let asked = 0
  return {
    ask: ask =>
      new Promise((resolve, reject) => {
        asked += 1
        if (asked > answers) reject(new Error('helper-lost'))
        else setTimeout(() => resolve(bench(structuredClone(ask))), delay(asked))
      }),
    end: () => {},
  }
}

async function played(hire: () => Promise<Helper>) {
  const thinker = makeThinker(loaded, setup, POLICIES, hire)
  const signs: boolean[] = []
  thinker.onThinking(thinks => signs.push(thinks))
  const made = await createReferee({
    stream: 'm',
    setup,
    store: memoryStore(),
    clock: { now: () => 0, after: () => () => {} },
    policies: thinker.policies,
    holds: thinker.holds,
  })
  if (!made.ok) throw new Error(made.error.code)
  const referee = made.value
  thinker.onThought(referee.wake)
  referee.wake()
  for (let waited = 0; referee.match().flow.phase !== 'ended'; waited += 1) {
    if (waited > 4000) throw new Error(`stands still in ${referee.match().flow.phase}`)
    await new Promise(resolve => setTimeout(resolve, 5))
    await referee.idle()
  }
  thinker.close()
  return { moves: referee.match().entries.map(({ by, move }) => ({ by, move })), signs }
}

const atOnce = playOut(newMatch(setup))
  .at(-1)!
  .entries.map(({ by, move }) => ({ by, move }))

describe('an opponent that takes its time', () => {
  it('moves as it would have moved at once', async () => {
    const { moves, signs } = await played(async () => slowHelper(asked => (asked * 7) % 23))
    expect(moves).toEqual(atOnce)
    expect(signs[0]).toBe(true)
    expect(signs.at(-1)).toBe(false)
  }, 60_000)

  it('goes on where whoever thinks for it is lost', async () => {
    expect((await played(async () => slowHelper(() => 0, 3))).moves).toEqual(atOnce)
  }, 60_000)
})
