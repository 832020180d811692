// Several seats to a side: who may speak for it, how wishes gather, and that only people count where people sit.
import { describe, expect, it } from 'vitest'
import { suffices } from '../../src/match/consent.ts'
import type { Move } from '../../src/match/moves.ts'
import type { Consent } from '../../src/match/options.ts'
import type { MatchState } from '../../src/match/state.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { DELEGATIONS, play, refusal, seat, start, wide } from './support.ts'

const READY: Move = { kind: 'ready' }
const SEAL: Move = { kind: 'seal', response: 'wait', word: true }
const BREAK: Move = { kind: 'seal', response: 'push', word: false }

const by = (consent: Consent) => start({ consent, seats: DELEGATIONS })
/** Both sides agree to go on, as far as their consent asks. */
function onward(match: MatchState): MatchState {
  const { phase } = match.flow
  let next = match
  for (const { id } of DELEGATIONS) {
    if (next.flow.phase === phase && refusal(next, id, READY) === null) next = play(next, id, READY)
  }
  return next
}
const commitment = (consent: Consent) => onward(onward(by(consent)))

describe('how many are enough', () => {
  it.each<[Consent, readonly string[], readonly string[], boolean]>([
    ['leader', ['a', 'b', 'c'], ['a'], true],
    ['leader', ['a', 'b', 'c'], ['b', 'c'], false],
    ['majority', ['a', 'b', 'c'], ['b'], false],
    ['majority', ['a', 'b', 'c'], ['b', 'c'], true],
    ['majority', ['a', 'b'], ['a'], false],
    ['unanimity', ['a', 'b'], ['a'], false],
    ['unanimity', ['a', 'b'], ['b', 'a'], true],
    ['majority', ['a'], ['a'], true],
    ['unanimity', ['a'], ['a'], true],
  ])('%s of %j with %j', (consent, voters, agreed, enough) => {
    expect(suffices(consent, voters, agreed)).toBe(enough)
  })
})

describe('leader', () => {
  it('acts at once; a mate wishes, and the leader endorses it by its ref', () => {
    const match = commitment('leader')
    expect(play(match, 't1', SEAL).flow.sealed).toEqual([true, false])
    const wished = play(match, 't2', SEAL, { ref: 'wish' })
    expect(wished.flow.sealed).toEqual([false, false])
    expect(refusal(wished, 't2', { kind: 'endorse', of: 'wish' })).toBe('already')
    expect(refusal(wished, 's1', { kind: 'endorse', of: 'wish' })).toBe('unknown-id')
    expect(play(wished, 't3', { kind: 'endorse', of: 'wish' }).flow.sealed).toEqual([false, false])
    expect(play(wished, 't1', { kind: 'endorse', of: 'wish' }).flow.sealed).toEqual([true, false])
  })
})

describe('majority and unanimity', () => {
  it('the same move of a mate counts as agreeing', () => {
    const one = play(commitment('majority'), 't2', SEAL)
    expect(refusal(one, 't2', SEAL)).toBe('already')
    expect(play(one, 't3', SEAL).flow.sealed).toEqual([true, false])
    expect(play(one, 't3', BREAK).flow.sealed).toEqual([false, false])
  })

  it('all of them, where all must agree; a changed wish starts anew', () => {
    const two = play(play(commitment('unanimity'), 't1', SEAL), 't2', SEAL)
    expect(two.wishes).toMatchObject([{ seat: 't1', agreed: ['t1', 't2'] }])
    const changed = play(two, 't1', BREAK)
    expect(changed.wishes.map(wish => wish.agreed)).toEqual([['t1']])
    expect(play(two, 't3', SEAL).flow.sealed).toEqual([true, false])
  })

  it('a phase is not over before the side as a whole is ready', () => {
    const match = by('unanimity')
    const almost = play(play(play(match, 's1', READY), 's2', READY), 't1', READY)
    expect(play(almost, 't2', READY).flow.phase).toBe('briefing')
    expect(play(play(almost, 't2', READY), 't3', READY).flow.phase).toBe('reading')
  })

  it('wishes end with their phase, and with the deed of their kind', () => {
    const wished = play(play(commitment('majority'), 't1', SEAL), 't2', BREAK)
    expect(wished.wishes).toHaveLength(2)
    expect(play(wished, 't3', BREAK).wishes).toEqual([])
    const closed = play(wished, 'facilitator', { kind: 'close' })
    expect(closed.wishes).toEqual([])
  })

  it('a wish that the rules no longer allow is refused when it is endorsed, not carried out', () => {
    const loaded = wide(data => {
      data.model!.bargain!.open = 0
    })
    let match = start({ consent: 'majority', seats: DELEGATIONS }, loaded)
    while (!(match.turn === 2 && match.flow.phase === 'table')) {
      match =
        match.flow.phase === 'commitment' ? play(match, 'facilitator', { kind: 'close' }) : onward(match)
    }
    const draft: Move = { kind: 'draft', on: 0, package: { give: [{ clause: 'quiet' }], take: [] } }
    const wished = play(match, 't1', draft, { ref: 'ours' })
    const raced = play(play(wished, 's1', draft), 's2', draft)
    expect(raced.world.table.by).toBe(1)
    expect(raced.wishes).toEqual([])
    expect(refusal(raced, 't2', { kind: 'endorse', of: 'ours' })).toBe('unknown-id')
  })
})

describe('who sits at a side', () => {
  it('a call, a card on top and talk need nobody else', () => {
    const match = commitment('unanimity')
    expect(play(match, 't3', { kind: 'select', response: 'push' }).selected[0]).toBeGreaterThanOrEqual(0)
    expect(play(match, 't3', { kind: 'stop' }).calls).toEqual([{ seat: 't3', kind: 'stop' }])
  })

  it('where people sit a policy beside them does not speak; alone it does', () => {
    const seats = [seat('t1', 'tokyo', 'mirror'), seat('t2', 'tokyo'), seat('s1', 'seoul', 'mirror')]
    const match = start({ seats, consent: 'unanimity' })
    expect(refusal(match, 't1', READY)).toBe('not-yours')
    expect(play(play(match, 't2', READY), 's1', READY).flow.phase).toBe('reading')
  })

  it('mates and wishes of the own side stand in its view', () => {
    const wished = play(commitment('majority'), 't2', SEAL, { ref: 'r-wish' })
    const own = viewFor(wished, { kind: 'seat', seat: 't1' }, 0).own!
    expect(own.mates).toEqual(['t2', 't3'])
    expect(own.wishes).toEqual([{ seat: 't2', ref: 'r-wish', move: SEAL, agreed: ['t2'] }])
  })
})
