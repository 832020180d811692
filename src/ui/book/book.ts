// The scenario as one reader reads it: names, cards, clauses, dates, looked up by the author's ids. No state of a match.

import type { PromiseId } from '../../match/moves.ts'
import type {
  ClauseSpec,
  GaugeSpec,
  ResponseSpec,
  Scenario,
  SideSpec,
  TriggerSpec,
} from '../../scenario/schema.ts'
import type { Text } from '../../scenario/schema-base.ts'
import { toldOf } from '../../scenario/told.ts'
import { plainText, type Reader, withNames } from './text.ts'

export type Mark = 'square' | 'diamond'
export type SideName = {
  readonly id: string
  readonly name: string
  readonly mark: Mark
  readonly index: 0 | 1
}
type Tellings = readonly { readonly slot: string; readonly story: number }[] | undefined
type Signed = { readonly ref: PromiseId; readonly signed: string }
export type Known = NonNullable<NonNullable<Scenario['calendar']>['known']>[number]

export type Book = {
  readonly scenario: Scenario
  readonly reader: Reader
  readonly own: string // the reader's side; the first side where nobody reads
  readonly other: string
  text(text: Text | undefined): string
  inPaper(text: Text | undefined, side: string): string // pairs of names in the order of that capital's paper
  side(id: string): SideName
  sideSpec(id: string): SideSpec
  otherOf(id: string): string
  trigger(id: string | null): TriggerSpec | undefined
  response(trigger: string | null, side: string, id: string): ResponseSpec | undefined
  clause(id: string): ClauseSpec | undefined
  promise(ref: PromiseId, giver: string, trigger: string | null): string
  ratified(promises: readonly Signed[], slot: string, paper: string): string // headline of a clause signed in this slot, or nothing
  told(slot: string, passed: Tellings): string // the line of a slot that passed unplayed
  bindsBoth(ref: PromiseId, trigger: string | null): boolean // it stands in both columns of a draft or in neither
  gauge(id: string): GaugeSpec | undefined
  gaugeName(id: string): string
  group(id: string): { readonly name: string; readonly refuses: string }
  date(slot: string): string
  day(slot: string): string // the same, short
  known(index: number): Known | undefined
}

export function makeBook(scenario: Scenario, reader: Reader): Book {
  const text = (value: Text | undefined) =>
    withNames(plainText(value, scenario, reader.language), scenario, reader)
  const inPaper = (value: Text | undefined, of: string) =>
    withNames(plainText(value, scenario, reader.language), scenario, { ...reader, side: of })
  const ids = [scenario.sides[0].id, scenario.sides[1].id] as const
  const own = reader.side ?? ids[0]
  const otherOf = (id: string) => (id === ids[0] ? ids[1] : ids[0])
  const sideSpec = (id: string) => (id === ids[1] ? scenario.sides[1] : scenario.sides[0])
  const side = (id: string): SideName => {
    const index = id === ids[1] ? 1 : 0
    const spec = scenario.sides[index]
    const mark = spec.mark ?? (index === 0 ? 'square' : 'diamond')
    return { id, name: text(spec.name) || id, mark, index }
  }
  const trigger = (id: string | null) => scenario.triggers.find(one => one.id === id)
  const response = (of: string | null, by: string, id: string) =>
    trigger(of)?.responses[by]?.find(one => one.id === id)
  const clause = (id: string) => scenario.clauses?.find(one => one.id === id)
  const gauge = (id: string) => scenario.gauges.find(one => one.id === id.split('.')[0])
  return {
    scenario,
    reader,
    own,
    other: otherOf(own),
    text,
    inPaper,
    side,
    sideSpec,
    otherOf,
    trigger,
    response,
    clause,
    gauge,
    promise: (ref, giver, of) =>
      'clause' in ref
        ? text(clause(ref.clause)?.name) || ref.clause
        : inline(text(findPledge(scenario, of, giver, ref.pledge)?.title)) || ref.pledge,
    ratified: (promises, slot, of) => {
      const fresh = promises.flatMap(({ ref, signed }) =>
        signed === slot && 'clause' in ref ? [clause(ref.clause)] : [],
      )
      return inPaper(fresh.find(one => one?.headline)?.headline?.[of], of)
    },
    told: (id, passed) => {
      const slot = scenario.calendar?.slots.find(one => one.id === id)
      return slot ? text(toldOf(slot, passed)) : ''
    },
    bindsBoth: (ref, of) =>
      'clause' in ref
        ? clause(ref.clause)?.mutual === true
        : ids.some(side => response(of, side, ref.pledge)?.mutual === true),
    gaugeName: id => gaugeName(scenario, id, text),
    group: id => groupOf(scenario, id, text),
    date: slot => dateOf(scenario, slot, reader.language, 'long'),
    day: slot => dateOf(scenario, slot, reader.language, 'medium'),
    known: index => scenario.calendar?.known?.[index],
  }
}

/** A card's title as part of a longer line: without its full stop. */
const inline = (title: string): string => title.replace(/[.\u3002]$/, '')

/** A pledge names a card of one trigger; in later turns any trigger that has such a card will do. */
function findPledge(scenario: Scenario, trigger: string | null, side: string, id: string) {
  const here = scenario.triggers.find(one => one.id === trigger)
  const all = here ? [here, ...scenario.triggers] : scenario.triggers
  for (const one of all) {
    const found = one.responses[side]?.find(card => card.id === id)
    if (found) return found
  }
  return undefined
}

function gaugeName(scenario: Scenario, id: string, text: Book['text']): string {
  const [base = id, part] = id.split('.')
  if (base === 'dispute') return text(scenario.disputes?.find(one => one.id === part)?.name) || id
  if (base === 'stakeholder') return text(scenario.stakeholders?.find(one => one.id === part)?.name) || id
  const spec = scenario.gauges.find(one => one.id === base)
  const name = text(spec?.name) || base
  if (part === undefined) return name
  const side = scenario.sides.find(one => one.id === part)
  const own = text(spec?.names?.[part])
  if (own) return own
  return spec?.kind === 'meter' && side?.public ? text(side.public) : `${name}, ${text(side?.name) || part}`
}

function groupOf(scenario: Scenario, id: string, text: Book['text']) {
  const found = scenario.sides.flatMap(side => side.groups ?? []).find(group => group.id === id)
  return { name: text(found?.name) || id, refuses: text(found?.refuses) }
}

function dateOf(scenario: Scenario, slot: string, language: string, style: 'long' | 'medium'): string {
  const found = scenario.calendar?.slots.find(one => one.id === slot)
  return found?.date ? dateText(found.date, language, style) : ''
}

/** A day as the reader's language writes it: "30 October 2018". */
export function dateText(day: string, language: string, style: 'long' | 'medium' = 'long'): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(at)
}
