// What a match is agreed to be played with, beyond the rules' own options: seats, consent, clocks, talk. No names of people.
import { err, ok, type Result } from '../kit/result.ts'
import type { MatchOptions } from '../rules/play.ts'
import type { Scenario } from '../scenario/schema.ts'

export const PERSON = 'person'

export const CONSENTS = ['leader', 'majority', 'unanimity'] as const
export type Consent = (typeof CONSENTS)[number]
export const TALKS = ['room', 'writing'] as const
export type Talk = (typeof TALKS)[number]

export type Seat = {
  readonly id: string // unique within the match
  readonly side: string // side id
  readonly holder: string // `person`, or the name of a policy
}

export type Options = MatchOptions & {
  readonly seats: readonly Seat[] // in order; the first of a side leads it
  readonly consent: Consent
  readonly timers: boolean // off: a phase ends when both sides are done
  readonly talk: Talk
}

export const MOST_SEATS = 32

/** Authors of entries that are no seats. */
const RESERVED: readonly string[] = ['facilitator', 'clock', 'host']

const OPTIONS_PROBLEMS = [
  'no-such-preset',
  'no-such-side',
  'no-such-assumption',
  'no-such-trigger',
  'seat-twice',
  'seat-reserved',
  'side-without-seat',
  'too-many-seats',
] as const
export type OptionsProblem = {
  readonly path: string
  readonly code: (typeof OPTIONS_PROBLEMS)[number]
  readonly params: Readonly<Record<string, string | number>>
}

/** Options that fit the scenario, or every reason why they do not. */
export function checkOptions(
  scenario: Scenario,
  options: Options,
): Result<Options, readonly OptionsProblem[]> {
  const problems = [...presetProblems(scenario, options), ...seatProblems(scenario, options)]
  return problems.length === 0 ? ok(options) : err(problems)
}

function presetProblems(scenario: Scenario, options: Options): readonly OptionsProblem[] {
  const presets = scenario.calendar?.presets?.map(preset => preset.id) ?? ['all']
  const switches = (scenario.assumptions ?? []).map(one => one.id)
  const triggers = scenario.triggers.map(one => one.id)
  const problems: OptionsProblem[] = []
  if (!presets.includes(options.preset)) {
    problems.push({ path: '/preset', code: 'no-such-preset', params: { id: options.preset } })
  }
  for (const [at, id] of (options.off ?? []).entries()) {
    if (!switches.includes(id))
      problems.push({ path: `/off/${at}`, code: 'no-such-assumption', params: { id } })
  }
  const named = {
    '/substitutes': Object.entries(options.substitutes ?? {}).flat(),
    '/without': options.without ?? [],
    '/softer': typeof options.softer === 'object' ? options.softer : [],
  }
  for (const [path, ids] of Object.entries(named)) {
    for (const id of ids) {
      if (!triggers.includes(id)) problems.push({ path, code: 'no-such-trigger', params: { id } })
    }
  }
  return problems
}

function seatProblems(scenario: Scenario, options: Options): readonly OptionsProblem[] {
  const problems: OptionsProblem[] = []
  const sides = scenario.sides.map(side => side.id)
  if (options.seats.length > MOST_SEATS) {
    problems.push({ path: '/seats', code: 'too-many-seats', params: { most: MOST_SEATS } })
  }
  for (const [at, seat] of options.seats.entries()) {
    const path = `/seats/${at}`
    if (!sides.includes(seat.side)) problems.push({ path, code: 'no-such-side', params: { id: seat.side } })
    if (RESERVED.includes(seat.id)) problems.push({ path, code: 'seat-reserved', params: { id: seat.id } })
    const first = options.seats.findIndex(other => other.id === seat.id)
    if (first !== at) problems.push({ path, code: 'seat-twice', params: { id: seat.id } })
  }
  for (const id of sides) {
    if (!options.seats.some(seat => seat.side === id)) {
      problems.push({ path: '/seats', code: 'side-without-seat', params: { id } })
    }
  }
  return problems
}
