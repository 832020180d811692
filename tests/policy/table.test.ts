// What a character learns at the table: it does not say the same twice in a turn, and where a home refused a package it does not
// come back with one that weighs no more there. Whole matches through the real machine, since what is learnt outlives a turn.
import { describe, expect, it } from 'vitest'
import { playOut } from '../../src/cli/play.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import { CHARACTER_NAMES } from '../../src/policy/named.ts'
import { supportOf } from '../../src/rules/ratify.ts'
import { optionsOf, seat, shipped } from '../match/support.ts'

const loaded = shipped('low-ebb')
const pairs = CHARACTER_NAMES.flatMap(tokyo => CHARACTER_NAMES.map(seoul => [tokyo, seoul] as const))

/** What the drafts and the refusals of one match were. */
const watched = (preset: string, tokyo: string, seoul: string, seed: string) => {
  const seats = [seat('t1', 'tokyo', tokyo), seat('s1', 'seoul', seoul)]
  const states = playOut(newMatch(makeSetup(loaded, optionsOf({ preset, seats }), seed)))
  const drafts: string[] = []
  const refusals: { readonly had: number; readonly has: number }[] = []
  states.slice(1).forEach((after, at) => {
    const before = states[at]!
    const { by, move, turn } = after.entries.at(-1)!
    if (move.kind === 'draft') drafts.push(JSON.stringify([turn, by, move.package]))
    const { lying, by: writer, spend } = before.world.table
    if (move.kind !== 'sign' || lying === null) return
    after.world.table.failed?.refused.forEach((group, side) => {
      if (group < 0) return
      const { compiled } = before.setup
      const has = supportOf(compiled, before.world, lying, writer, group, 'own', spend[side as 0 | 1])
      refusals.push({ had: before.world.heard.refusedAt[group]!, has })
    })
  })
  return { drafts, refusals }
}

describe('a character at the table', () => {
  const matches = pairs.flatMap(([tokyo, seoul]) =>
    ['four', 'twelve'].flatMap(preset =>
      [1, 2, 3, 4, 5].map(seed => watched(preset, tokyo, seoul, `${tokyo}:${seoul}:${seed}`)),
    ),
  )
  it('lays no draft twice in one turn', () => {
    expect(matches.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(100)
    for (const { drafts } of matches) expect(new Set(drafts).size).toBe(drafts.length)
  })
  it('never signs what a group that refused before would find no heavier', () => {
    const refusals = matches.flatMap(match => match.refusals)
    expect(refusals.filter(({ had }) => had >= 0).length).toBeGreaterThan(2)
    for (const { had, has } of refusals) expect(has).toBeGreaterThan(had)
  })
})
