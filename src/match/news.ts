// What one subscription has not had yet: the whole view each time, a paper once, a ledger page again when it grew.
import { ledgerPages } from './pages.ts'
import { type Paper, papersFor } from './papers.ts'
import type { MatchState } from './state.ts'
import type { LedgerPage, View, Viewer } from './view.ts'
import { viewFor } from './view-for.ts'

/** What changed for one viewer: the whole view, and the papers and ledger pages that this subscription has not had yet. */
export type News = {
  readonly view: View
  readonly papers: readonly Paper[] // new ones, or ones whose text changed
  readonly pages: readonly LedgerPage[] // new ones, or ones that changed: a page replaces the one of its slot
}

/** What a subscription was sent so far; its owner keeps it. */
export type Had = { readonly papers: Map<string, string>; readonly pages: Map<string, string> }

export const hadNothing = (): Had => ({ papers: new Map(), pages: new Map() })

/** The news for this viewer at `now`; notes in `had` what it carries. */
export function newsFor(match: MatchState, viewer: Viewer, had: Had, now: number): News {
  return {
    view: viewFor(match, viewer, now),
    papers: papersFor(match, viewer).filter(paper => isNew(had.papers, paper.id, paper.texts)),
    pages: ledgerPages(match, viewer).filter(page => isNew(had.pages, page.slot, page.lines)),
  }
}

function isNew(had: Map<string, string>, id: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  if (had.get(id) === text) return false
  had.set(id, text)
  return true
}
