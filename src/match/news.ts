// What one subscription has not had yet: the whole view each time, a paper and a reveal once, a ledger page again when it grew.
// Most moves bring none of them: what they are made from is compared, before anything is made.
import { chain } from '../kit/check.ts'
import type { LedgerEntry } from '../rules/ledger.ts'
import { ledgerPage } from './pages.ts'
import { type Paper, papersByNow, papersKey, papersOfAll } from './papers.ts'
import type { MatchState } from './state.ts'
import type { LedgerPage, RevealView, View, Viewer } from './view.ts'
import { type CommonView, viewFor } from './view-for.ts'
import { sideOfViewer } from './viewer.ts'

/** What changed for one viewer: the whole view, and the papers, ledger pages and reveals that this subscription has not had yet. */
export type News = {
  readonly view: View
  readonly papers: readonly Paper[] // new ones, or ones whose text changed
  readonly pages: readonly LedgerPage[] // new ones, or ones that changed: a page replaces the one of its slot
  readonly reveals: readonly RevealView[] // every viewer is told the same
}

/** What a subscription was sent so far, by reference; its owner keeps it. */
export type Had = {
  papersKey: string // of the match when papers were last looked for
  always: readonly Paper[] // the ones of the scenario
  papers: readonly Paper[] // the others that were readable at that time
  pagesKey: string // who reads, and whether it has ended
  readonly pages: Map<number, { readonly page: readonly LedgerEntry[]; readonly check: number }> // by slot
  reveals: number // how many
}

const NONE: readonly never[] = []

export const hadNothing = (): Had => ({
  papersKey: '',
  always: NONE,
  papers: NONE,
  pagesKey: '',
  pages: new Map(),
  reveals: 0,
})

/** The news for this viewer at `now`; notes in `had` what it carries. `common`: as in `viewFor`. */
export function newsFor(match: MatchState, viewer: Viewer, had: Had, now: number, common?: CommonView): News {
  return {
    view: viewFor(match, viewer, now, common),
    papers: newPapers(match, viewer, had),
    pages: newPages(match, viewer, had),
    reveals: newReveals(match, had),
  }
}

function newPapers(match: MatchState, viewer: Viewer, had: Had): readonly Paper[] {
  const key = papersKey(match, viewer)
  if (key === had.papersKey) return NONE
  const always = papersOfAll(match, viewer)
  const now = papersByNow(match, viewer)
  const before = new Set(had.papers)
  const fresh = now.filter(paper => !before.has(paper))
  const first = always === had.always ? NONE : always
  Object.assign(had, { papersKey: key, always, papers: now })
  return first.length === 0 ? fresh : [...first, ...fresh]
}

/** They are only ever added to. */
function newReveals({ told }: MatchState, had: Had): readonly RevealView[] {
  const fresh = had.reveals < told.length ? told.slice(had.reveals) : NONE
  had.reveals = told.length
  return fresh
}

function newPages(match: MatchState, viewer: Viewer, had: Had): readonly LedgerPage[] {
  const key = `${sideOfViewer(match, viewer)} ${match.flow.phase === 'ended'}`
  const isSame = key === had.pagesKey
  had.pagesKey = key
  const fresh: LedgerPage[] = []
  for (let slot = 0; slot <= match.world.slot; slot += 1) {
    const page = match.pages[slot] ?? NONE
    const known = had.pages.get(slot)
    if (isSame && known?.page === page) continue
    const made = ledgerPage(match, viewer, slot)
    const check = checkOf(made)
    had.pages.set(slot, { page, check })
    if (known?.check !== check) fresh.push(made)
  }
  return fresh
}

/** Tells a page that this viewer sees changed from one that only grew by what is another's: that is no news. */
function checkOf({ lines }: LedgerPage): number {
  const text = JSON.stringify(lines)
  let check = chain(0, text.length)
  for (let at = 0; at < text.length; at += 1) check = chain(check, text.charCodeAt(at))
  return check
}
