// A room and its lens are used again by thousands of playouts: nothing of one may linger into the next, and what a lens shows is
// what a fresh sight shows.
import { expect, test } from 'vitest'
import { makeRoom, playOneOut } from '../../src/explore/playout.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { legalActs, mayAct } from '../../src/rules/acts.ts'
import { checkOf } from '../../src/rules/copy.ts'
import { makePlay } from '../../src/rules/play.ts'
import { blankWorld, newWorld, setUp } from '../../src/rules/setup.ts'
import { look, makeLens, sightOf } from '../../src/rules/sight.ts'
import type { Played, Promised, PromiseState, World } from '../../src/rules/world.ts'
import { wander } from '../policy/stage.ts'
import { arena } from '../support/arena.ts'
import { card, seat, tiny, trigger } from '../support/tiny.ts'

const c = tiny(arena())
const { pragmatist, reconciler } = POLICIES

test('a match in a used room is the match in a new one', () => {
  const room = makeRoom(c)
  for (let i = 0; i < 60; i += 1) {
    const m = makePlay(c, { preset: i % 3 === 0 ? 'short' : 'long' }, `room ${i}`)
    const used = playOneOut(c, m, [pragmatist, reconciler], room)
    const fresh = playOneOut(c, m, [pragmatist, reconciler])
    expect(used.world).toEqual(fresh.world)
    expect([used.signed, checkOf(0, used.world)]).toEqual([fresh.signed, checkOf(0, fresh.world)])
  }
})

test('a world that was played in and set up again is a new world', () => {
  const w = blankWorld(c)
  wander(c, 'long', 'before', moment => Object.assign(w, moment.w))
  const m = makePlay(c, { preset: 'long' }, 'again')
  setUp(c, m, w)
  expect(w).toEqual(newWorld(c, m.options, m.seed))
})

test('a lens that is used again shows what a fresh sight shows', () => {
  const lens = makeLens(c)
  let looks = 0
  for (let i = 0; i < 12; i += 1)
    wander(c, i % 2 === 0 ? 'long' : 'short', `lens ${i}`, ({ m, w }) => {
      for (const side of [0, 1] as const) {
        looks += 1
        expect(look(c, m, w, side, lens)).toEqual(sightOf(c, m, w, side))
        expect(mayAct(c, m, w, side)).toBe(legalActs(c, m, w, side).length > 0)
      }
    })
  expect(looks).toBeGreaterThan(200)
})

test.each<[string, object, (w: World) => void]>([
  ['a gauge', { gauge: 'security', atLeast: 90 }, w => w.gauges.fill(1000)],
  ['a flag', { flag: 'lit' }, w => w.flags.fill(1)],
  ['what happened', { happened: 'three' }, w => w.happened.fill(1)],
  ['a promise', { clause: 'quiet' }, w => w.promises.push(quiet('running'))],
  ['an accord', { accords: true }, w => w.accords.push({ slot: 0, promises: [] })],
  ['a turn', { stance: 'hold' }, w => w.played.push(held)],
  ['the slot', { from: 't2' }, w => Object.assign(w, { slot: 1 })],
])('a lens sees a card come into the hand by %s alone', (_, when, move) => {
  const { c, m, w } = seat({
    flags: [{ id: 'lit' }],
    clauses: [{ id: 'quiet', name: 'Q', slots: 3 }],
    triggers: ['one', 'two', 'three'].map(id => {
      const cards = [card('hold', 'hold'), card('wait', 'hold', { when })]
      return trigger(id, { responses: { a: cards, b: cards } })
    }),
  })
  w.trigger = 0
  const lens = makeLens(c)
  expect(look(c, m, w, 0, lens).hand).toHaveLength(1)
  move(w)
  expect(look(c, m, w, 0, lens).hand).toHaveLength(2)
  expect(look(c, m, w, 1, lens)).toEqual(sightOf(c, m, w, 1))
})

test('a lens sees a promise settled where it stands', () => {
  const { c, m, w } = seat({ clauses: [{ id: 'quiet', name: 'Q', slots: 3 }] })
  w.trigger = 0
  w.promises.push(quiet('running'))
  const lens = makeLens(c)
  expect(look(c, m, w, 0, lens).hand[0]?.marks).toHaveLength(1)
  w.promises[0] = quiet('broken')
  expect(look(c, m, w, 0, lens).hand[0]?.marks).toHaveLength(0)
})

const ref = { kind: 'clause', clause: 0 } as const
const quiet = (state: PromiseState): Promised => ({ ref, giver: 0, signed: 0, until: 2, state })
const held: Played = {
  ...{ slot: -1, trigger: 1, responses: [0, 2], stances: [2, 2], sizes: [0, 0] },
  ...{ words: [true, true], predicted: [-1, -1] },
}
