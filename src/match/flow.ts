// Who may act now: the machine of one match. Two parallel regions: the turn, and whether the clock runs. It knows no clock, no
// gauge, no seat; facts it branches on come with the event. It is never stored: the log refolds it.
import { and, initialTransition, not, type SnapshotFrom, setup, stateIn, transition } from 'xstate'
import type { Table } from '../scenario/vocabulary.ts'
import type { Phase } from './moves.ts'

/** What has come true when a phase is over; which phase follows depends on it. */
export type Facts = {
  readonly table: Table // as this turn allows it
  readonly ratified: boolean
  readonly statement: boolean // a joint statement may close the summit
  readonly ended: boolean // no further turn
}

/** Kinds a phase takes note of without moving; `pass` is the facilitator's leave to skip. */
const NOTES = {
  briefing: ['ready'],
  reading: ['ready', 'select', 'skip', 'substitute', 'pass'],
  table: [
    'ready',
    'draft',
    'sign',
    'shelve',
    'withdraw',
    'widen',
    'walk',
    'select',
    'reason',
    'skip',
    'pass',
  ],
  statement: ['ready', 'state', 'reason'],
  commitment: ['predict', 'select', 'reason', 'skip', 'pass'],
  reveal: ['ready', 'reason'],
} as const
const WHILE_RUNNING = ['say', 'endorse', 'close', 'expire'] as const
const EVEN_PAUSED = [
  'help',
  'stop',
  'extend',
  'inject',
  'drop',
  'reseat',
  'announce',
  'answer',
  'resumed',
] as const

type Note =
  | (typeof NOTES)[keyof typeof NOTES][number]
  | (typeof WHILE_RUNNING)[number]
  | (typeof EVEN_PAUSED)[number]

export type FlowEvent =
  | { readonly type: Note | 'pause' | 'resume' | 'end' }
  | { readonly type: 'seal' | 'unseal'; readonly side: 0 | 1 }
  | { readonly type: 'over'; readonly facts: Facts }
  | { readonly type: 'passed'; readonly ended: boolean } // the slot is left out: another trigger, or the end

const running = stateIn({ clock: 'running' })
const note = (kinds: readonly string[]) =>
  Object.fromEntries(kinds.map(kind => [kind, { guard: 'running' as const, actions: 'taken' as const }]))
const noteAlways = Object.fromEntries(EVEN_PAUSED.map(kind => [kind, { actions: 'taken' as const }]))

const common = (phase: keyof typeof NOTES) => ({
  ...note([...NOTES[phase], ...WHILE_RUNNING]),
  ...noteAlways,
  end: { target: '#ended' },
})
const nextTurn = [
  { guard: 'endedNow' as const, target: '#ended' },
  { guard: 'running' as const, target: '#reading' },
]
const passed = nextTurn.map(one => ({ ...one, reenter: true }))

const envelope = (mine: 'bySideOne' | 'bySideTwo') => ({
  initial: 'empty' as const,
  states: {
    empty: { on: { seal: { guard: mine, target: 'sealed' } } },
    sealed: { on: { unseal: { guard: mine, target: 'empty' } } },
  },
})

export const machine = setup({
  types: { events: {} as FlowEvent },
  actions: { taken: () => {} },
  guards: {
    running,
    bySideOne: and([running, ({ event }) => 'side' in event && event.side === 0]),
    bySideTwo: and([running, ({ event }) => 'side' in event && event.side === 1]),
    endedNow: and([running, ({ event }) => ('ended' in event ? event.ended : factsOf(event).ended)]),
    noTable: and([running, ({ event }) => factsOf(event).table === 'none']),
    summit: and([running, ({ event }) => factsOf(event).table === 'summit']),
    statement: and([running, ({ event }) => closesInStatement(factsOf(event))]),
    bothSealed: stateIn({ turn: { commitment: { first: 'sealed', second: 'sealed' } } }),
    stillOn: not(stateIn({ turn: 'ended' })),
  },
}).createMachine({
  id: 'match',
  type: 'parallel',
  states: {
    turn: {
      initial: 'briefing',
      states: {
        briefing: { on: { ...common('briefing'), over: nextTurn } },
        reading: {
          id: 'reading',
          on: {
            ...common('reading'),
            over: [
              { guard: 'noTable', target: 'commitment' },
              { guard: 'running', target: 'table' },
            ],
            passed,
          },
        },
        table: {
          on: {
            ...common('table'),
            over: [
              { guard: 'statement', target: 'statement' },
              { guard: 'summit', target: 'reveal' },
              { guard: 'running', target: 'commitment' },
            ],
            passed,
          },
        },
        statement: { on: { ...common('statement'), over: { guard: 'running', target: 'reveal' } } },
        commitment: {
          type: 'parallel',
          states: { first: envelope('bySideOne'), second: envelope('bySideTwo') },
          always: { guard: 'bothSealed', target: 'reveal' },
          on: { ...common('commitment'), passed },
        },
        reveal: { on: { ...common('reveal'), over: nextTurn } },
        ended: { id: 'ended' },
      },
    },
    clock: {
      initial: 'running',
      states: {
        running: { on: { pause: { guard: 'stillOn', target: 'paused' } } },
        paused: { on: { resume: { guard: 'stillOn', target: 'running' } } },
      },
    },
  },
})

function factsOf(event: FlowEvent): Facts {
  if (event.type !== 'over') throw new Error(`no facts in ${event.type}`)
  return event.facts
}

const closesInStatement = (facts: Facts): boolean =>
  facts.table === 'summit' && facts.ratified && facts.statement

type Snapshot = SnapshotFrom<typeof machine>

/** Where the machine stands, read off its snapshot. */
export type Flow = {
  readonly snapshot: Snapshot
  readonly phase: Phase
  readonly sealed: readonly [boolean, boolean] // in commitment; else both false
  readonly paused: boolean
}

// The machine has no context, so a state is its value: each is kept once, with the moves already tried from it. A cache of
// a pure function, nothing else.
const flows = new Map<string, Flow>()
const steps = new Map<Flow, Map<string, Flow | null>>()

export const startFlow = (): Flow => flowOf(initialTransition(machine)[0])

/** Whether the machine takes this event now, facts aside: an `over` is always our own. */
export const allows = (flow: Flow, event: FlowEvent): boolean => advance(flow, event) !== null

/** The state after the event; null where the machine does not take it. */
export function advance(flow: Flow, event: FlowEvent): Flow | null {
  const known = steps.get(flow) ?? new Map<string, Flow | null>()
  steps.set(flow, known)
  const key = JSON.stringify(event)
  const before = known.get(key)
  if (before !== undefined) return before
  const next = flow.snapshot.can(event) ? flowOf(transition(machine, flow.snapshot, event)[0]) : null
  known.set(key, next)
  return next
}

function flowOf(snapshot: Snapshot): Flow {
  const key = JSON.stringify(snapshot.value)
  const known = flows.get(key)
  if (known) return known
  const { turn, clock } = snapshot.value as {
    turn: Phase | { commitment: { first: string; second: string } }
    clock: string
  }
  const envelopes = typeof turn === 'string' ? null : turn.commitment
  const flow: Flow = {
    snapshot,
    phase: typeof turn === 'string' ? turn : 'commitment',
    sealed: [envelopes?.first === 'sealed', envelopes?.second === 'sealed'],
    paused: clock === 'paused',
  }
  flows.set(key, flow)
  return flow
}
