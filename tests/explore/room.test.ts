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
import { wander } from '../policy/stage.ts'
import { arena } from '../support/arena.ts'
import { tiny } from '../support/tiny.ts'

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
