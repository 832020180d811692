// Who a view is for: the side a viewer sits on, and which gauges it may see.
import type { Compiled } from '../scenario/compiled.ts'
import { sideOf } from './consent.ts'
import type { MatchState } from './state.ts'
import type { Viewer } from './view.ts'

/** 0 or 1; -1 where the viewer sits on neither side. */
export const sideOfViewer = (match: MatchState, viewer: Viewer): 0 | 1 | -1 =>
  viewer.kind === 'seat' ? (sideOf(match, viewer.seat) ?? -1) : -1

/** Everybody sees meters, factors, disputes and third parties; a side its own standing and words on record besides. */
export function seesGauge(c: Compiled, gauge: number, side: number, ended: boolean): boolean {
  const { kind, side: whose } = c.gauges[gauge]!
  if (kind === 'standing' || kind === 'record') return ended || whose === -1 || whose === side
  return kind !== 'ground' || ended
}
