// What a replay shows: a step for every change its chairs could see, both chairs only where the match is over, and a copy that
// stands at a turn as the match itself stood there.
import { describe, expect, it } from 'vitest'
import { matchBefore, playAgain, playOther } from '../../src/main/again.ts'
import { sidesOfPersons } from '../../src/main/debrief.ts'
import { replayOf } from '../../src/main/replay.ts'
import type { Entry } from '../../src/match/moves.ts'
import { foldOn } from '../../src/match/replay.ts'
import { newMatch, RULES_VERSION, type Setup } from '../../src/match/state.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import { type Head, memorySaves, type People } from '../../src/store/saves.ts'
import { played } from '../debrief/matches.ts'

const headOf = ({ loaded, options, seed }: Setup, people: People = 'one'): Head => ({
  id: 'm',
  scenario: loaded.text,
  title: 'A match',
  options,
  seed,
  people,
  side: 'seoul',
  sideName: 'Seoul',
  seat: 's1',
  preset: options.preset,
  opponent: 'hardliner',
  begun: 0,
  played: 0,
  turn: 1,
  turns: 4,
  ended: false,
})

const match = await played('low-ebb', 'four', ['hardliner', 'pragmatist'], 'again')
const { setup, entries } = match
const loaded: Loaded = setup.loaded

function replay(of: readonly Entry[], head: Head) {
  const result = replayOf(head, loaded, of)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const openingOf = (turn: number): number => {
  let state = newMatch(setup)
  for (const [at, entry] of entries.entries()) {
    const next = foldOn(state, [entry])
    if (!next.ok) throw new Error(next.error.code)
    state = next.value
    if (state.turn === turn && state.flow.phase === 'reading') return at + 1
  }
  throw new Error('no such turn')
}

describe('a replay', () => {
  it('opens both chairs of a match that is over, and reaches its end', () => {
    const data = replay(entries, headOf(setup))
    expect(data.ended).toBe(true)
    const end = data.at(data.steps.length - 1)
    expect(end.chairs.map(chair => chair.side)).toEqual(['seoul', 'tokyo'])
    expect(end.chairs[0]?.view.end).not.toBeNull()
    expect(data.steps[0]?.change.code).toBe('begins')
    expect(data.steps.at(-1)?.change.code).toBe('ended')
    expect(new Set(data.steps.map(step => step.turn))).toEqual(new Set([0, 1, 2, 3, 4]))
    expect(data.steps.filter(step => step.change.code === 'reveal')).toHaveLength(
      3 + Number(data.steps.some(step => step.turn === 4 && step.change.code === 'reveal')),
    )
    expect(Object.keys(end.reveals)).toHaveLength(4)
  })

  it('never shows two equal moments one after the other', () => {
    const data = replay(entries, headOf(setup))
    const told = data.steps.map((_, at) =>
      JSON.stringify(data.at(at).chairs.map(({ view }) => ({ ...view, revision: 0 }))),
    )
    for (let at = 1; at < told.length; at += 1) expect(told[at]).not.toBe(told[at - 1])
  })

  it('shows the reader’s chair alone while the match goes on', () => {
    for (let length = 0; length < entries.length; length += 3) {
      const data = replay(entries.slice(0, length), headOf(setup))
      if (data.ended) continue
      data.steps.forEach((_, at) => {
        const { chairs } = data.at(at)
        expect(chairs.map(chair => chair.side)).toEqual(['seoul'])
        expect(chairs[0]?.view.own?.side).toBe('seoul')
        const standings = chairs[0]!.pages
          .flatMap(page => page.lines)
          .filter(line => line.gauge.startsWith('standing.'))
        expect(standings.every(line => line.gauge === 'standing.seoul')).toBe(true)
        expect(chairs[0]!.view.gauges.some(gauge => gauge.id.startsWith('standing.'))).toBe(false)
      })
    }
  })

  it('shows two who share the device only what is public while their match goes on', () => {
    const data = replay(entries.slice(0, 20), headOf(setup, 'two'))
    expect(data.steps.length).toBeGreaterThan(3)
    data.steps.forEach((_, at) => {
      const { chairs } = data.at(at)
      expect(chairs.map(chair => chair.view.own)).toEqual([null])
    })
    expect(data.steps.some(step => step.change.code === 'predicted')).toBe(false)
  })

  it('reads a log of older rules by the numbers it recorded', () => {
    const data = replay(entries, { ...headOf(setup), rules: RULES_VERSION - 1 })
    expect(data.older).toBe(RULES_VERSION - 1)
    const closing = entries.filter(entry => entry.gauges)
    expect(data.steps).toHaveLength(closing.length)
    const c = setup.compiled
    for (const [at, entry] of closing.entries())
      for (const gauge of data.at(at).chairs[0]!.view.gauges)
        expect(gauge.value).toBe(entry.gauges?.[c.numbers.gauges.get(gauge.id)!])
  })
})

describe('that turn again', () => {
  it.each([2, 3, 4])('keeps what came before turn %i, to the letter', turn => {
    const before = matchBefore(loaded, headOf(setup), entries, turn)
    expect(before?.entries).toEqual(entries.slice(0, openingOf(turn)))
  })

  it('begins at the beginning for turn 1, and not at all for a turn that was not played', () => {
    expect(matchBefore(loaded, headOf(setup), entries, 1)?.entries).toEqual([])
    expect(matchBefore(loaded, headOf(setup), entries, 5)).toBeNull()
  })

  it('names its origin, and leaves the match as it was', async () => {
    const saves = memorySaves()
    const head = headOf(setup)
    await saves.putHead(head)
    await saves.store.append('m', 0, entries)
    const make = () => ({ ...headOf(setup), id: 'copy' })
    expect(await playAgain(saves, head, loaded, 3, make)).toBe('copy')
    expect(await saves.head('copy')).toMatchObject({
      seed: 'again',
      turn: 3,
      origin: { kind: 'again', id: 'm', turn: 3 },
    })
    const copied = await saves.store.read('copy')
    expect(copied.slice(0, -1)).toEqual(entries.slice(0, openingOf(3)))
    // computers alone played: whoever plays on takes the chair it was looked at from
    expect(copied.at(-1)?.move).toEqual({ kind: 'reseat', seat: 's1', side: 'seoul', holder: 'person' })
    expect(await saves.store.read('m')).toEqual(entries)
  })

  it('changes every chair and keeps the seed', async () => {
    const saves = memorySaves()
    const head = headOf(setup)
    const made: { seats: readonly { side: string }[]; seed: string }[] = []
    await playOther(saves, head, loaded, (_loaded, options, seed) => {
      made.push({ seats: options.seats, seed })
      return { ...headOf(setup), id: 'other', options }
    })
    expect(made).toEqual([
      {
        seed: 'again',
        seats: setup.options.seats.map(seat => ({
          ...seat,
          side: seat.side === 'tokyo' ? 'seoul' : 'tokyo',
          holder: seat.id === 's1' ? 'person' : seat.holder,
        })),
      },
    ])
    expect(await saves.head('other')).toMatchObject({ origin: { kind: 'chair', id: 'm', turn: 1 } })
  })
})

it('takes the first side for the reader’s where no person sat', () => {
  expect(sidesOfPersons(newMatch(setup))).toEqual(['tokyo'])
})
