// What was really chosen, and what a replay of it must show: whether cards, packages and series hang together.
import type { Collector, Path } from '../problems.ts'
import type { HistoryStep, TriggerSpec } from '../schema.ts'
import type { Names } from './names.ts'
import { lintCard } from './triggers.ts'

export function lintHistory(names: Names, out: Collector): void {
  for (const [index, step] of (names.scenario.history ?? []).entries()) {
    const trigger = names.triggers.get(step.trigger ?? '')
    if (step.responses && step.trigger === undefined) out.error(['history', index], 'history-without-trigger')
    if (trigger === undefined) continue
    for (const [side, id] of Object.entries(step.responses ?? {})) {
      lintCard(trigger.responses[side] ?? [], id, ['history', index, 'responses', side], out)
    }
    if (step.signed) lintSigned(names, trigger, step.signed, ['history', index, 'signed'], out)
  }
}

function lintSigned(
  names: Names,
  trigger: TriggerSpec,
  signed: NonNullable<HistoryStep['signed']>,
  path: Path,
  out: Collector,
): void {
  const taker = names.sides.find(side => side !== signed.from) ?? ''
  for (const [column, giver] of [
    ['give', signed.from],
    ['take', taker],
  ] as const)
    for (const [at, ref] of signed[column].entries())
      if ('pledge' in ref)
        lintCard(trigger.responses[giver] ?? [], ref.pledge, [...path, column, at, 'pledge'], out)
}

/** An expectation asks one thing; a series has values to be held against. */
export function lintExpectations(names: Names, out: Collector): void {
  const { expectations, history } = names.scenario
  const indexed = (history ?? []).length > 2 && (history ?? []).every(step => step.index !== undefined)
  for (const [at, one] of (expectations ?? []).entries()) {
    const asked = [one.lowestIn, one.higher, one.change, one.series].filter(part => part !== undefined)
    if (asked.length !== 1) out.error(['expectations', at], 'expectation-shape')
    if (one.series && one.series.values === undefined && !indexed)
      out.error(['expectations', at, 'series'], 'series-without-values')
  }
}
