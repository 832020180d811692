// Sides, gauges and lists of ids: nothing twice, no word that means something else, start values for both sides.
import type { Collector, Path } from '../problems.ts'
import type { GaugeSpec, Scenario } from '../schema.ts'
import { type Names, RESERVED } from './names.ts'

type Listed = readonly { readonly id: string }[] | undefined

export function lintIds(names: Names, out: Collector): void {
  for (const [path, list] of listsOf(names.scenario)) twice(list, path, out)
  for (const [index, side] of names.scenario.sides.entries()) reserved(side.id, ['sides', index, 'id'], out)
  for (const [index, gauge] of names.scenario.gauges.entries()) {
    reserved(gauge.id, ['gauges', index, 'id'], out)
    lintStart(gauge, ['gauges', index], out)
  }
}

function twice(list: Listed, path: Path, out: Collector): void {
  const seen = new Set<string>()
  for (const [index, { id }] of (list ?? []).entries()) {
    if (seen.has(id)) out.error([...path, index, 'id'], 'id-twice', { id })
    seen.add(id)
  }
}

function reserved(id: string, path: Path, out: Collector): void {
  if (RESERVED.includes(id)) out.error(path, 'id-reserved', { id, reserved: RESERVED.join(', ') })
}

function lintStart(gauge: GaugeSpec, path: Path, out: Collector): void {
  if (gauge.names !== undefined && !gauge.perSide)
    out.error([...path, 'names'], 'names-without-sides', { id: gauge.id })
  if (typeof gauge.start !== 'number' && !gauge.perSide) {
    out.error([...path, 'start'], 'start-without-sides', { id: gauge.id })
    return
  }
  const starts = typeof gauge.start === 'number' ? [gauge.start] : Object.values(gauge.start)
  const floor = gauge.floor ?? 0
  if (starts.some(start => start < floor))
    out.error([...path, 'start'], 'start-below-floor', { id: gauge.id, floor })
}

/** Every list whose members are known by their id, with its path. */
function listsOf(file: Scenario): readonly (readonly [Path, Listed])[] {
  return [
    [['sides'], file.sides],
    ...file.sides.flatMap((side, index): (readonly [Path, Listed])[] => [
      [['sides', index, 'groups'], side.groups],
      [['sides', index, 'aims'], side.aims],
      [['sides', index, 'redLines'], side.redLines],
      [['sides', index, 'ministries'], side.ministries],
    ]),
    [['calendar', 'slots'], file.calendar?.slots],
    [['calendar', 'presets'], file.calendar?.presets],
    ...(
      ['gauges', 'flags', 'disputes', 'forces', 'triggers', 'clauses', 'statements', 'stakeholders'] as const
    ).map((key): readonly [Path, Listed] => [[key], file[key]]),
    ...(['endings', 'assumptions', 'challenges', 'hints', 'phrases', 'expectations'] as const).map(
      (key): readonly [Path, Listed] => [[key], file[key]],
    ),
    ...file.triggers.flatMap((trigger, index): (readonly [Path, Listed])[] => [
      ...Object.entries(trigger.responses).map(([side, hand]): readonly [Path, Listed] => [
        ['triggers', index, 'responses', side],
        hand,
      ]),
      [['triggers', index, 'packages'], trigger.packages],
    ]),
  ]
}
