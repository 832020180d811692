// What one viewer may know of a class: built from allowed fields. The private ticks are the facilitator's alone; people see
// whom they sit with, not the roster; the projector names nobody.
import type { ClassSettings } from './acts.ts'
import { type Plan, planOf } from './plan.ts'
import { type ClassPhase, type ClassState, type Filed, type Person, personOf, seatedIn } from './state.ts'

export type ClassViewer =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'projector' }

type Mate = { readonly names: readonly string[]; readonly side: string } // text ids

/** Only in a person's view. */
export type MeView = {
  readonly person: string
  readonly names: readonly string[]
  readonly state: Person['state']
  readonly avoid: readonly string[]
  readonly caretaker: boolean
  readonly seat: { readonly match: number; readonly side: string } | null
  readonly wire: readonly number[] // matches this desk follows
  readonly mates: readonly Mate[] // everybody else in the match
  readonly guesses: Readonly<Record<string, string>> // own, by page
}

/** Only in the facilitator's view. */
export type ConsoleView = {
  readonly people: readonly Person[]
  readonly locked: boolean
  readonly approval: boolean
  readonly rehearsed: number // matches that computer capitals fill; 0: a class
  readonly settings: ClassSettings
  readonly slips: readonly { readonly person: string; readonly text: string }[]
}

export type ClassView = {
  readonly revision: number // seq of the last entry
  readonly viewer: ClassViewer
  readonly code: string
  readonly scenario: string // hash
  readonly phase: ClassPhase
  readonly pace: ClassSettings['pace']
  readonly talk: ClassSettings['talk']
  readonly open: number // turns opened so far, where they open together
  readonly turns: number
  readonly matches: number
  readonly people: number // who are in
  readonly waiting: number // to be let in
  readonly dimmed: boolean
  readonly announced: string | null // text id
  readonly page: number // of the debrief
  readonly choices: number // answers that the page's question has: a, b, c in their order; 0: it asks nothing
  readonly now: number // milliseconds of class time
  readonly plan: Plan
  readonly tally: Readonly<Record<string, Readonly<Record<string, number>>>> // guesses by page and choice: counts only
  readonly words: readonly string[] // text ids, without who said them
  readonly filed: readonly Omit<Filed, 'person'>[] // the wire's sentences
  readonly me: MeView | null
  readonly console: ConsoleView | null
}

export function classViewFor(state: ClassState, viewer: ClassViewer, now: number): ClassView {
  const person = viewer.kind === 'person' ? personOf(state, viewer.person) : null
  return {
    revision: state.entries.length,
    viewer,
    code: state.code,
    scenario: state.scenario,
    phase: state.phase,
    pace: state.settings.pace,
    talk: state.settings.talk,
    open: state.open,
    turns: state.turns[state.settings.preset] ?? 0,
    matches: state.matches,
    people: countOf(state, 'in'),
    waiting: countOf(state, 'waiting'),
    dimmed: state.dimmed,
    announced: state.announced,
    page: state.page,
    choices: state.choices,
    now,
    plan: planOf(state, now),
    tally: state.phase === 'debrief' || state.phase === 'over' ? tallyOf(state) : {},
    words: state.words.map(word => word.text),
    filed: filedFor(state, viewer, person),
    me: person ? meView(state, person) : null,
    console: viewer.kind === 'facilitator' ? consoleView(state) : null,
  }
}

const countOf = (state: ClassState, kind: Person['state']): number =>
  state.people.filter(person => person.state === kind).length

function tallyOf({ guesses }: ClassState): ClassView['tally'] {
  const tally: Record<string, Record<string, number>> = {}
  for (const { page, choice } of guesses) {
    const counts = tally[page] ?? {}
    tally[page] = { ...counts, [choice]: (counts[choice] ?? 0) + 1 }
  }
  return tally
}

/** A desk reads its own sentences during play; everybody reads all of them afterwards, the facilitator at any time. */
function filedFor(state: ClassState, viewer: ClassViewer, person: Person | null): ClassView['filed'] {
  const isOpen = viewer.kind === 'facilitator' || state.phase === 'debrief' || state.phase === 'over'
  return state.filed
    .filter(one => isOpen || one.person === person?.id)
    .map(({ match, turn, text }) => ({ match, turn, text }))
}

function meView(state: ClassState, person: Person): MeView {
  const place = person.state === 'in' ? person.place : null // who was taken out reads of nobody
  const seat = place?.kind === 'seat' ? place : null
  const others = seat ? seatedIn(state, seat.match).filter(one => one.id !== person.id) : []
  return {
    person: person.id,
    names: person.names,
    state: person.state,
    avoid: person.avoid,
    caretaker: person.caretaker,
    seat: seat ? { match: seat.match, side: seat.side } : null,
    wire: place?.kind === 'wire' ? place.matches : [],
    mates: others.flatMap(({ names, place }) =>
      place?.kind === 'seat' ? [{ names, side: place.side }] : [],
    ),
    guesses: Object.fromEntries(
      state.guesses.filter(one => one.person === person.id).map(one => [one.page, one.choice]),
    ),
  }
}

const consoleView = ({ people, locked, approval, rehearsed, settings, slips }: ClassState): ConsoleView => ({
  people,
  locked,
  approval,
  rehearsed,
  settings,
  slips,
})

/** The text ids that this viewer may read by now. */
export function readableTexts(view: ClassView): readonly string[] {
  const names = view.console
    ? view.console.people.flatMap(person => person.names)
    : view.me
      ? [...view.me.names, ...view.me.mates.flatMap(mate => mate.names)]
      : []
  const notes = [...view.words, ...view.filed.map(one => one.text)]
  const slips = view.console?.slips.map(one => one.text) ?? []
  const announced = view.announced === null ? [] : [view.announced]
  return [...new Set([...names, ...notes, ...slips, ...announced])]
}
