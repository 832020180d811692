// The ledger as one viewer may read it, page by slot: every cause of every gauge that the viewer sees.
import type { LedgerEntry } from '../rules/ledger.ts'
import type { MatchState } from './state.ts'
import type { LedgerLine, LedgerPage, Viewer } from './view.ts'
import { seesGauge, sideOfViewer } from './viewer.ts'

/** The pages of the slots that have passed and of the one that runs, in order. */
export function ledgerPages(match: MatchState, viewer: Viewer): readonly LedgerPage[] {
  return match.pages.flatMap((_, slot) => (slot > match.world.slot ? [] : [ledgerPage(match, viewer, slot)]))
}

/** The page of one slot. Of the match it reads `pages[slot]`, and whether it has ended; of the viewer the side. */
export function ledgerPage(match: MatchState, viewer: Viewer, slot: number): LedgerPage {
  const { compiled: c } = match.setup
  const side = sideOfViewer(match, viewer)
  const ended = match.flow.phase === 'ended'
  const lines = (match.pages[slot] ?? [])
    .filter(entry => seesGauge(c, entry.gauge, side, ended))
    .map(entry => lineOf(match, entry))
  return { slot: c.slots[slot]!.id, lines }
}

function lineOf(match: MatchState, { gauge, by, cause }: LedgerEntry): LedgerLine {
  const { compiled: c } = match.setup
  const { code, id, side, part } = cause
  return {
    gauge: c.gauges[gauge]!.id,
    by,
    cause: {
      code,
      ...(id === undefined ? {} : { id }),
      ...(side === undefined ? {} : { side: c.sides[side as 0 | 1].id }),
      ...(part === undefined ? {} : { part }),
    },
  }
}
