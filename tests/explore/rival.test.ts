// The searching opponent: legal wherever play may lead, blind to what the other side keeps secret, the same for the same seed, and
// stronger level by level. What it imagines rests on a past that it can work out from its sight alone.
import { describe, expect, it } from 'vitest'
import { makeRoom, playOn, playOneOut } from '../../src/explore/playout.ts'
import { imagine } from '../../src/explore/rival/imagine.ts'
import { LEVEL_NAMES, LEVELS } from '../../src/explore/rival/levels.ts'
import { keyOf } from '../../src/explore/rival/memo.ts'
import { pastOf } from '../../src/explore/rival/past.ts'
import { PLAYERS } from '../../src/explore/rival/players.ts'
import { meanOf, rate } from '../../src/explore/rival/rating.ts'
import { regretMatching } from '../../src/explore/rival/regret.ts'
import { rival } from '../../src/explore/rival/rival.ts'
import { foldSeed } from '../../src/kit/draw.ts'
import { POLICIES } from '../../src/policy/named.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { cloneWorld } from '../../src/rules/copy.ts'
import { isLegal, nextTurn } from '../../src/rules/order.ts'
import { makePlay, type Play } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { makeLens, type Sight, sightOf } from '../../src/rules/sight.ts'
import type { World } from '../../src/rules/world.ts'
import { dice, type Moment, shipped, wander } from '../policy/stage.ts'
import { arena } from '../support/arena.ts'
import { tiny } from '../support/tiny.ts'

const SLOW = 120_000
const lowEbb = shipped('low-ebb')

const sightIn = ({ c, m, w, side }: Moment): Sight => sightOf(c, m, w, side)

/** Every n-th moment of wandering matches. */
const momentsOf = (c: Moment['c'], preset: string, seed: string, every: number): Moment[] => {
  const moments: Moment[] = []
  let count = 0
  wander(c, preset, seed, moment => {
    count += 1
    if (count % every === 0) moments.push({ ...moment, w: cloneWorld(moment.w) })
  })
  return moments
}

describe.each(LEVEL_NAMES)('%s', name => {
  const policy = rival(LEVELS[name])

  it.each([
    ['every mechanism', tiny(arena()), 'long'],
    ['First Contact', shipped('first-contact'), 'three'],
    ['Low Ebb', lowEbb, 'four'],
    ['Low Ebb, long', lowEbb, 'twelve'],
  ] as const)(
    'does only what is legal: %s',
    (_, c, preset) => {
      const kinds = new Set<string>()
      for (const moment of momentsOf(c, preset, `legal:${name}`, 3)) {
        const { act } = policy(c, sightIn(moment), dice(moment, moment.side))
        kinds.add(act.kind)
        expect(isLegal(c, moment.m, moment.w, moment.side, act), JSON.stringify(act)).toBeNull()
      }
      expect(kinds.size).toBeGreaterThan(1)
    },
    SLOW,
  )
})

// ---- secrets -------------------------------------------------------------------------------------------------------------

/** The same moment with everything changed that the other side alone knows, and the seed that deals what is to come. */
const replanted = (moment: Moment): Moment => {
  const { c, side } = moment
  const other = side === 0 ? 1 : 0
  const w: World = cloneWorld(moment.w)
  w.aims[other].splice(0, 9, ...c.sides[other].aims.slice(0, w.aims[other].length))
  w.redLines[other] = -1
  c.groups.forEach((group, at) => {
    w.asks[at] = w.asks[at] === group.low ? group.high : group.low
  })
  w.predicted[other] = 4 - Math.max(0, w.predicted[other])
  w.table.spend[other] = w.table.spend[other] === 4 ? 2 : 4
  if (w.sealed[other] >= 0) {
    w.words[other] = !w.words[other]
    const hand = c.triggers[w.trigger]?.responses[other] ?? []
    w.sealed[other] = hand.find(card => card !== w.sealed[other]) ?? w.sealed[other]
  }
  for (const [at, gauge] of c.gauges.entries())
    if (gauge.kind === 'standing' && gauge.side === other) w.gauges[at] = 1000 - w.gauges[at]!
  const m: Play = { ...moment.m, seed: 'planted', dice: foldSeed('planted') }
  return { ...moment, m, w }
}

const secretsTold = (policy: (moment: Moment) => Policy): number => {
  let differs = 0
  for (let i = 0; i < 2; i += 1)
    for (const moment of momentsOf(lowEbb, 'six', `secret:${i}`, 3)) {
      const planted = replanted(moment)
      const [before, after] = [sightIn(moment), sightIn(planted)]
      if (before.otherHand.join() !== after.otherHand.join()) continue // a card that asks for standing shows it
      if (before.hand.length === 0) continue
      const own = dice(moment, moment.side)
      const answers = [policy(moment)(lowEbb, before, own), policy(planted)(lowEbb, after, own)]
      if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) differs += 1
    }
  return differs
}

describe('what the other side alone knows, and the seed,', () => {
  it.each(LEVEL_NAMES)(
    'change nothing in what the %s does, why, or what is reported',
    name => {
      expect(secretsTold(() => rival(LEVELS[name]))).toBe(0)
    },
    SLOW,
  )

  it(
    'would show if one came through',
    () => {
      const level = LEVELS.attache
      const nosy = ({ w, side }: Moment): Policy =>
        w.aims[side === 0 ? 1 : 0].includes(0) ? POLICIES.confront : rival({ ...level, slips: 0 })
      expect(secretsTold(nosy)).toBeGreaterThan(0)
    },
    SLOW,
  )

  it(
    'are nowhere in what it is given: numbers, texts and lists that a file could hold, and dice of its own',
    () => {
      const policy = rival(LEVELS.envoy)
      for (const moment of momentsOf(lowEbb, 'four', 'plain', 4)) {
        const sight = sightIn(moment)
        const own = dice(moment, moment.side)
        expect(policy(lowEbb, JSON.parse(JSON.stringify(sight)), own)).toEqual(policy(lowEbb, sight, own))
      }
    },
    SLOW,
  )
})

it.each(LEVEL_NAMES)(
  'the %s breaks no promise for a hair of its agenda while the other side keeps its word',
  name => {
    let signed = 0
    let broken = 0
    for (let match = 0; match < 24; match += 1) {
      const side = (match & 1) as 0 | 1
      const m = makePlay(lowEbb, { preset: 'six' }, `word:${match >> 1}`)
      const level = rival(LEVELS[name])
      const { world } = playOneOut(
        lowEbb,
        m,
        side === 0 ? [level, POLICIES.reconciler] : [POLICIES.reconciler, level],
      )
      const theirs = world.promises.some(one => one.giver !== side && one.state === 'broken')
      const own = world.promises.filter(one => one.giver === side)
      signed += own.length
      if (!theirs) broken += own.filter(one => one.state === 'broken').length
    }
    expect(signed).toBeGreaterThan(0)
    expect(broken).toBeLessThanOrEqual(signed / 10)
  },
  SLOW,
)

it('imagines no turn that was agreed to be left out, and the one agreed to stand in for another', () => {
  const options = { preset: 'six', without: ['pact'], substitutes: { july: 'patrol' } }
  const known = new Set(lowEbb.triggers.map(one => one.id))
  expect(
    [...options.without, ...Object.entries(options.substitutes).flat()].filter(id => !known.has(id)),
  ).toEqual([])
  const m = makePlay(lowEbb, options, 'care')
  const w = newWorld(lowEbb, options, 'care')
  nextTurn(lowEbb, m, w, null)
  const sight = sightOf(lowEbb, m, w, 0)
  const past = pastOf(lowEbb, sight)
  for (let i = 0; i < 5; i += 1) {
    const imagined = imagine(lowEbb, past, sight, `care:${i}`)
    const ids = playOn(lowEbb, imagined.m, [POLICIES.random, POLICIES.random], {
      world: imagined.world,
      lens: makeLens(lowEbb),
    }).world.played.map(({ trigger }) => lowEbb.triggers[trigger]?.id)
    expect(ids).not.toContain('pact')
    expect(ids).not.toContain('july')
  }
})

it('that the other side has sealed already changes nothing', () => {
  const [moment] = momentsOf(lowEbb, 'four', 'sealed', 1).filter(one => sightIn(one).legal.includes('seal'))
  const sight = sightIn(moment!)
  expect(keyOf({ ...sight, otherSealed: true })).toBe(keyOf({ ...sight, otherSealed: false }))
  const own = dice(moment!, moment!.side)
  const policy = rival(LEVELS.ambassador)
  expect(policy(lowEbb, { ...sight, otherSealed: true }, own)).toEqual(
    policy(lowEbb, { ...sight, otherSealed: false }, own),
  )
})

it('the same seed plays the same match, remembered or thought anew', () => {
  const m = makePlay(lowEbb, { preset: 'four' }, 'again')
  const once = (envoy: Policy) => playOneOut(lowEbb, m, [envoy, POLICIES.pragmatist]).world.played
  expect(once(rival(LEVELS.envoy))).toEqual(once(PLAYERS.envoy))
})

// ---- what it works out -----------------------------------------------------------------------------------------------------

describe('the past, played again from a sight', () => {
  it('comes to the runs of meetings, and near the standing that is not shown', () => {
    const gaps: number[] = []
    for (let i = 0; i < 6; i += 1) {
      const room = makeRoom(lowEbb)
      const { world: w } = room
      const watching =
        (policy: Policy): Policy =>
        (c, sight, own) => {
          const { world } = pastOf(c, sight)
          expect([world.slot, world.streak, world.hard]).toEqual([w.slot, w.streak, w.hard])
          const standing = c.standings[sight.side === 0 ? 1 : 0]
          gaps.push(Math.abs(world.gauges[standing]! - w.gauges[standing]!))
          return policy(c, sight, own)
        }
      const m = makePlay(lowEbb, { preset: 'twelve' }, `past:${i}`)
      playOneOut(lowEbb, m, [watching(POLICIES.pragmatist), watching(POLICIES.reconciler)], room)
    }
    gaps.sort((a, b) => a - b)
    expect(gaps[Math.floor(gaps.length / 2)]).toBeLessThanOrEqual(15) // a point and a half: what it spent at the table it does not say
    expect(gaps[Math.floor(gaps.length * 0.9)]).toBeLessThanOrEqual(60)
  })

  it('comes to what is on its way', () => {
    let delayed = 0
    for (let i = 0; i < 6; i += 1)
      for (const moment of momentsOf(tiny(arena()), 'long', `way:${i}`, 2)) {
        expect(pastOf(moment.c, sightIn(moment)).world.delayed).toEqual(moment.w.delayed)
        delayed += moment.w.delayed.length
      }
    expect(delayed).toBeGreaterThan(10)
  })
})

describe('regret matching', () => {
  const zeroSum = (own: number[][]) => ({ own, other: own.map(row => row.map(value => -value)) })
  const near = (shares: readonly number[], wanted: readonly number[]) =>
    wanted.forEach((share, at) => {
      expect(shares[at]).toBeCloseTo(share, 1)
    })

  it('mixes where a pure card could be answered', () => {
    const pennies = regretMatching(
      zeroSum([
        [2, -1],
        [-1, 1],
      ]),
      [0.5, 0.5],
      0,
    )
    near(pennies.own, [0.4, 0.6])
    near(pennies.other, [0.4, 0.6])
    near(
      regretMatching(
        zeroSum([
          [0, -1, 1],
          [1, 0, -1],
          [-1, 1, 0],
        ]),
        [1, 0, 0],
        0,
      ).own,
      [1 / 3, 1 / 3, 1 / 3],
    )
  })

  it('finds the card that is best whatever the other plays', () => {
    near(
      regretMatching(
        {
          own: [
            [3, 0],
            [5, 1],
          ],
          other: [
            [3, 5],
            [0, 1],
          ],
        },
        [1, 0],
        0,
      ).own,
      [0, 1],
    )
  })

  it('answers what it expects, as far as it trusts that', () => {
    const game = zeroSum([
      [2, -1],
      [-1, 1],
    ])
    near(regretMatching(game, [1, 0], 1).own, [1, 0])
    near(regretMatching(game, [0, 1], 1).own, [0, 1])
  })
})

// ---- strength ------------------------------------------------------------------------------------------------------------

it(
  'a higher level reaches more, of its own aims and of what was jointly possible',
  () => {
    const matches = 48
    const [low, high] = (['attache', 'ambassador'] as const).map(name =>
      rate(
        lowEbb,
        'four',
        'ci',
        rival({ ...LEVELS[name], worlds: Math.min(6, LEVELS[name].worlds) }),
        0,
        matches,
      ),
    )
    const mean = (rating: typeof low, part: 'own' | 'joint' | 'score') => meanOf(rating!, rating![part])
    expect(mean(high, 'score')).toBeGreaterThan(mean(low, 'score') + 1)
    expect(mean(high, 'own')).toBeGreaterThan(mean(low, 'own'))
    expect(mean(high, 'joint')).toBeGreaterThan(mean(low, 'joint'))
  },
  SLOW,
)
