// The machine alone: the table of kinds by phase, every transition and every simple path of the turn's region, and that
// pausing never moves the turn.
import { describe, expect, it } from 'vitest'
import { getAdjacencyMap, getSimplePaths } from 'xstate/graph'
import {
  advance,
  allows,
  type Facts,
  type Flow,
  type FlowEvent,
  machine,
  startFlow,
} from '../../src/match/flow.ts'
import type { Phase } from '../../src/match/moves.ts'

const FACTS: Facts = { table: 'open', ratified: false, statement: false, ended: false }
const over = (facts: Partial<Facts> = {}): FlowEvent => ({ type: 'over', facts: { ...FACTS, ...facts } })
const seal = (side: 0 | 1): FlowEvent => ({ type: 'seal', side })
const unseal = (side: 0 | 1): FlowEvent => ({ type: 'unseal', side })

const go = (from: Flow, ...events: FlowEvent[]): Flow =>
  events.reduce<Flow>((at, event) => {
    const next = advance(at, event)
    if (!next) throw new Error(`${at.phase} refuses ${event.type}`)
    return next
  }, from)

const SUMMIT = { table: 'summit', ratified: true, statement: true } as const
const AT: Readonly<Record<Phase, Flow>> = {
  briefing: startFlow(),
  reading: go(startFlow(), over()),
  table: go(startFlow(), over(), over()),
  statement: go(startFlow(), over(), over(), over(SUMMIT)),
  commitment: go(startFlow(), over(), over(), over()),
  reveal: go(startFlow(), over(), over(), over(), seal(0), seal(1)),
  ended: go(startFlow(), { type: 'end' }),
}

const NOTES =
  'ready draft sign shelve withdraw widen walk state predict select endorse say help stop reason skip extend close expire inject substitute drop reseat announce resumed pass'.split(
    ' ',
  )
const COMMON = 'endorse say help stop extend close expire inject drop reseat announce resumed'
const TABLE: Readonly<Record<Phase, string>> = {
  briefing: `ready ${COMMON}`,
  reading: `ready select skip substitute pass ${COMMON}`,
  table: `ready draft sign shelve withdraw widen walk select reason skip pass ${COMMON}`,
  statement: `ready state reason ${COMMON}`,
  commitment: `predict select reason skip pass ${COMMON}`,
  reveal: `ready reason ${COMMON}`,
  ended: '',
}
const EVEN_PAUSED = 'help stop extend inject drop reseat announce resumed'

const taken = (flow: Flow) =>
  NOTES.filter(type => allows(flow, { type } as FlowEvent))
    .sort()
    .join(' ')
const sorted = (kinds: string) => kinds.split(' ').filter(Boolean).sort().join(' ')

describe('the table of moves by phase', () => {
  it.each(Object.keys(AT) as Phase[])('%s takes these and no others', phase => {
    expect(taken(AT[phase])).toBe(sorted(TABLE[phase]))
  })

  it.each(Object.keys(AT) as Phase[])('%s, paused, lets only the desk and calls for help through', phase => {
    if (phase === 'ended') return expect(allows(AT.ended, { type: 'pause' })).toBe(false)
    const paused = go(AT[phase], { type: 'pause' })
    expect(paused).toMatchObject({ phase, paused: true })
    expect(taken(paused)).toBe(sorted(EVEN_PAUSED))
    expect(allows(paused, over())).toBe(false)
    expect(allows(paused, seal(0))).toBe(false)
    expect(allows(paused, { type: 'passed', ended: false })).toBe(false)
    expect(go(paused, { type: 'resume' })).toBe(AT[phase])
    expect(go(paused, { type: 'end' }).phase).toBe('ended')
  })

  it('notes leave the state what it was', () => {
    for (const flow of Object.values(AT)) {
      for (const type of NOTES) expect(advance(flow, { type } as FlowEvent) ?? flow).toBe(flow)
    }
  })
})

describe('which phase follows', () => {
  const next = (phase: Phase, facts: Partial<Facts>) => go(AT[phase], over(facts)).phase
  it('depends on the facts', () => {
    expect(next('briefing', {})).toBe('reading')
    expect(next('briefing', { ended: true })).toBe('ended')
    expect(next('reading', { table: 'none' })).toBe('commitment')
    expect(next('reading', { table: 'one' })).toBe('table')
    expect(next('table', { table: 'open', ratified: true, statement: true })).toBe('commitment')
    expect(next('table', { table: 'summit', ratified: false, statement: true })).toBe('reveal')
    expect(next('table', { table: 'summit', ratified: true, statement: false })).toBe('reveal')
    expect(next('table', SUMMIT)).toBe('statement')
    expect(next('statement', {})).toBe('reveal')
    expect(next('reveal', {})).toBe('reading')
    expect(next('reveal', { ended: true })).toBe('ended')
  })

  it('a commitment has a region for each side, and opens when both are sealed, in either order', () => {
    const one = go(AT.commitment, seal(1))
    expect(one).toMatchObject({ phase: 'commitment', sealed: [false, true] })
    expect(allows(one, seal(1))).toBe(false)
    expect(allows(one, unseal(0))).toBe(false)
    expect(go(one, unseal(1))).toBe(AT.commitment)
    expect(go(one, seal(0))).toBe(AT.reveal)
    expect(go(AT.commitment, seal(0), seal(1))).toBe(AT.reveal)
    expect(allows(AT.reveal, unseal(0))).toBe(false)
    expect(allows(AT.commitment, over())).toBe(false)
  })

  it('a slot that is left out leads to the next reading or to the end', () => {
    for (const phase of ['reading', 'table', 'commitment'] as const) {
      expect(go(AT[phase], { type: 'passed', ended: false }).phase).toBe('reading')
      expect(go(AT[phase], { type: 'passed', ended: true }).phase).toBe('ended')
    }
    expect(allows(AT.reveal, { type: 'passed', ended: false })).toBe(false)
  })
})

const FACT_SETS = (['none', 'one', 'open', 'summit'] as const).flatMap(table =>
  [false, true].flatMap(ratified =>
    [false, true].flatMap(statement => [false, true].map(ended => ({ table, ratified, statement, ended }))),
  ),
)
const EVENTS: readonly FlowEvent[] = [
  ...FACT_SETS.map(facts => over(facts)),
  ...([0, 1] as const).flatMap(side => [seal(side), unseal(side)]),
  { type: 'passed', ended: false },
  { type: 'passed', ended: true },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'end' },
]
const turnOf = (value: unknown) => JSON.stringify((value as { turn: unknown }).turn)
const phaseIn = (value: unknown): string => {
  const { turn } = value as { turn: string | object }
  return typeof turn === 'string' ? turn : 'commitment'
}

type State = {
  readonly state: Snapshot
  readonly transitions: Readonly<Record<string, { readonly event: FlowEvent; readonly state: Snapshot }>>
}

describe('the whole graph of the machine', () => {
  const states: readonly State[] = Object.values(
    getAdjacencyMap(machine, { events: EVENTS, serializeState: s => JSON.stringify(s.value) }),
  ) as never

  it('has nine states of the turn, each running or paused; the end is reached either way and is left by nothing', () => {
    expect(new Set(states.map(({ state }) => turnOf(state.value))).size).toBe(9)
    const ends = states.filter(({ state }) => phaseIn(state.value) === 'ended')
    expect(ends).toHaveLength(2)
    for (const { state, transitions } of ends) {
      for (const { state: after } of Object.values(transitions)) expect(after.value).toEqual(state.value)
    }
  })

  it('pause and resume never move the turn, and our own step takes each transition as the machine does', () => {
    let walked = 0
    for (const { state, transitions } of states) {
      for (const { event, state: after } of Object.values(transitions)) {
        if (event.type === 'pause' || event.type === 'resume') {
          expect(turnOf(after.value)).toBe(turnOf(state.value))
        }
        walked += 1
      }
    }
    expect(walked).toBe(states.length * EVENTS.length)
  })

  it('every simple path of the turn walks to where the machine says', () => {
    const events = (state: Snapshot) => [...(DISTINCT[phaseIn(state.value)] ?? []), ...COMMON_EVENTS]
    const paths = getSimplePaths(machine, { events, serializeState: s => JSON.stringify(s.value) })
    for (const path of paths) {
      const walked = path.steps.map(one => one.event as FlowEvent).filter(event => isOurs(event))
      expect(go(startFlow(), ...walked).phase).toBe(phaseIn(path.state.value))
    }
    const reached = new Set(paths.map(path => phaseIn(path.state.value)))
    expect([...reached].sort()).toEqual(Object.keys(AT).sort())
    expect(paths).toHaveLength(40)
  })

  it('no running state but the end stands still', () => {
    for (const { state, transitions } of states) {
      const { clock } = state.value as { clock: string }
      if (phaseIn(state.value) === 'ended' || clock === 'paused') continue
      const moves = Object.values(transitions).filter(one => turnOf(one.state.value) !== turnOf(state.value))
      expect(moves.length).toBeGreaterThan(0)
    }
  })
})

type Snapshot = Flow['snapshot']

/** One event for each way out of a phase: two sets of facts that lead to the same place are the same step of a path. */
const DISTINCT: Readonly<Record<string, readonly FlowEvent[]>> = {
  briefing: [over(), over({ ended: true })],
  reading: [over(), over({ table: 'none' }), { type: 'passed', ended: true }],
  table: [over(), over(SUMMIT), over({ table: 'summit' })],
  statement: [over()],
  commitment: [seal(0), seal(1), unseal(0), unseal(1)],
  reveal: [over(), over({ ended: true })],
}
const COMMON_EVENTS: readonly FlowEvent[] = [{ type: 'end' }]
const isOurs = (event: FlowEvent) => event.type !== ('xstate.init' as string)
