// The view of one viewer, built field by field from what that viewer may know; nothing is copied and then taken away. Texts
// are papers.
import { isSofter } from '../rules/play.ts'
import { turnIsOpen } from '../rules/table.ts'
import { RELATIONS } from '../scenario/compiled.ts'
import { holds, levelOf } from '../scenario/conditions.ts'
import { mayDrop } from './desk.ts'
import { dueSides } from './due.ts'
import { saidInWords } from './reports.ts'
import type { MatchState } from './state.ts'
import { deadlineOf } from './timing.ts'
import type { DeskView, View, Viewer } from './view.ts'
import { endView } from './view-end.ts'
import { ownView } from './view-own.ts'
import { promiseViews, revealView, tableView } from './view-turn.ts'
import { sideOfViewer } from './viewer.ts'

/** Most a view holds as JSON, in characters: a phone on a poor line. */
export const VIEW_SIZE = 4096
const LAST_SAID = 6

/** A view without its viewer's own part. */
export type CommonView = Omit<View, 'viewer' | 'own' | 'desk'>

/** What this viewer may know at `now` milliseconds of match time; `common` is what all may know then, where that is made already. */
export function viewFor(
  match: MatchState,
  viewer: Viewer,
  now: number,
  common: CommonView = commonView(match, now),
): View {
  const side = sideOfViewer(match, viewer)
  return {
    ...common,
    viewer,
    own: viewer.kind === 'seat' && side !== -1 ? ownView(match, viewer.seat, side) : null,
    ...(viewer.kind === 'facilitator' ? { desk: deskView(match) } : {}),
  }
}

/** What every viewer may know at `now` milliseconds of match time. */
export function commonView(match: MatchState, now: number): CommonView {
  const { compiled: c } = match.setup
  const { world: w, flow } = match
  const isPlayed = w.trigger >= 0 && flow.phase !== 'briefing' && flow.phase !== 'ended'
  return {
    revision: match.entries.length,
    phase: flow.phase,
    paused: flow.paused,
    turn: match.turn,
    turns: turnsOf(match),
    slot: c.slots[Math.max(0, w.slot)]!.id,
    trigger: isPlayed ? c.triggers[w.trigger]!.id : null,
    softer: isPlayed && isSofter(match.setup.options, c.triggers[w.trigger]!.id),
    deadline: deadlineOf(match.timing, now),
    now,
    due: dueSides(match).map(one => c.sides[one].id),
    gauges: gaugeViews(match),
    disputes: c.disputes.flatMap(gauge =>
      w.gauges[gauge]! > 0 ? [{ id: afterDot(c.gauges[gauge]!.id), value: w.gauges[gauge]! }] : [],
    ),
    states: stateViews(match),
    flags: c.flags.flatMap((flag, at) => (w.flags[at] === 1 ? [flag.id] : [])),
    promises: promiseViews(match),
    horizon: horizonOf(match),
    table: flow.phase === 'table' || flow.phase === 'statement' || isBound(match) ? tableView(match) : null,
    sealed: sealedSides(match),
    reveal: flow.phase === 'reveal' || flow.phase === 'ended' ? revealView(match) : null,
    end: flow.phase === 'ended' ? endView(match) : null,
    teaches: teachesOf(match),
    ...(match.passed.length > 0 ? { passed: match.passed } : {}),
    ...(match.said.length > 0 ? { said: saidInWords(match).slice(-LAST_SAID) } : {}),
    ...(match.announced === null ? {} : { announced: match.announced }),
  }
}

/** The same after entries that changed nothing in it. */
export const countedOn = (common: CommonView, match: MatchState, now: number): CommonView => ({
  ...common,
  revision: match.entries.length,
  deadline: deadlineOf(match.timing, now),
  now,
})

const afterDot = (id: string): string => id.slice(id.indexOf('.') + 1)

/** A table that has done its part this turn still tells what came of it. */
const isBound = ({ flow, world }: MatchState): boolean =>
  flow.phase === 'commitment' && (world.table.ratified >= 0 || world.table.failed !== null)

/** Turns this match plays: the preset's slots but those left out. */
export function turnsOf(match: MatchState): number {
  const { preset } = match.setup.play
  return preset.slots.filter(slot => match.world.dropped[slot] !== 1).length
}

function gaugeViews(match: MatchState): View['gauges'] {
  const { compiled: c } = match.setup
  const { world: w } = match
  return c.gauges.flatMap((gauge, at) => {
    if (gauge.kind !== 'meter' && gauge.kind !== 'factor') return []
    return [{ id: gauge.id, value: w.gauges[at]!, change: w.slot < 0 ? 0 : changeOf(match, at) }]
  })
}

/** What a gauge did in this turn so far, from the turn's first cause on. */
export const changeOf = (match: MatchState, gauge: number): number =>
  match.opening === null ? 0 : match.world.gauges[gauge]! - match.opening.world.gauges[gauge]!

const CENTRE = 500

/** How the states outside lean: their own gauge, or the one the scenario ties them to, from -100 to 100. */
function stateViews(match: MatchState): View['states'] {
  const { compiled: c } = match.setup
  return c.stakeholders.flatMap(one => {
    if (one.kind !== 'state') return []
    const tied = one.leans >= 0 || one.leans <= RELATIONS ? one.leans : one.gauge
    const level = tied === -1 ? CENTRE : levelOf(c, match.world, tied)
    return [{ id: one.id, lean: Math.round((level - CENTRE) / 5) }]
  })
}

/** The next two dates both capitals know. */
function horizonOf(match: MatchState): readonly number[] {
  const { compiled: c } = match.setup
  const { world: w } = match
  const coming = c.known.flatMap((known, at) => {
    const isKnown = known.from < 0 || known.from <= w.slot
    return known.slot > w.slot && isKnown && holds(c, w, known.when, 0) ? [{ at, slot: known.slot }] : []
  })
  return coming
    .sort((a, b) => a.slot - b.slot || a.at - b.at)
    .slice(0, 2)
    .map(({ at }) => at)
}

function sealedSides(match: MatchState): readonly string[] {
  const { compiled: c } = match.setup
  const { flow } = match
  if (flow.phase === 'reveal') return turnIsOpen(match.world) ? [] : c.sides.map(side => side.id)
  return c.sides.flatMap((side, at) => (flow.sealed[at as 0 | 1] ? [side.id] : []))
}

function teachesOf(match: MatchState): View['teaches'] {
  if (match.turn === 1) return []
  return match.setup.compiled.model.bargain === null ? ['prediction'] : ['prediction', 'table']
}

function deskView(match: MatchState): DeskView {
  const { compiled: c, play } = match.setup
  const optional = play.preset.slots.filter(
    slot => slot > match.world.slot && mayDrop(play.preset, slot) && match.world.dropped[slot] !== 1,
  )
  return {
    seats: match.seats,
    calls: match.calls,
    injected: match.injected < 0 ? null : c.triggers[match.injected]!.id,
    optional: optional.map(slot => c.slots[slot]!.id),
  }
}
