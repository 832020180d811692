// Who holds a shared device: the order of one turn step by step, and whole matches of real rules played by two who do only
// what the page in sight lets them do.
import { describe, expect, it } from 'vitest'
import { toMove } from '../../src/match/ids.ts'
import type { SeatMove } from '../../src/match/moves.ts'
import type { MatchState } from '../../src/match/state.ts'
import { viewFor } from '../../src/match/view-for.ts'
import {
  endTalk,
  type Facts,
  follow,
  type Hold,
  handOver,
  layBack,
  lookAt,
  readersOf,
  startHold,
  uncover,
} from '../../src/store/hands.ts'
import {
  actsOf,
  diceOf,
  optionsOf,
  pairOf,
  play,
  randomMove,
  refusal,
  shipped,
  start,
  tryMove,
} from '../match/support.ts'

const order = ['a', 'b'] as const
const facts = (turn: number, phase: Facts['phase'], due: readonly string[], talk = false): Facts => ({
  turn,
  phase,
  due,
  order,
  talk,
})
const said = ({ who, covered, why }: Hold): string => `${who ?? 'both'}${covered ? ' covered' : ''} ${why}`

/** Each thing that happens, and what is in sight after it. */
function walk(
  from: Facts,
  steps: readonly (readonly [Facts | ((hold: Hold, now: Facts) => Hold), string])[],
) {
  let now = from
  let hold = startHold(now)
  for (const [step, seen] of steps) {
    if (typeof step === 'function') hold = step(hold, now)
    else {
      now = step
      hold = follow(hold, now)
    }
    expect(said(hold)).toBe(seen)
  }
}

describe('a turn', () => {
  it('without a table: one reads, the other reads and seals, the first seals, both open', () => {
    walk(facts(1, 'briefing', ['a', 'b']), [
      [hold => hold, 'a covered start'],
      [uncover, 'a start'],
      [facts(1, 'briefing', ['b']), 'b covered pass'],
      [uncover, 'b pass'],
      [facts(1, 'reading', ['a', 'b']), 'b pass'], // it stays in the same hand
      [facts(1, 'reading', ['a']), 'a covered pass'],
      [uncover, 'a pass'],
      [facts(1, 'commitment', ['a', 'b']), 'a pass'],
      [facts(1, 'commitment', ['b']), 'a pass'], // sealed, and can be taken back
      [facts(1, 'commitment', ['a', 'b']), 'a pass'],
      [facts(1, 'commitment', ['b']), 'a pass'],
      [handOver, 'b covered pass'],
      [uncover, 'b pass'],
      [facts(1, 'reveal', ['a', 'b']), 'both covered opened'],
      [uncover, 'both opened'],
      [facts(2, 'reading', ['a', 'b']), 'a covered take'], // who begins has changed
    ])
  })

  it('with a table: it lies between both, and who read last seals first', () => {
    walk(facts(2, 'reading', ['a', 'b']), [
      [uncover, 'a back'],
      [facts(2, 'reading', ['b']), 'b covered pass'],
      [uncover, 'b pass'],
      [facts(2, 'table', ['a', 'b']), 'both lay'],
      [(hold, now) => lookAt(hold, 'a', now), 'a covered look'],
      [uncover, 'a look'],
      [facts(2, 'table', ['a', 'b']), 'a look'],
      [layBack, 'both lay'],
      [facts(2, 'table', ['b']), 'both lay'],
      [facts(2, 'commitment', ['a', 'b']), 'b covered take'],
      [uncover, 'b take'],
      [facts(2, 'commitment', ['a']), 'b take'],
      [handOver, 'a covered pass'],
    ])
  })

  it('of a crisis without a table lets both talk before they seal', () => {
    const crisis = facts(2, 'commitment', ['a', 'b'], true)
    walk(facts(2, 'reading', ['b'], true), [
      [uncover, 'b back'],
      [crisis, 'both lay'],
      [crisis, 'both lay'],
      [endTalk, 'b covered take'],
      [uncover, 'b take'],
      [crisis, 'b take'],
    ])
  })
})

describe('what nobody can do', () => {
  const now = facts(2, 'commitment', ['a', 'b'])
  const held = uncover(startHold(now))

  it('hand over before it is sealed, or from under a cover', () => {
    expect(handOver(held, now)).toBe(held)
    const covered = startHold(facts(2, 'commitment', ['a']))
    expect(handOver(covered, facts(2, 'commitment', ['a']))).toBe(covered)
  })

  it('look at papers but from the open table', () => {
    expect(lookAt(held, 'a', now)).toBe(held)
    const table = facts(2, 'table', ['a', 'b'])
    expect(lookAt(startHold(table), 'a', table)).toEqual(startHold(table))
  })

  it('come back to a page of a side: a reload is a cover, but at the end', () => {
    for (const phase of ['briefing', 'reading', 'table', 'statement', 'commitment', 'reveal'] as const) {
      expect(startHold(facts(3, phase, ['a', 'b'])).covered).toBe(true)
    }
    expect(said(startHold(facts(4, 'ended', [])))).toBe('both back')
  })
})

// ---- whole matches ---------------------------------------------------------------------------------------------------

type Seen = { readonly turn: number; readonly phase: string; readonly hold: Hold }

/** Two play by dice what the page in sight lets them do. Returns every hold on the way. */
function twoPlay(file: string, preset: string, seed: string): { seen: Seen[]; match: MatchState } {
  const loaded = shipped(file)
  const seats = pairOf(loaded)
  const sides = seats.map(seat => seat.side) as [string, string]
  const seatOf = (side: string) => seats.find(seat => seat.side === side)!.id
  let match = start({ ...optionsOf({ preset, seats }) }, loaded, seed)
  const read = (): Facts => {
    const view = viewFor(match, { kind: 'public' }, 0)
    return { turn: view.turn, phase: view.phase, due: view.due, order: sides, talk: false }
  }
  const dice = diceOf(seed)
  let hold = startHold(read())
  const seen: Seen[] = []
  const note = () => seen.push({ turn: match.turn, phase: match.flow.phase, hold })
  const move = (side: string, what: SeatMove) => {
    match = play(match, seatOf(side), what)
    hold = follow(hold, read())
  }
  const atTable = () => {
    const side = sides[dice(2)]!
    if (dice(5) === 0) hold = layBack(uncover(lookAt(hold, side, read())))
    const [who, what] = randomMove(match, dice)
    const stepped = tryMove(match, { seat: who }, what)
    if (stepped.ok) match = stepped.value.state
    hold = follow(hold, read())
  }
  for (let steps = 0; match.flow.phase !== 'ended'; steps += 1) {
    if (steps > 900) throw new Error(`stands still in ${match.flow.phase}, ${said(hold)}`)
    note()
    const who = hold.who
    if (hold.covered) hold = uncover(hold)
    else if (who === null && match.flow.phase === 'reveal')
      for (const side of sides) move(side, { kind: 'ready' })
    else if (who === null) atTable()
    else if (match.flow.phase !== 'commitment') move(who, { kind: 'ready' })
    else if (!read().due.includes(who)) hold = handOver(hold, read())
    else {
      const seals = actsOf(match, sides.indexOf(who) as 0 | 1).filter(act => act.kind === 'seal')
      move(who, toMove(match.setup.compiled, seals[dice(seals.length)]!))
      if (read().due.length === 1 && dice(3) === 0) move(who, { kind: 'unseal' })
    }
  }
  note()
  return { seen, match }
}

describe.each([
  ['first-contact', 'three'],
  ['low-ebb', 'four'],
  ['low-ebb', 'twelve'],
])('two at one device in %s, %s turns', (file, preset) => {
  const matches = Array.from({ length: 6 }, (_, at) => twoPlay(file, preset, `${preset} ${at}`))

  it('never uncovers what was not covered by who looks now', () => {
    for (const { seen } of matches) {
      seen.slice(1).forEach(({ hold }, at) => {
        const before = seen[at]!.hold
        if (hold.who !== null && hold.who !== before.who) expect(hold.covered).toBe(true)
      })
    }
  })

  it('goes from hand to hand twice in a turn of envelopes, never more', () => {
    for (const { seen } of matches) {
      const turns = [...new Set(seen.map(one => one.turn))]
      for (const turn of turns) {
        const of = seen.filter(one => one.turn === turn && one.phase !== 'briefing')
        const covers = of.filter(
          ({ hold }, at) => hold.covered && hold.why === 'pass' && of[at - 1]?.hold !== hold,
        )
        const sealed = of.some(one => one.phase === 'commitment')
        if (of.some(one => one.phase === 'reveal')) expect(covers).toHaveLength(sealed ? 2 : 1)
      }
    }
  })

  it('lets the sides begin by turns', () => {
    for (const { seen, match } of matches) {
      const first = (turn: number) => seen.find(one => one.turn === turn && one.phase === 'reading')?.hold.who
      const sides = match.setup.loaded.scenario.sides.map(side => side.id) as [string, string]
      for (let turn = 1; turn <= match.turn; turn += 1) {
        const begins = first(turn)
        if (begins !== undefined) expect(begins).toBe(readersOf({ turn, order: sides })[0])
      }
    }
  })
})

it('a seal cannot be taken back once the other side has sealed', () => {
  const loaded = shipped('first-contact')
  let match = start(optionsOf({ preset: 'three', seats: pairOf(loaded) }), loaded)
  for (let round = 0; round < 2; round += 1)
    for (const who of ['t1', 's1']) match = play(match, who, { kind: 'ready' })
  for (const side of [0, 1] as const) {
    const seal = actsOf(match, side).find(act => act.kind === 'seal')!
    match = play(match, side === 0 ? 't1' : 's1', toMove(match.setup.compiled, seal))
  }
  expect(refusal(match, 't1', { kind: 'unseal' })).not.toBeNull()
})
