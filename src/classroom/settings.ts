// What a class begins with when nobody chose otherwise, and how many turns each preset of a scenario has.
import type { Loaded } from '../scenario/load.ts'
import type { ClassSettings } from './acts.ts'

/** The settings a teacher is offered: the shortest preset, one device to a side, turns together, talk in the room. */
export function usualSettings(loaded: Pick<Loaded, 'scenario'>, minutes = 50): ClassSettings {
  const turns = lessonTurns(loaded)
  const [shortest] = Object.entries(turns).sort(([, a], [, b]) => a - b)
  return {
    preset: shortest?.[0] ?? 'all',
    seats: 1,
    consent: 'leader',
    talk: 'room',
    timers: false,
    pace: 'together',
    minutes,
    off: [],
    softer: false,
    substitutes: {},
  }
}

/** Turns by preset id; `all` for a scenario without presets. */
export function lessonTurns({ scenario }: Pick<Loaded, 'scenario'>): Readonly<Record<string, number>> {
  const presets = scenario.calendar?.presets ?? []
  if (presets.length === 0) return { all: scenario.calendar?.slots.length ?? scenario.triggers.length }
  return Object.fromEntries(presets.map(preset => [preset.id, preset.slots.length]))
}
