// Advice about the whole file: agendas, what nothing uses or sets, and whether a preset treats its sides alike. Warnings only.
import type { Collector, Path } from '../problems.ts'
import type { TriggerSpec } from '../schema.ts'
import { wordsBeforeSealing } from './advice.ts'
import { type Names, slotsOf } from './names.ts'
import type { Sites } from './sites.ts'

const MOST_DIFFERENCE = 10 // percent between the sides

export function adviseWhole(names: Names, sites: Sites, out: Collector): void {
  adviseAgendas(names, out)
  adviseFlags(names, sites, out)
  adviseSources(names, sites, out)
  const language = names.scenario.language ?? 'en'
  const turns = names.scenario.triggers.map((trigger): Turn => {
    const [first, second] = names.sides
    const words = [first, second].map(side => wordsBeforeSealing(trigger, side, language))
    return { trigger, slots: slotsOf(names, trigger), words: [words[0] ?? 0, words[1] ?? 0] }
  })
  for (const [index, preset] of (names.scenario.calendar?.presets ?? []).entries()) {
    advisePreset(names, preset, turns, ['calendar', 'presets', index], out)
  }
}

/** What a trigger adds to a preset, counted once for all presets. */
type Turn = {
  readonly trigger: TriggerSpec
  readonly slots: ReadonlySet<string>
  readonly words: readonly [number, number]
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

function advisePreset(
  names: Names,
  preset: Preset,
  turns: readonly Turn[],
  path: Path,
  out: Collector,
): void {
  const slots = new Set(preset.slots.filter(slot => names.slots.has(slot)))
  const played = turns.filter(turn => [...turn.slots].some(slot => slots.has(slot)))
  const drawn = turns.some(turn => (turn.trigger.weight ?? 0) > 0)
  for (const slot of slots) {
    if (drawn || played.some(turn => turn.slots.has(slot))) continue
    out.warn([...path, 'slots', preset.slots.indexOf(slot)], 'slot-without-trigger', {
      slot,
      preset: preset.id,
    })
  }
  const begins = ([0, 1] as const).map(
    side => played.filter(turn => turn.trigger.begins === names.sides[side]).length,
  )
  adviseEven(names, begins, count => count > 1, path, preset, 'begins-unevenly', out)
  const words = ([0, 1] as const).map(side => played.reduce((sum, turn) => sum + turn.words[side], 0))
  const most = Math.max(...words)
  adviseEven(names, words, more => more * 100 > most * MOST_DIFFERENCE, path, preset, 'words-unevenly', out)
}

function adviseEven(
  names: Names,
  counts: readonly number[],
  isMuch: (difference: number) => boolean,
  path: Path,
  preset: Preset,
  code: 'begins-unevenly' | 'words-unevenly',
  out: Collector,
): void {
  const [first = 0, second = 0] = counts
  if (!isMuch(Math.abs(first - second))) return
  out.warn(path, code, { preset: preset.id, first, second, one: names.sides[0], other: names.sides[1] })
}
