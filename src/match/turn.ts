// What follows when a phase is over: the next phase, the reveal, the next turn. Works on a draft; decides no legality.
import { cloneWorld } from '../rules/copy.ts'
import { pledgedCard } from '../rules/marks.ts'
import { apply, endNow, isLegal, nextTurn, reveal } from '../rules/order.ts'
import type { Play } from '../rules/play.ts'
import { handOf, tableKind, tableOver } from '../rules/table.ts'
import { holds } from '../scenario/conditions.ts'
import { TABLES } from '../scenario/vocabulary.ts'
import { advance, type Facts, type FlowEvent } from './flow.ts'
import { type Draft, type MatchState, type Passed, sinkOf } from './state.ts'
import { phaseTiming } from './timing.ts'
import { revealView } from './view-turn.ts'

export const SIDES = [0, 1] as const

/** Moves the machine. That it takes the event was asked before: a refusal here is our own bug. */
export function moveFlow(draft: Draft, event: FlowEvent): void {
  const before = draft.flow.phase
  const next = advance(draft.flow, event)
  if (next === null) throw new Error(`${before} refuses ${event.type}`)
  draft.flow = next
  if (next.phase !== before || event.type === 'passed') enterPhase(draft)
}

function enterPhase(draft: Draft): void {
  const { setup, flow, world } = draft
  const crisis = setup.compiled.triggers[world.trigger]?.crisis === true
  draft.ready = [false, false]
  draft.wishes = []
  draft.timing = phaseTiming(setup, flow.phase, crisis, draft.at)
  if (flow.phase === 'reveal') openEnvelopes(draft)
}

function openEnvelopes(draft: Draft): void {
  const { compiled, play } = draft.setup
  const { settled, outcome } = reveal(compiled, play, draft.world, sinkOf(draft))
  draft.settled = settled.map(one => one.promise)
  draft.outcome = outcome
  const told = revealView(draft)
  if (told) draft.told = [...draft.told, told]
}

/** Ends the phase that stands, by what has come true. Commitment ends by its envelopes, never here. */
export function endPhase(draft: Draft): void {
  const { phase } = draft.flow
  const opens = phase === 'briefing' || phase === 'reveal'
  const facts = opens ? { ...factsOf(draft), ended: !opensTurn(draft, draft.setup.play) } : factsOf(draft)
  moveFlow(draft, { type: 'over', facts })
}

function factsOf(draft: Draft): Facts {
  const { compiled, play } = draft.setup
  const table = TABLES[tableKind(compiled, draft.world)]!
  const closed = draft.flow.phase === 'reading' && table !== 'summit' && tableOver(draft.world)
  return {
    table: closed ? 'none' : table,
    ratified: draft.world.table.ratified >= 0,
    statement: play.preset.statement && compiled.statements.length > 0,
    ended: false,
  }
}

/** Lets the world run on to the next played slot and clears what belonged to the last turn; false: the match is over. */
function opensTurn(draft: Draft, play: Play): boolean {
  if (draft.world.ending < 0) {
    draft.opening = { world: cloneWorld(draft.world), pages: draft.pages, injected: draft.injected }
    runOn(draft, { ...play, injected: draft.injected })
    draft.passed = passedIn(draft, draft.opening.world.slot + 1)
  }
  if (draft.world.ending >= 0) return false
  draft.turn = draft.world.played.length + 1
  draft.selected = [-1, -1]
  draft.byClock = []
  draft.injected = -1
  draft.before = null
  draft.beforeBy = -1
  draft.settled = []
  draft.outcome = -1
  draft.said = []
  draft.calls = []
  return true
}

/** The tellings of the slots from this one up to the turn that has opened, or up to the end. */
const passedIn = ({ setup: { compiled: c }, world }: Draft, from: number): readonly Passed[] => {
  const until = world.ending >= 0 ? world.slot + 1 : world.slot
  return c.slots.slice(from, until).flatMap(({ id, stories }) => {
    if (stories.length === 0) return []
    return [{ slot: id, story: stories.findIndex(when => holds(c, world, when, 0)) }]
  })
}

const runOn = (draft: Draft, play: Play): void => {
  nextTurn(draft.setup.compiled, play, draft.world, sinkOf(draft))
}

/** Goes back to before this turn opened, and lets it open otherwise. */
function reopen(draft: Draft, play: Play, change: (draft: Draft) => void): void {
  const opening = draft.opening
  if (opening === null) throw new Error('no turn to reopen')
  const { dropped } = draft.world
  draft.world = cloneWorld(opening.world)
  draft.world.dropped.set(dropped)
  draft.pages = opening.pages
  change(draft)
  const kept = { injected: draft.injected, calls: draft.calls }
  draft.injected = play.injected
  const ended = !opensTurn(draft, play)
  Object.assign(draft, kept)
  moveFlow(draft, { type: 'passed', ended })
}

/** The slot passes without its trigger; what was signed in it falls. */
export function passSlot(draft: Draft): void {
  const slot = draft.world.slot
  reopen(draft, { ...draft.setup.play, injected: -1 }, ({ world }) => {
    world.dropped[slot] = 1
  })
}

/** Another trigger stands in for the one being read. */
export function substituteTrigger(draft: Draft, trigger: number): void {
  const { compiled, play } = draft.setup
  const read = compiled.triggers[draft.world.trigger]!.id
  const other = compiled.triggers[trigger]!.id
  const wasInjected = (draft.opening?.injected ?? -1) >= 0
  const known = Object.entries(play.options.substitutes ?? {}).map(([from, to]) => [
    from,
    to === read ? other : to,
  ])
  const substitutes = { ...Object.fromEntries(known), [read]: other }
  reopen(
    draft,
    { ...play, options: { ...play.options, substitutes }, injected: wasInjected ? trigger : -1 },
    () => {},
  )
}

/** Ends the match where it stands. */
export function adjourn(draft: Draft): void {
  const { compiled, play } = draft.setup
  draft.adjourned = draft.world.ending < 0
  if (draft.adjourned) endNow(compiled, play, draft.world)
  moveFlow(draft, { type: 'end' })
}

// ---- when time is called --------------------------------------------------------------------------------------------

/** Time is up: what lies selected is sealed, drafts lapse, the phase is over. */
export function callTime(draft: Draft): void {
  const { phase } = draft.flow
  if (phase === 'commitment') {
    for (const side of SIDES)
      if (draft.flow.phase === 'commitment' && !draft.flow.sealed[side]) sealByClock(draft, side)
    return
  }
  if (phase === 'table' || phase === 'statement') leaveTable(draft)
  endPhase(draft)
}

function leaveTable(draft: Draft): void {
  const { compiled, play } = draft.setup
  for (const side of SIDES) {
    if (isLegal(compiled, play, draft.world, side, { kind: 'leave' }) === null) {
      apply(compiled, play, draft.world, side, { kind: 'leave' }, sinkOf(draft))
    }
  }
  if (draft.flow.phase === 'table') draft.world.table.lying = null
}

function sealByClock(draft: Draft, side: 0 | 1): void {
  const { compiled, play } = draft.setup
  const response = cardByClock(draft, side)
  apply(compiled, play, draft.world, side, { kind: 'seal', response, word: true }, sinkOf(draft))
  draft.byClock = [...draft.byClock, side]
  moveFlow(draft, { type: 'seal', side })
}

/** The card on top; on an empty place the scenario's default, else the mildest of the hand. */
function cardByClock(draft: Draft, side: 0 | 1): number {
  const { compiled, play } = draft.setup
  const { world } = draft
  const mildness = (card: number) => Math.abs(compiled.responses[card]!.stance - 2)
  const hand = [...handOf(compiled, world, world.trigger, side)].sort((a, b) => mildness(a) - mildness(b))
  const wanted = [onTop(draft, side), compiled.triggers[world.trigger]!.fallback[side], ...hand]
  const found = wanted.find(
    card =>
      card >= 0 &&
      isLegal(compiled, play, world, side, { kind: 'seal', response: card, word: true }) === null,
  )
  if (found === undefined) throw new Error('no card can be sealed')
  return found
}

/** The card lying on top: the one selected, else the one pledged. -1 none. */
export const onTop = (match: MatchState | Draft, side: 0 | 1): number =>
  match.selected[side] >= 0 ? match.selected[side] : pledgedCard(match.world, side)
