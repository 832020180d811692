// Numbers as they are shown: whole points that agree with their change. Tenths stay exact in the ledger.
import type { View } from '../../match/view.ts'
import type { Book } from '../book/book.ts'

export type Shown = {
  readonly id: string
  readonly name: string
  readonly value: number // whole points
  readonly change: number // whole points, so that value - change was shown before
  readonly tenths: number
  readonly tenthsChange: number
}

const whole = (tenths: number): number => Math.round(tenths / 10)

export function shown(id: string, name: string, tenths: number, change: number): Shown {
  const value = whole(tenths)
  return { id, name, value, change: value - whole(tenths - change), tenths, tenthsChange: change }
}

/** The meters in sight, then the own standing: five numbers in the usual scenario. */
export function numbersInSight(view: View, book: Book, standingChange: number): readonly Shown[] {
  const meters = view.gauges
    .filter(gauge => book.gauge(gauge.id)?.kind === 'meter')
    .map(gauge => shown(gauge.id, book.gaugeName(gauge.id), gauge.value, gauge.change))
  if (!view.own) return meters
  const id = standingId(book, view.own.side)
  return [...meters, shown(id, book.gaugeName(id), view.own.standing, standingChange)]
}

/** The gauge of a side's own standing, as its author named it. */
export function standingId(book: Book, side: string): string {
  const spec = book.scenario.gauges.find(gauge => gauge.kind === 'standing')
  return spec ? `${spec.id}.${side}` : `standing.${side}`
}
