// The texts one viewer may read by now, by stable id and in all their languages. An account, a brief or an aim of the other
// side comes with the debrief, the end of the match. Ids (the author's own inside):
//   scenario/title  side/SIDE/name  gauge/GAUGE/name  group/SIDE/ID/name  clause/ID/name  slot/ID/story  known/N/text
//   trigger/ID/neutral  trigger/ID/account/SIDE  trigger/ID/account/SIDE/by  trigger/ID/adviser/SIDE/N (and /by)
//   response/TRIGGER/SIDE/ID/title (risk; at the reveal line, cause, headline/SIDE)  package/TRIGGER/ID/title
//   outcome/TRIGGER/N/text  ending/ID/name  aim/SIDE/ID/text  red-line/SIDE/ID/text  …/why/N: an effect's own clause
import { isSofter } from '../rules/play.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Scenario, TriggerSpec } from '../scenario/schema.ts'
import type { Text } from '../scenario/schema-base.ts'
import { toldOf } from '../scenario/told.ts'
import { endPapers, ownPapers } from './papers-own.ts'
import { type Add, staticPapers } from './papers-static.ts'
import { revealPapers, triggerPapers } from './papers-trigger.ts'
import type { MatchState } from './state.ts'
import { type Order, type Paper, textsOf } from './texts.ts'
import type { Viewer } from './view.ts'
import { sideOfViewer } from './viewer.ts'

export type { Paper } from './texts.ts'

/** Every text this viewer may read now, ids unique, in a steady order. The same text is the same object in every match. */
export const papersFor = (match: MatchState, viewer: Viewer): readonly Paper[] => [
  ...papersOfAll(match, viewer),
  ...papersByNow(match, viewer),
]

/** Of them, those that everybody may read from the briefing on: the same list in every match of a scenario, by order of names. */
export function papersOfAll(match: MatchState, viewer: Viewer): readonly Paper[] {
  const { scenario } = match.setup.loaded
  const order = orderOf(sideOfViewer(match, viewer), 0)
  const lists = always.get(scenario) ?? []
  always.set(scenario, lists)
  const known = lists[order]
  if (known) return known
  const papers = new Map<string, Paper>()
  staticPapers(scenario, adder(scenario, order, papers))
  lists[order] = [...papers.values()]
  return lists[order]
}

/** The others: of the viewer's own side, of the turns so far, of the end. */
export function papersByNow(match: MatchState, viewer: Viewer): readonly Paper[] {
  const scenario = match.setup.loaded.scenario
  const own = sideOfViewer(match, viewer)
  const papers = new Map<string, Paper>()
  const add = adder(scenario, own, papers)
  if (own !== -1) ownPapers(match, own, add)
  for (const [at, trigger] of readTriggers(match)) {
    triggerPapers(trigger, { ...readerOf(match, viewer, own), add: ordered(add, at) })
  }
  for (const played of match.world.played) revealPapers(match.setup.compiled, played, add)
  passedSlots(match, add)
  if (match.flow.phase === 'ended') endPapers(match, add)
  return [...papers.values()]
}

// Lists already made, by scenario and order. A cache of a pure function, nothing else.
const always = new WeakMap<Scenario, (readonly Paper[] | undefined)[]>()

/** All that `papersFor` reads of a match and a viewer: where it has not changed, neither have the papers. */
export function papersKey(match: MatchState, viewer: Viewer): string {
  const { world, flow } = match
  const { slot, trigger, played } = world
  const end = flow.phase === 'ended' ? world.ending : -2
  const desk = viewer.kind === 'facilitator' ? 1 : 0
  return `${sideOfViewer(match, viewer)} ${desk} ${slot} ${trigger} ${played.length} ${end}`
}

type Adder = (id: string, text: Text | undefined, alternate?: number) => void

function adder(scenario: Scenario, own: number, papers: Map<string, Paper>): Adder {
  return (id, text, alternate = 0) => {
    if (text === undefined) return
    const order = paperOrder(scenario, id) ?? orderOf(own, alternate)
    papers.set(id, paperOf(scenario, id, text, order))
  }
}

const orderOf = (own: number, alternate: number): Order =>
  own === -1 ? (alternate % 2 === 0 ? 0 : 1) : own === 0 ? 0 : 1

/** A headline is printed in its own capital, whoever reads it. */
function paperOrder({ sides }: Scenario, id: string): Order | null {
  const side = /\/headline\/([^/]+)$/.exec(id)?.[1]
  if (side === undefined) return null
  return side === sides[1].id ? 1 : 0
}

type Made = { readonly text: Text; readonly paper: Paper }
// Papers already made, by scenario, order and id: a class has many readers of one file. A cache of a pure function, nothing else.
const made = new WeakMap<Scenario, readonly [Map<string, Made>, Map<string, Made>]>()

function paperOf(scenario: Scenario, id: string, text: Text, order: Order): Paper {
  const orders = made.get(scenario) ?? ([new Map(), new Map()] as const)
  made.set(scenario, orders)
  const known = orders[order].get(id)
  if (known?.text === text) return known.paper
  const paper = { id, texts: textsOf(scenario, text, order) }
  orders[order].set(id, { text, paper })
  return paper
}

/** Where nobody has a seat the order of names alternates, by the trigger's place in the file. */
const ordered =
  (add: Adder, alternate: number): Add =>
  (id, text) =>
    add(id, text, alternate)

function readerOf(match: MatchState, viewer: Viewer, own: number) {
  const sides = match.setup.compiled.sides.map(side => side.id)
  const every = viewer.kind === 'facilitator' || match.flow.phase === 'ended'
  return {
    accounts: every ? sides : own === -1 ? [] : [sides[own]!],
    softer: (trigger: string) => isSofter(match.setup.options, trigger),
  }
}

/** The triggers that have opened a turn so far, this one included, with their place in the file. */
function readTriggers(match: MatchState): readonly (readonly [number, TriggerSpec])[] {
  const numbers = match.world.played.map(played => played.trigger)
  if (match.world.trigger !== -1) numbers.push(match.world.trigger)
  const specs = match.setup.loaded.scenario.triggers
  return [...new Set(numbers)].map(number => [number, specOf(match.setup.compiled, specs, number)] as const)
}

function specOf(c: Compiled, specs: readonly TriggerSpec[], number: number): TriggerSpec {
  const id = c.triggers[number]!.id
  return specs.find(spec => spec.id === id)!
}

function passedSlots(match: MatchState, add: Add): void {
  for (const slot of match.setup.loaded.scenario.calendar?.slots ?? []) {
    const number = match.setup.compiled.numbers.slots.get(slot.id)
    if (number !== undefined && number <= match.world.slot)
      add(`slot/${slot.id}/story`, toldOf(slot, match.passed))
  }
}
