// The calendar: slots in the order of their dates, presets in the order of the calendar, optional slots that may be left out.
import type { Collector, Path } from '../problems.ts'
import { isDate } from './dates.ts'
import type { Names } from './names.ts'

export function lintCalendar(names: Names, out: Collector): void {
  lintSlots(names, out)
  lintPresets(names, out)
}

function lintSlots(names: Names, out: Collector): void {
  let last = ''
  for (const [index, slot] of (names.scenario.calendar?.slots ?? []).entries()) {
    const path: Path = ['calendar', 'slots', index]
    for (const key of ['date', 'until'] as const) {
      const date = slot[key]
      if (date !== undefined && !isDate(date)) out.error([...path, key], 'no-such-date', { date })
    }
    if (slot.date !== undefined && slot.date < last)
      out.error([...path, 'date'], 'dates-out-of-order', { date: slot.date })
    if (slot.date !== undefined && slot.until !== undefined && slot.until < slot.date) {
      out.error([...path, 'until'], 'until-before-date', { date: slot.until })
    }
    last = slot.date ?? last
  }
}

type Preset = NonNullable<NonNullable<Names['scenario']['calendar']>['presets']>[number]

function lintPresets(names: Names, out: Collector): void {
  for (const [index, preset] of (names.scenario.calendar?.presets ?? []).entries()) {
    const path: Path = ['calendar', 'presets', index]
    lintOrder(names, preset, path, out)
    const played = new Set(preset.slots)
    for (const [number, slot] of (preset.optional ?? []).entries()) {
      const at = [...path, 'optional', number]
      if (!played.has(slot)) out.error(at, 'optional-not-played', { slot, preset: preset.id })
      else if (slot === preset.slots[0]) out.error(at, 'optional-first', { slot, preset: preset.id })
      else if (slot === preset.slots.at(-1)) out.error(at, 'optional-last', { slot, preset: preset.id })
    }
  }
}

function lintOrder(names: Names, preset: Preset, path: Path, out: Collector): void {
  let last = -1
  for (const [number, slot] of preset.slots.entries()) {
    const place = names.slots.get(slot)
    if (place === undefined) continue
    if (place <= last)
      out.error([...path, 'slots', number], 'slots-out-of-order', { slot, preset: preset.id })
    last = Math.max(last, place)
  }
}
