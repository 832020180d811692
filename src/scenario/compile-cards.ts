// Triggers with their responses, and clauses: what a side can hold in its hand or write into a draft.
import { CAMEO_TENTHS, rootOf } from './cameo.ts'
import { type Draft, gaugePair, numberIn, numberOf, tenths } from './compile-draft.ts'
import { condition, effectList } from './compile-effects.ts'
import {
  type CompiledClause,
  type CompiledGroup,
  type CompiledPackage,
  type CompiledPromise,
  type CompiledResponse,
  type CompiledTrigger,
  NONE,
  type Pair,
  STANCE_SIGN,
} from './compiled.ts'
import type { ClauseSpec, ResponseSpec, TriggerSpec } from './schema.ts'
import { STANCES, TABLES } from './vocabulary.ts'

type Worths = Readonly<Record<string, number>> | undefined

export const compileTriggers = (d: Draft): CompiledTrigger[] => {
  const places = placesOf(d)
  return d.scenario.triggers.map((spec, index) => compileTrigger(d, spec, places[index] ?? []))
}

/** Numbers of the clauses that a side can give at a trigger's table, whatever else must hold. */
const clausesAt = (d: Draft, trigger: string, side: 0 | 1): number[] =>
  (d.scenario.clauses ?? []).flatMap(({ at, by, id }) => {
    const isIt = (at?.includes(trigger) ?? true) && (by?.includes(d.sides[side]) ?? true)
    return isIt ? [numberOf(d.numbers.clauses, id)] : []
  })

/** The slots each trigger is scheduled in. Without a calendar, one with neither `at` nor weight takes the next free slot. */
const placesOf = (d: Draft): number[][] => {
  const { calendar, triggers } = d.scenario
  const places = triggers.map(({ at }) => (at ?? []).map(id => numberOf(d.numbers.slots, id)))
  if (calendar !== undefined) return places
  const taken = new Set(places.flat())
  let next = 0
  return triggers.map((spec, index) => {
    if (spec.at !== undefined || (spec.weight ?? 0) > 0) return places[index] ?? []
    while (taken.has(next)) next += 1
    taken.add(next)
    return [next]
  })
}

const compileTrigger = (d: Draft, spec: TriggerSpec, at: readonly number[]): CompiledTrigger => {
  const hands = d.sides.map(side =>
    (spec.responses[side] ?? []).map(({ id }) => responseNumber(d, spec.id, side, id)),
  )
  const marked = (side: number, mark: 'fallback' | 'walk'): number => {
    const index = (spec.responses[d.sides[side as 0 | 1]] ?? []).findIndex(
      response => response[mark] === true,
    )
    return index < 0 ? NONE : (hands[side]?.[index] ?? NONE)
  }
  const fallback: Pair = [quiet(d, spec, 0, marked(0, 'fallback')), quiet(d, spec, 1, marked(1, 'fallback'))]
  const walk = [0, 1].map(side =>
    marked(side, 'walk') === NONE ? fallback[side as 0 | 1] : marked(side, 'walk'),
  )
  return {
    id: spec.id,
    at,
    when: condition(d, spec.when),
    weight: spec.weight ?? 0,
    again: spec.again === true,
    begins: numberIn(d.sides, spec.begins),
    table: TABLES.indexOf(spec.table ?? 'none'),
    crisis: spec.crisis === true,
    substitute: spec.substitute === undefined ? NONE : numberOf(d.numbers.triggers, spec.substitute),
    effects: effectList(d, spec.effects, { code: 'trigger', id: spec.id }),
    suspends: (spec.suspends ?? []).map(id => numberOf(d.numbers.clauses, id)),
    responses: [hands[0] ?? [], hands[1] ?? []],
    clauses: [clausesAt(d, spec.id, 0), clausesAt(d, spec.id, 1)],
    fallback,
    walk: [walk[0] ?? NONE, walk[1] ?? NONE],
    packages: (spec.packages ?? []).map(ready => compilePackage(d, spec.id, ready)),
    outcomes: (spec.outcomes ?? []).map((outcome, index) => ({
      stances: byEach(d, side => stanceOf(outcome.when[side])),
      responses: byEach(d, side => cardOf(d, spec.id, side, outcome.when[side])),
      effects: effectList(d, outcome.effects, { code: 'outcome', id: `${spec.id}/${index}` }),
    })),
  }
}

/** The card sealed on an empty place: the marked one, else the first that holds, else the first. */
const quiet = (d: Draft, spec: TriggerSpec, side: 0 | 1, marked: number): number => {
  const id = d.sides[side]
  const cards = spec.responses[id] ?? []
  const card = cards.find(({ stance }) => stance === 'hold') ?? cards[0]
  return marked !== NONE || card === undefined ? marked : responseNumber(d, spec.id, id, card.id)
}

const byEach = (d: Draft, value: (side: string) => number): Pair => [value(d.sides[0]), value(d.sides[1])]

type Asked = NonNullable<TriggerSpec['outcomes']>[number]['when'][string] | undefined
const stanceOf = (asked: Asked): number => (typeof asked === 'string' ? STANCES.indexOf(asked) : NONE)
const cardOf = (d: Draft, trigger: string, side: string, asked: Asked): number =>
  typeof asked === 'object' ? responseNumber(d, trigger, side, asked.response) : NONE

const responseNumber = (d: Draft, trigger: string, side: string, id: string): number =>
  numberOf(d.numbers.responses, `${trigger}/${side}/${id}`)

type PackageSpec = NonNullable<TriggerSpec['packages']>[number]
const compilePackage = (d: Draft, trigger: string, spec: PackageSpec): CompiledPackage => {
  const from = numberOf(d.numbers.sides, spec.from)
  const promise =
    (side: number) =>
    (ref: PackageSpec['give'][number]): CompiledPromise =>
      'pledge' in ref
        ? { kind: 'pledge', response: responseNumber(d, trigger, d.sides[side as 0 | 1], ref.pledge) }
        : { kind: 'clause', clause: numberOf(d.numbers.clauses, ref.clause) }
  return { id: spec.id, from, give: spec.give.map(promise(from)), take: spec.take.map(promise(1 - from)) }
}

/** All responses in the order of their numbers. */
export const compileResponses = (d: Draft, groups: readonly CompiledGroup[]): CompiledResponse[] =>
  d.scenario.triggers.flatMap((trigger, number) =>
    d.sides.flatMap((side, index) =>
      (trigger.responses[side] ?? []).map(spec =>
        compileResponse(d, spec, `${trigger.id}/${side}/${spec.id}`, number, index, groups),
      ),
    ),
  )

const compileResponse = (
  d: Draft,
  spec: ResponseSpec,
  ref: string,
  trigger: number,
  side: number,
  groups: readonly CompiledGroup[],
): CompiledResponse => {
  const { model } = d
  const stance = STANCES.indexOf(spec.stance)
  const clauses = (ids: readonly string[] | undefined): number[] =>
    (ids ?? []).map(id => numberOf(d.numbers.clauses, id))
  const usual = { given: model.bargain?.given[spec.stance] ?? 0, got: model.bargain?.got[spec.stance] ?? 0 }
  return {
    ref,
    id: spec.id,
    trigger,
    side,
    stance,
    cost: tenths(spec.cost ?? 0),
    size: sizeOf(d, spec, stance),
    domain: numberIn(d.domains, spec.domain),
    material: spec.material === true,
    tags: spec.tags ?? [],
    gesture: gestureOf(d, spec),
    undoes: spec.undoes === true,
    when: condition(d, spec.when),
    effects: effectList(d, spec.effects, { code: 'response', id: ref, side }),
    record: tenths(spec.record ?? model.record?.stances[spec.stance] ?? 0),
    arrows: (spec.preview?.arrows ?? []).map(({ gauge, size, ifBoth }) => {
      return { gauge: gaugePair(d, gauge)[side as 0 | 1], size, ifBoth: ifBoth === true }
    }),
    carries: clauses(spec.carries),
    breaks: clauses(spec.breaks),
    worth: worths(groups, side, spec.given, spec.got, usual),
    partner: partnerOf(d, spec, trigger, side),
    walk: spec.walk === true,
    fallback: spec.fallback === true,
    pledge: { kind: 'pledge', response: numberOf(d.numbers.responses, ref) },
    causes: {
      response: { code: 'response', id: ref, side },
      cost: { code: 'cost', id: ref, side },
      record: { code: 'record', id: ref, side },
      retreat: { code: 'retreat', id: ref, side },
    },
  }
}

/** The card of the same id in the other hand, where the two are pledged together or not at all. */
const partnerOf = (d: Draft, { id, mutual }: ResponseSpec, trigger: number, side: number): number =>
  mutual === true
    ? responseNumber(d, (d.scenario.triggers[trigger] as TriggerSpec).id, d.sides[(1 - side) as 0 | 1], id)
    : NONE

/** Size of an act: its score, else its code's, else small, clear or large with the sign of its stance. Tenths. */
const sizeOf = (d: Draft, spec: ResponseSpec, stance: number): number => {
  if (spec.score !== undefined) return tenths(spec.score)
  const coded = spec.code === undefined ? undefined : CAMEO_TENTHS.get(spec.code)
  if (coded !== undefined) return coded
  if (spec.size === undefined || d.model.sizes === undefined) return 0
  return tenths(d.model.sizes[spec.size] ?? 0) * (STANCE_SIGN[stance] ?? 0)
}

/** Equal numbers name one kind of gesture: the author's name for it, else the root of its code. */
const gestureOf = (d: Draft, spec: ResponseSpec): number => {
  const name = spec.gesture ?? (spec.code === undefined ? undefined : `/${rootOf(spec.code)}`)
  if (name === undefined) return NONE
  const number = d.gestures.get(name) ?? d.gestures.size
  d.gestures.set(name, number)
  return number
}

/** What a promise of `giver` is worth to every group: `given` to its own, `got` to the other's. Tenths by group. */
const worths = (
  groups: readonly CompiledGroup[],
  giver: number,
  given: Worths,
  got: Worths,
  usual: { readonly given: number; readonly got: number },
): number[] =>
  groups.map(({ id, side }) => {
    const own = side === giver
    return tenths((own ? given : got)?.[id] ?? (own ? usual.given : usual.got))
  })

export const compileClauses = (d: Draft, groups: readonly CompiledGroup[]): CompiledClause[] =>
  (d.scenario.clauses ?? []).map(spec => compileClause(d, spec, groups))

const compileClause = (d: Draft, spec: ClauseSpec, groups: readonly CompiledGroup[]): CompiledClause => {
  const gives = (side: 0 | 1): boolean => spec.by === undefined || spec.by.includes(d.sides[side])
  const source = { code: 'clause', id: spec.id, side: 'self' } as const
  const first = spec.effects?.length ?? 0
  const second = first + (spec.each?.length ?? 0)
  const nothing = { given: 0, got: 0 }
  return {
    id: spec.id,
    by: [gives(0), gives(1)],
    at: d.scenario.triggers.map(({ id }) => (spec.at === undefined || spec.at.includes(id) ? 1 : 0)),
    when: condition(d, spec.when),
    slots: spec.slots,
    mutual: spec.mutual === true,
    effects: effectList(d, spec.effects, source),
    each: effectList(d, spec.each, { ...source, part: first }),
    broken: effectList(d, spec.broken, { ...source, code: 'broke', part: second }),
    worth: [
      worths(groups, 0, spec.given, spec.got, nothing),
      worths(groups, 1, spec.given, spec.got, nothing),
    ],
    promise: { kind: 'clause', clause: numberOf(d.numbers.clauses, spec.id) },
  }
}
