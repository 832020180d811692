// The searching opponent at its table: what came to nothing is not said twice, staying away has a reason that an embassy hears, the last
// table is used, and what a draft is worth is what signing it leads to.
import { describe, expect, it } from 'vitest'
import { playOneOut } from '../../src/explore/playout.ts'
import { candidates } from '../../src/explore/rival/candidates.ts'
import { gainOf } from '../../src/explore/rival/gain.ts'
import { LEVELS, type LevelName } from '../../src/explore/rival/levels.ts'
import { futureOf, leaveTable, makeMind, withoutDeal, worthOf } from '../../src/explore/rival/mind.ts'
import { rival } from '../../src/explore/rival/rival.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Choice, Policy } from '../../src/policy/policy.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import { apply } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import { sightOf } from '../../src/rules/sight.ts'
import { isSummit } from '../../src/rules/table.ts'
import { dice, type Moment, shipped, wander } from '../policy/stage.ts'

const SLOW = 120_000
const lowEbb = shipped('low-ebb')

/** A summit at which a side may write, the world as it stood. */
const atSummit = (): Moment => {
  const found: Moment[] = []
  wander(lowEbb, 'four', 'worth', moment => {
    const { m, side, w } = moment
    const mayWrite = isSummit(lowEbb, w) && sightOf(lowEbb, m, w, side).legal.includes('draft')
    if (mayWrite && found.length === 0) found.push({ ...moment, w: cloneWorld(w) })
  })
  return found[0]!
}

/** What this player did and why in a match against a character, turn by turn. */
const watched = (policy: Policy, side: 0 | 1, opponent: Policy, seed: string) => {
  const choices: Choice[] = []
  const watching: Policy = (c, sight, own) => {
    const choice = policy(c, sight, own)
    choices.push(choice)
    return choice
  }
  const m = makePlay(lowEbb, { preset: 'six' }, seed)
  playOneOut(lowEbb, m, side === 0 ? [watching, opponent] : [opponent, watching])
  return choices
}

/** A level that imagines fewer worlds. */
const quick = (name: LevelName): Policy =>
  rival({ ...LEVELS[name], worlds: Math.min(4, LEVELS[name].worlds) })

describe('at the table', () => {
  it.each(['envoy', 'ambassador'] as const)(
    'the %s does not lay in the next turn what came to nothing in the last one',
    name => {
      let drafts = 0
      for (let i = 0; i < 8; i += 1) {
        const laid = watched(quick(name), (i & 1) as 0 | 1, POLICIES.mirror, `again:${i >> 1}`).flatMap(
          ({ act }) => (act.kind === 'draft' ? [JSON.stringify(act.package)] : []),
        )
        drafts += laid.length
        laid.forEach((one, at) => {
          expect(one).not.toBe(laid[at + 1])
        })
      }
      expect(drafts).toBeGreaterThan(3)
    },
    SLOW,
  )

  it.each(['envoy', 'ambassador'] as const)(
    'the %s lets an embassy hear why it laid no draft, and its reason says the same',
    name => {
      const pairs = { 'no-gain': 'content', 'no-votes': 'hopeless', 'no-taker': 'apart' } as const
      const heard = new Set<string>()
      for (let i = 0; i < 6; i += 1)
        for (const one of watched(quick(name), (i & 1) as 0 | 1, POLICIES.mirror, `away:${i}`)) {
          if (one.act.kind !== 'leave' || one.reason === 'done') continue
          expect(one.report).toBe(pairs[one.reason as keyof typeof pairs])
          heard.add(one.report)
        }
      expect(heard.size).toBeGreaterThan(0)
    },
    SLOW,
  )

  it(
    'the ambassador uses the last table: against a capital that bargains more summits end in a text than in a refusal at home',
    () => {
      const ends = { signed: 0, refused: 0 }
      for (let i = 0; i < 24; i += 1) {
        const pair = [quick('ambassador'), POLICIES.pragmatist] as const
        const m = makePlay(lowEbb, { preset: 'four' }, `summit:${i >> 1}`)
        const { world } = playOneOut(lowEbb, m, i & 1 ? [pair[1], pair[0]] : pair)
        if (world.accords.some(one => one.slot === world.slot)) ends.signed += 1
        if (world.table.failed !== null) ends.refused += 1
      }
      expect(ends.signed).toBeGreaterThan(ends.refused)
      expect(ends.signed).toBeGreaterThan(4)
    },
    SLOW,
  )

  it('what a draft is worth comes to what signing it led to over many draws of what homes ask for', () => {
    const moment = atSummit()
    const sight = sightOf(lowEbb, moment.m, moment.w, moment.side)
    const mind = makeMind(lowEbb, sight, dice(moment, moment.side), { ...LEVELS.envoy, worlds: 60 })
    const pack = candidates(mind)[0]!
    const { odds, worth } = gainOf(mind, { pack, by: moment.side, spend: 0 })
    expect(odds[0] * odds[1]).toBeGreaterThan(0)
    expect(odds[0] * odds[1]).toBeLessThan(10_000)
    let drawn = 0
    for (let at = 0; at < mind.worlds.length; at += 1) {
      const signed = futureOf(mind, at, (m, w) => {
        w.table.lying = pack
        w.table.by = moment.side
        apply(lowEbb, m, w, moment.side === 0 ? 1 : 0, { kind: 'sign', on: w.table.drafts }, null)
        leaveTable(m, w)
      })
      drawn += (worthOf(mind, signed) - worthOf(mind, withoutDeal(mind, at))) / mind.worlds.length
    }
    expect(Math.abs(worth - drawn)).toBeLessThan(0.02)
  })
})
