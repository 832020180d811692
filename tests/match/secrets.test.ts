// What one side may not know must have no way to it: unique words planted in a side's brief, accounts and agenda turn up in
// nothing that another viewer is sent, and a side's numbers and cards could be others without anybody noticing. That the search
// would find a leak is shown by builders that leak, one secret each; that a file and a seat's data do not give a secret away, by
// two matches that differ in every secret and are told alike.
import { describe, expect, it } from 'vitest'
import type { MatchState } from '../../src/match/state.ts'
import type { Viewer } from '../../src/match/view.ts'
import { viewFor } from '../../src/match/view-for.ts'
import {
  type Build,
  honest,
  leaksAtEntry,
  leaksIn,
  moments,
  OTHERS,
  planted,
  TWINS,
  WORDS,
} from './secrets-search.ts'
import { CAMPAIGN, diceOf, lastAt, play, randomMatch, randomMove, reach, start, tryMove } from './support.ts'

const SEOUL: Viewer = { kind: 'seat', seat: 's1' }
const MOMENTS = moments()
const searchAll = (build: Build): readonly string[] => [
  ...new Set(Object.values(MOMENTS).flatMap(match => leaksIn(match, build))),
]

describe('secrets of one side', () => {
  it('stand in what its own seat is sent, so that the plants are real', () => {
    const own = JSON.stringify(honest(MOMENTS['reading']!, { kind: 'seat', seat: 't1' }))
    for (const word of Object.values(WORDS)) expect(own).toContain(word)
    const asked = Object.entries(TWINS).filter(([, twin]) =>
      Object.values(MOMENTS).every(match => twin(match) === null),
    )
    expect(asked.map(([secret]) => secret)).toEqual([])
  })

  it('reach nobody else at any moment of a turn', () => {
    expect(searchAll(honest)).toEqual([])
  })

  it('reach nobody else while the match runs, over random matches', () => {
    let entries = 0
    for (let at = 0; at < CAMPAIGN; at += 1) {
      randomMatch(start({}, planted(), `secret ${at}`), `${at}`, match => {
        if (match.flow.phase === 'ended') return
        entries += 1
        for (const viewer of OTHERS) expect(leaksAtEntry(match, viewer, entries, honest)).toEqual([])
      })
    }
    expect(entries).toBeGreaterThan(20 * CAMPAIGN)
  }, 600_000)

  it('come out at the end, with the debrief', () => {
    const end = play(MOMENTS['reading']!, 'facilitator', { kind: 'end' })
    const told = JSON.stringify(honest(end, SEOUL))
    expect(told).toContain(WORDS.account)
    expect(told).toContain(WORDS.aim)
  })
})

// ---- a leak is found ---------------------------------------------------------------------------------------------------

/** What is sent, and one secret of Tokyo with it, to everybody. */
const leaking =
  (secret: (match: MatchState) => unknown): Build =>
  (match, viewer) => ({ ...(honest(match, viewer) as object), leak: secret(match) ?? null })
const sideOf = ({ setup }: MatchState) => setup.loaded.scenario.sides[0]!
const triggerOf = ({ setup, world }: MatchState) =>
  setup.loaded.scenario.triggers[Math.max(0, world.trigger)]!
const standingIn = ({ setup: { compiled }, world }: MatchState) =>
  world.gauges[compiled.numbers.gauges.get('standing.tokyo')!]

const LEAKS: Readonly<Record<string, Build>> = {
  brief: leaking(match => sideOf(match).brief),
  aim: leaking(match => match.setup.compiled.aims[match.world.aims[0][0]!]!.id),
  'red line': leaking(match => match.setup.compiled.redLines[match.world.redLines[0]]!.id),
  account: leaking(match => triggerOf(match).accounts?.['tokyo']),
  adviser: leaking(match => triggerOf(match).advisers?.['tokyo']),
  ministry: leaking(match => sideOf(match).ministries![0]!.cares),
  paper: leaking(match => sideOf(match).ministries![0]!.papers),
  seed: leaking(match => match.setup.seed),
  check: leaking(match => match.check),
  ref: leaking(match => match.entries.at(-1)?.ref),
  'win-set': leaking(match => match.world.asks[0]! > 0 && match.world.asks[0]),
  aims: leaking(match => match.world.aims[0]),
  'red line drawn': leaking(match => match.world.redLines[0]),
  prediction: leaking(match => match.world.predicted[0]),
  'old prediction': leaking(match => match.world.played.map(turn => turn.predicted)),
  spend: leaking(match => match.world.table.spend[0]),
  refusal: leaking(match => match.world.heard.refusedAt[0]),
  selected: leaking(match => match.selected[0]),
  sealed: leaking(match => match.world.sealed[0]),
  word: leaking(match => match.world.words[0]),
  standing: leaking(match => standingIn(match)),
  'standing’s causes': leaking(match => match.pages),
  wish: leaking(match => match.wishes),
  call: leaking(match => match.calls.map(({ kind }) => kind)),
}

describe('a builder that leaks', () => {
  it.each(Object.entries(LEAKS))('%s is found out', (secret, build) => {
    expect(searchAll(build)).toContain(secret)
  })

  it('is asked for every secret that the search knows', () => {
    const known = [...Object.keys(WORDS), ...Object.keys(TWINS), 'seed', 'check', 'ref']
    expect(Object.keys(LEAKS).sort()).toEqual(known.sort())
  })

  it('to one viewer alone is found out too, and so is Tokyo’s own view in the wrong hands', () => {
    for (const wrong of OTHERS) {
      const mixed: Build = (match, viewer) =>
        honest(match, viewer.kind === wrong.kind ? { kind: 'seat', seat: 't1' } : viewer)
      expect(leaksIn(MOMENTS['sealed']!, mixed)).toEqual(
        expect.arrayContaining(['brief', 'aim', 'red line', 'sealed', 'word', 'prediction', 'standing']),
      )
    }
  })
})

// ---- a seat's data and the file ---------------------------------------------------------------------------------------

/** The same match with everything of Tokyo's that is drawn drawn otherwise. */
const redrawn = (match: MatchState): MatchState => {
  const { asks, aims, redLines } = match.world
  const world = {
    ...match.world,
    asks: asks.map((ask, group) => (match.setup.compiled.groups[group]!.side === 0 ? 1000 - ask : ask)),
    aims: [aims[0].map(aim => (aim + 1) % 4), aims[1]] as [number[], number[]],
    redLines: [1 - redLines[0], redLines[1]] as [number, number],
  }
  return { ...match, world }
}

/** Plays one row of moves in two matches at once, as long as both homes say the same; `watch` sees both after every entry. */
function inStep(from: MatchState, seed: string, watch: (one: MatchState, two: MatchState) => void): void {
  const dice = diceOf(seed)
  let [one, two] = [from, redrawn(from)]
  for (let count = 0; one.flow.phase !== 'ended' && count < 3000; count += 1) {
    const [who, move] = randomMove(one, dice)
    const where = { ref: `m${count}`, at: lastAt(one) + 1 }
    const [first, second] = [one, two].map(match => tryMove(match, { seat: who }, move, where))
    expect(first!.ok).toBe(second!.ok)
    if (!first!.ok || !second!.ok) continue
    ;[one, two] = [first!.value.state, second!.value.state]
    const said = [one, two].map(({ world: { accords, table } }) => JSON.stringify([accords, table.failed]))
    if (one.flow.phase === 'ended' || said[0] !== said[1]) return // a home has spoken: that is told to everybody
    watch(one, two)
  }
}

it('the data of a seat and the scenario file fit every other draw of the other side’s secrets', () => {
  let entries = 0
  for (let at = 0; at < CAMPAIGN; at += 1) {
    inStep(start({}, planted(), `twin ${at}`), `twin ${at}`, (one, two) => {
      entries += 1
      for (const viewer of OTHERS)
        expect(JSON.stringify(honest(one, viewer))).toBe(JSON.stringify(honest(two, viewer)))
    })
  }
  expect(entries).toBeGreaterThan(10 * CAMPAIGN)
}, 600_000)

it('what Tokyo does in secret changes nothing for anybody, the facilitator included', () => {
  const base = reach(start({}, planted(), 'same seed'), 2, 'commitment')
  const deeds = [
    ['predict', ['press', 'accommodate'].map(stance => ({ kind: 'predict', stance }))],
    ['select', ['push', 'wait'].map(response => ({ kind: 'select', response }))],
    [
      'seal',
      [
        { kind: 'seal', response: 'push', word: true },
        { kind: 'seal', response: 'wait', word: true },
        { kind: 'seal', response: 'wait', word: false },
      ],
    ],
  ] as const
  for (const [, moves] of deeds) {
    const sent = moves.map(move => {
      const match = play(base, 't1', move as Parameters<typeof play>[2])
      return JSON.stringify([...OTHERS, { kind: 'facilitator' } as const].map(one => honest(match, one)))
    })
    expect(new Set(sent).size).toBe(1)
  }
})

describe('what no seat may see', () => {
  it('a wish is seen by the mates of its seat, and by nobody else', () => {
    const seats = [
      { id: 't1', side: 'tokyo', holder: 'person' },
      { id: 't2', side: 'tokyo', holder: 'person' },
      { id: 's1', side: 'seoul', holder: 'person' },
    ]
    const begun = start({ seats, consent: 'unanimity' }, planted())
    const read = ['t1', 't2', 's1'].reduce((match, who) => play(match, who, { kind: 'ready' }), begun)
    const wished = play(read, 't1', { kind: 'ready' }, { ref: 'wished-ref' })
    expect(JSON.stringify(honest(wished, { kind: 'seat', seat: 't2' }))).toContain('wished-ref')
    for (const viewer of OTHERS) expect(JSON.stringify(honest(wished, viewer))).not.toContain('wished-ref')
  })

  it('seed, check and refs are in no view, a seat’s own included', () => {
    const match = play(MOMENTS['reading']!, 't1', { kind: 'help' }, { ref: 'my-ref-1' })
    const own: readonly Viewer[] = [{ kind: 'seat', seat: 't1' }, { kind: 'facilitator' }]
    for (const viewer of [...OTHERS, ...own]) {
      const text = JSON.stringify(honest(match, viewer))
      for (const secret of ['a very secret seed', `${match.check}`, 'my-ref-1'])
        expect(text).not.toContain(secret)
    }
  })

  it('the other standing is not shown, nor its causes, until the end', () => {
    const match = MOMENTS['reveal']!
    const gauges = viewFor(match, SEOUL, 0).gauges.map(gauge => gauge.id)
    expect(gauges.filter(id => id.startsWith('standing') || id.startsWith('record'))).toEqual([])
    const text = JSON.stringify(honest(match, SEOUL))
    expect(text).toContain('"gauge":"standing.seoul"')
    expect(text).not.toContain('"gauge":"standing.tokyo"')
  })
})
