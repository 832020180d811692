// A saved match as steps to be looked at again. A match that is over shows both chairs; one that is not shows the reader's own,
// or the public's where two share the device. Built from views: what a chair could not see is not here.
import { err, ok, type Result } from '../kit/result.ts'
import type { Entry } from '../match/moves.ts'
import type { Options } from '../match/options.ts'
import { ledgerPages } from '../match/pages.ts'
import { foldOn, recordedOf } from '../match/replay.ts'
import { type MatchState, makeSetup, newMatch, RULES_VERSION } from '../match/state.ts'
import type { RevealView, View, Viewer } from '../match/view.ts'
import { viewFor } from '../match/view-for.ts'
import { compile } from '../scenario/compile.ts'
import type { Loaded } from '../scenario/load.ts'
import { type Head, peopleOf, rulesOf } from '../store/saves.ts'
import { changeBetween } from '../ui/replay/changes.ts'
import type { Moment, ReplayData, ReplayStep } from '../ui/replay/data.ts'

export function replayOf(head: Head, loaded: Loaded, entries: readonly Entry[]): Result<ReplayData, string> {
  const rules = rulesOf(head)
  if (rules > RULES_VERSION) return err('newer')
  if (rules < RULES_VERSION) return ok(recorded(head, loaded, entries, rules))
  const states: MatchState[] = [newMatch(makeSetup(loaded, head.options as Options, head.seed))]
  for (const entry of entries) {
    const next = foldOn(states.at(-1)!, [entry])
    if (!next.ok) return err(next.error.code)
    states.push(next.value)
  }
  return ok(played(head, loaded, states))
}

type Seen = { readonly state: MatchState; readonly views: readonly View[]; readonly step: ReplayStep }

function played(head: Head, loaded: Loaded, states: readonly MatchState[]): ReplayData {
  const last = states.at(-1)!
  const ended = last.flow.phase === 'ended'
  const viewers = viewersOf(head, last, ended)
  const seen = seenSteps(states, viewers)
  return {
    head,
    scenario: loaded.scenario,
    ended,
    older: null,
    rules: RULES_VERSION,
    steps: seen.map(one => one.step),
    at: step => momentAt(seen, viewers, step),
  }
}

type Chair = { readonly side: string | null; readonly viewer: Viewer }

/** The reader's chair first. */
function viewersOf(head: Head, { seats }: MatchState, ended: boolean): readonly Chair[] {
  const chair = (seat: string, side: string): Chair => ({ side, viewer: { kind: 'seat', seat } })
  if (!ended)
    return peopleOf(head) === 'two'
      ? [{ side: null, viewer: { kind: 'public' } }]
      : [chair(head.seat, head.side)]
  const others = seats.filter(seat => seat.side !== head.side).slice(0, 1)
  return [chair(head.seat, head.side), ...others.map(seat => chair(seat.id, seat.side))]
}

function seenSteps(states: readonly MatchState[], chairs: readonly Chair[]): readonly Seen[] {
  const seen: Seen[] = []
  for (const state of states) {
    const views = chairs.map(chair => viewFor(state, chair.viewer, 0))
    const before = seen.at(-1)
    const change = before ? changeBetween(before.views, views) : ({ code: 'begins' } as const)
    if (change === null) continue
    const { turn, slot, phase } = views[0]!
    seen.push({ state, views, step: { turn: phase === 'briefing' ? 0 : turn, slot, change } })
  }
  return seen
}

function momentAt(seen: readonly Seen[], chairs: readonly Chair[], step: number): Moment {
  const at = Math.max(0, Math.min(step, seen.length - 1))
  const { state, views } = seen[at]!
  const reveals: Record<string, RevealView> = {}
  for (const {
    views: [view],
  } of seen.slice(0, at + 1))
    if (view?.reveal) reveals[view.reveal.slot] = view.reveal
  return {
    reveals,
    chairs: chairs.map(({ side, viewer }, nth) => ({
      side,
      view: views[nth]!,
      pages: ledgerPages(state, viewer),
    })),
  }
}

// ---- older rules -----------------------------------------------------------------------------------------------------

/** What a log of older rules recorded: the numbers at the close of each played slot, as far as their names are known. */
function recorded(head: Head, loaded: Loaded, entries: readonly Entry[], rules: number): ReplayData {
  const c = compile(loaded, { off: (head.options as Options).off ?? [] })
  const { slots } = recordedOf(rules, entries)
  const known = slots.filter(one => one.gauges.length === c.gauges.length)
  const levels = (at: number, gauge: number) => known[at]?.gauges[gauge] ?? c.gauges[gauge]!.start
  const viewAt = (at: number): View => ({
    revision: at,
    viewer: { kind: 'public' },
    phase: 'reveal',
    paused: false,
    turn: known[at]!.turn,
    turns: head.turns,
    slot: known[at]!.slot,
    trigger: null,
    softer: false,
    deadline: null,
    now: 0,
    due: [],
    gauges: c.gauges.flatMap(({ id, kind }, gauge) =>
      kind === 'meter' || kind === 'factor'
        ? [{ id, value: levels(at, gauge), change: levels(at, gauge) - levels(at - 1, gauge) }]
        : [],
    ),
    disputes: [],
    states: [],
    flags: [],
    promises: [],
    horizon: [],
    table: null,
    sealed: [],
    own: null,
    reveal: null,
    end: null,
    teaches: [],
  })
  return {
    head,
    scenario: loaded.scenario,
    ended: true,
    older: rules,
    rules: RULES_VERSION,
    steps: known.map(({ turn, slot }) => ({ turn, slot, change: { code: 'slot' } })),
    at: step => ({ reveals: {}, chairs: [{ side: null, view: viewAt(step), pages: [] }] }),
  }
}
