// Random matches of every shipped scenario and the wide one: they end, replay to the same checks, keep their views small, and
// the machine agrees with the rules' order on who may act.
import { describe, expect, it } from 'vitest'
import { allows } from '../../src/match/flow.ts'
import { logText, makeLog, parseLog } from '../../src/match/log.ts'
import type { SeatMove } from '../../src/match/moves.ts'
import { replay } from '../../src/match/replay.ts'
import type { MatchState } from '../../src/match/state.ts'
import type { Viewer } from '../../src/match/view.ts'
import { VIEW_SIZE, viewFor } from '../../src/match/view-for.ts'
import { legalActs, phaseOf } from '../../src/rules/order.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'
import { CAMPAIGN, lastAt, pairOf, randomMatch, shipped, start, tryMove, wide } from './support.ts'

const SCENARIOS = [
  ['wide', wide(), 'long'],
  ['first-contact', shipped('first-contact'), null],
  ['low-ebb', shipped('low-ebb'), null],
] as const

const VIEWERS: readonly Viewer[] = [
  { kind: 'seat', seat: 't1' },
  { kind: 'seat', seat: 's1' },
  { kind: 'public' },
  { kind: 'facilitator' },
  { kind: 'projector' },
]
const presetsOf = (loaded: (typeof SCENARIOS)[number][1]) =>
  loaded.scenario.calendar?.presets?.map(preset => preset.id) ?? ['all']

let most = 0
describe.each(SCENARIOS)('random matches of %s', (_name, loaded, only) => {
  const presets = only ? [only] : presetsOf(loaded)
  const startAt = (at: number) =>
    start(
      { preset: presets[at % presets.length]!, seats: pairOf(loaded), timers: at % 2 === 1 },
      loaded,
      `seed ${at}`,
    )

  it('end, refold to the same checks, and keep every view small', () => {
    for (let at = 0; at < CAMPAIGN; at += 1) {
      const match = randomMatch(startAt(at), `${at}`, now => {
        for (const viewer of VIEWERS) {
          const size = JSON.stringify(viewFor(now, viewer, lastAt(now))).length
          most = Math.max(most, size)
        }
        agrees(now)
      })
      const parsed = parseLog(logText(makeLog(match)))
      expect(parsed).toMatchObject({ ok: true })
      if (!parsed.ok) continue
      const again = replay(parsed.value)
      expect(again).toMatchObject({ ok: true, value: { kind: 'played', match: { check: match.check } } })
    }
    expect(most).toBeLessThanOrEqual(VIEW_SIZE)
  }, 600_000)
})

const ORDERS = ['table', 'statement', 'commitment'] as const
const KINDS = [
  'draft',
  'sign',
  'shelve',
  'withdraw',
  'widen',
  'walk',
  'leave',
  'state',
  'predict',
  'seal',
] as const

/** In the phases that rules know, a kind of act is legal exactly where the machine takes it and step lets such a move in. */
function agrees(match: MatchState): void {
  const { compiled: c, play } = match.setup
  const { phase } = match.flow
  const order = phaseOf(c, play, match.world)
  if (phase === 'reveal' || phase === 'ended') expect(['reveal', 'ended']).toContain(order)
  const known = ORDERS.some(one => one === phase)
  if (known) expect(order).toBe(phase)
  for (const side of [0, 1] as const) {
    const listed = known ? legalActs(c, play, match.world, side) : []
    for (const kind of KINDS) {
      const type = kind === 'leave' ? 'ready' : kind
      const taken = allows(match.flow, type === 'seal' ? { type, side } : { type })
      const entered =
        taken &&
        (known || kind !== 'leave') &&
        probes(match, side, kind).some(move => enters(match, side, move))
      expect([phase, side, kind, entered]).toEqual([phase, side, kind, listed.includes(kind)])
    }
  }
}

const enters = (match: MatchState, side: 0 | 1, move: SeatMove) =>
  tryMove(match, { seat: side === 0 ? 't1' : 's1' }, move).ok

/** Moves of one kind, made without asking the rules: every card, clause, number and sentence of the scenario. */
function probes(match: MatchState, side: 0 | 1, kind: (typeof KINDS)[number]): readonly SeatMove[] {
  const { compiled: c } = match.setup
  const on = match.world.table.drafts
  switch (kind) {
    case 'leave':
      return [{ kind: 'ready' }]
    case 'walk':
      return [{ kind }]
    case 'sign':
    case 'shelve':
    case 'withdraw':
      return [{ kind, on }]
    case 'widen':
      return ([0, 2, 4] as const).map(spend => ({ kind, spend }))
    case 'predict':
      return STANCES.map(stance => ({ kind, stance }))
    case 'state':
      return [{ kind, gave: 'p0', gained: 'p0', sentence: null }]
    case 'seal':
      return cards(match, side).map(response => ({ kind, response, word: true }))
    default:
      return [
        ...cards(match, side).map(pledge => ({ pledge })),
        ...c.clauses.map(({ id }) => ({ clause: id })),
      ].flatMap(promise =>
        [0, on].flatMap(answered => [
          { kind: 'draft' as const, on: answered, package: { give: [promise], take: [] } },
          { kind: 'draft' as const, on: answered, package: { give: [], take: [promise] } },
        ]),
      )
  }
}

const cards = (match: MatchState, side: 0 | 1): readonly string[] =>
  (match.setup.compiled.triggers[match.world.trigger]?.responses[side] ?? []).map(
    number => match.setup.compiled.responses[number]!.id,
  )
