// When a phase is called over, computed from entries: its opening, its budget, extensions, pauses. Milliseconds of match time.

import type { Scenario } from '../scenario/schema.ts'
import type { Phase } from './moves.ts'
import type { Options } from './options.ts'

/** What a match is played with, as far as time goes. */
type Setup = { readonly loaded: { readonly scenario: Scenario }; readonly options: Options }

export type Timing = {
  readonly opened: number // when the phase opened
  readonly budget: number | null // null: no clock in this phase
  readonly credit: number // extensions, pauses and downtime so far
  readonly pausedAt: number | null
}

/** After reading a crisis leaves two minutes, whatever the preset says (DESIGN, consultation). */
const CRISIS_SECONDS = 120

export const startTiming = (): Timing => ({ opened: 0, budget: null, credit: 0, pausedAt: null })

export function phaseTiming(setup: Setup, phase: Phase, crisis: boolean, at: number): Timing {
  return { opened: at, budget: budgetOf(setup, phase, crisis), credit: 0, pausedAt: null }
}

function budgetOf(setup: Setup, phase: Phase, crisis: boolean): number | null {
  if (!setup.options.timers || phase === 'briefing' || phase === 'ended') return null
  const presets = setup.loaded.scenario.calendar?.presets ?? []
  const timers = presets.find(preset => preset.id === setup.options.preset)?.timers
  if (phase === 'commitment' && crisis) return CRISIS_SECONDS * 1000
  const seconds = timers?.[phase === 'statement' ? 'table' : phase]
  return seconds === undefined ? null : seconds * 1000
}

/** When `expire` is due; while paused it moves along with `now`. Null: never. */
export function deadlineOf(timing: Timing, now: number): number | null {
  if (timing.budget === null) return null
  const waited = timing.pausedAt === null ? 0 : Math.max(0, now - timing.pausedAt)
  return timing.opened + timing.budget + timing.credit + waited
}

/** Whether time was up at `at`: a move received before it counts. */
export function isOver(timing: Timing, at: number): boolean {
  const deadline = deadlineOf(timing, at)
  return deadline !== null && timing.pausedAt === null && at >= deadline
}

export const pauseAt = (timing: Timing, at: number): Timing => ({ ...timing, pausedAt: at })

export const resumeAt = (timing: Timing, at: number): Timing => ({
  ...timing,
  credit: timing.credit + (at - (timing.pausedAt ?? at)),
  pausedAt: null,
})

export const extendBy = (timing: Timing, milliseconds: number): Timing => ({
  ...timing,
  credit: timing.credit + milliseconds,
})

/** The host was down: counts as a pause. Within a pause `at` has moved on already. */
export const downFor = (timing: Timing, milliseconds: number): Timing =>
  timing.pausedAt === null ? extendBy(timing, milliseconds) : timing
