// Advice about the whole file: agendas, what nothing uses or sets, and whether a preset treats its sides alike. Warnings only.
import type { Collector, Path } from '../problems.ts'
import type { TriggerSpec } from '../schema.ts'
import { wordsBeforeSealing } from './advice.ts'
import type { Names } from './names.ts'
import type { Sites } from './sites.ts'

const MOST_DIFFERENCE = 10 // percent between the sides

export function adviseWhole(names: Names, sites: Sites, out: Collector): void {
  adviseAgendas(names, out)
  adviseFlags(names, sites, out)
  adviseSources(names, sites, out)
  for (const [index, preset] of (names.scenario.calendar?.presets ?? []).entries()) {
    advisePreset(names, preset, ['calendar', 'presets', index], out)
  }
}

/** A pool deals at least one settling and one hard aim, so it must hold both. */
function adviseAgendas(names: Names, out: Collector): void {
  for (const [index, side] of names.scenario.sides.entries()) {
    if ((side.aims ?? []).length === 0) continue
    for (const kind of ['settling', 'hard'] as const) {
      if (!side.aims?.some(aim => aim.kind === kind))
        out.warn(['sides', index, 'aims'], 'agenda-lacks-kind', { side: side.id, kind })
    }
  }
}

function adviseFlags(names: Names, sites: Sites, out: Collector): void {
  const set = new Set(sites.effects.map(({ effect }) => effect.flag))
  const asked = new Set(sites.nodes.map(({ condition }) => condition.flag))
  for (const [index, flag] of (names.scenario.flags ?? []).entries()) {
    if (!asked.has(flag.id)) out.warn(['flags', index], 'flag-never-asked', { id: flag.id })
    else if (!set.has(flag.id)) out.warn(['flags', index], 'flag-never-set', { id: flag.id })
  }
}

function adviseSources(names: Names, sites: Sites, out: Collector): void {
  const cited = new Set(sites.refs.flatMap(ref => (ref.kind === 'source' ? [ref.id] : [])))
  for (const id of names.sources) if (!cited.has(id)) out.warn(['sources', id], 'source-never-cited', { id })
}

type Preset = NonNullable<NonNullable<Names['scenario']['calendar']>['presets']>[number]

function advisePreset(names: Names, preset: Preset, path: Path, out: Collector): void {
  const { triggers } = names.scenario
  const played = triggers.filter(trigger => trigger.at?.some(slot => preset.slots.includes(slot)))
  const drawn = triggers.some(trigger => (trigger.weight ?? 0) > 0)
  for (const [index, slot] of preset.slots.entries()) {
    if (!drawn && !played.some(trigger => trigger.at?.includes(slot))) {
      out.warn([...path, 'slots', index], 'slot-without-trigger', { slot, preset: preset.id })
    }
  }
  adviseBegins(names, preset, played, path, out)
  adviseWords(names, preset, played, path, out)
}

function adviseBegins(
  names: Names,
  preset: Preset,
  played: readonly TriggerSpec[],
  path: Path,
  out: Collector,
): void {
  const [first, second] = names.sides.map(side => played.filter(trigger => trigger.begins === side).length)
  if (first !== undefined && second !== undefined && Math.abs(first - second) > 1) {
    out.warn(path, 'begins-unevenly', {
      preset: preset.id,
      first,
      second,
      one: names.sides[0],
      other: names.sides[1],
    })
  }
}

function adviseWords(
  names: Names,
  preset: Preset,
  played: readonly TriggerSpec[],
  path: Path,
  out: Collector,
): void {
  const language = names.scenario.language ?? 'en'
  const [first, second] = names.sides.map(side =>
    played.reduce((sum, trigger) => sum + wordsBeforeSealing(trigger, side, language), 0),
  )
  if (first === undefined || second === undefined) return
  if (Math.abs(first - second) * 100 > Math.max(first, second) * MOST_DIFFERENCE) {
    out.warn(path, 'words-unevenly', {
      preset: preset.id,
      first,
      second,
      one: names.sides[0],
      other: names.sides[1],
    })
  }
}
