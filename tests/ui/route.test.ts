// An address that a reload or a link brings back: every line of the table is found, nothing else passes for one.
import { describe, expect, it } from 'vitest'
import { addressOf, routeOf } from '../../src/ui/route.ts'

describe('addresses', () => {
  it.each(['', '#', '#/'])('%j is home', hash => {
    expect(routeOf(hash)).toEqual({ at: 'home' })
  })

  it.each(['settings', 'about', 'class', 'home'] as const)('leads to %s and back', at => {
    expect(routeOf(addressOf(at))).toEqual({ at })
  })

  it.each(['match', 'debrief', 'replay', 'lines', 'shared', 'run', 'desk', 'wall'] as const)(
    'leads to the %s of an id and back',
    at => {
      expect(routeOf(addressOf(at, 'a-1_b'))).toEqual({ at, id: 'a-1_b' })
    },
  )

  it('leads to one turn of a replay', () => {
    expect(routeOf('#/replay/ab12/3')).toEqual({ at: 'replay', id: 'ab12', turn: 3 })
  })

  it.each([
    '#/match/ab12/3',
    '#/replay/ab12/x',
    '#/replay/ab12/3/4',
    '#/nowhere',
    '#/match',
    '#/match/',
    '#/match/a/b',
    '#/match/<b>',
    '#/settings/x',
    '#/home',
    '#/constructor',
    '#/__proto__/x',
  ])('%s is unknown', hash => {
    expect(routeOf(hash)).toEqual({ at: 'unknown', address: hash.slice(2) })
  })
})
