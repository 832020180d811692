// The steps a number took, slot by slot, counted back from what it stands at now over the ledger pages.
import type { LedgerLine, View } from '../../match/view.ts'
import type { MatchState } from '../../store/match-store.ts'

export type Step = {
  readonly slot: string
  readonly from: number // tenths
  readonly to: number
  readonly lines: readonly LedgerLine[]
}

/** The steps of one gauge, newest first, counted back from what it stands at now. */
export function stepsOf(
  gauge: string,
  now: number,
  state: Pick<MatchState, 'pages' | 'order'>,
): readonly Step[] {
  const steps: Step[] = []
  let to = now
  for (const slot of [...state.order].reverse()) {
    const lines = (state.pages[slot]?.lines ?? []).filter(line => line.gauge === gauge)
    if (lines.length === 0) continue
    const from = to - lines.reduce((sum, line) => sum + line.by, 0)
    steps.push({ slot, from, to, lines })
    to = from
  }
  return steps
}

/** The slots that passed since the turn before this one was revealed: those played over, and the one now in sight. */
export function turnSlots(
  view: View,
  { order, reveals }: Pick<MatchState, 'order' | 'reveals'>,
): readonly string[] {
  const now = order.indexOf(view.slot)
  const passed = now < 0 ? order : order.slice(0, now + 1)
  const last = passed.findLastIndex((slot, at) => at !== now && Object.hasOwn(reveals, slot))
  return passed.slice(last + 1)
}

/** What one gauge did over these slots, which are the newest; null where it stood still. */
export function turnStep(
  gauge: string,
  now: number,
  slots: readonly string[],
  pages: MatchState['pages'],
): Omit<Step, 'slot'> | null {
  const lines = slots.flatMap(slot => (pages[slot]?.lines ?? []).filter(line => line.gauge === gauge))
  if (lines.length === 0) return null
  return { from: now - lines.reduce((sum, line) => sum + line.by, 0), to: now, lines }
}

export function valueNow(view: View, gauge: string, ownStanding: string): number {
  if (gauge === ownStanding && view.own) return view.own.standing
  return view.gauges.find(one => one.id === gauge)?.value ?? 0
}
