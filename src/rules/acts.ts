// Every act a side has now, in full: for playouts, counting and policies. A list may be long (every package a draft may hold),
// so acts come one at a time; kinds alone are cheap.
import type { Compiled } from '../scenario/compiled.ts'
import { type Act, type PromiseRef, SPENDS } from './act.ts'
import { contradicts, isLegal, isOneSided } from './legal.ts'
import { marksOf } from './marks.ts'
import { type Order, phaseOf } from './phase.ts'
import type { Play } from './play.ts'
import { handOf, hasOffers, isSummit, lyingNumber, mayPredict, offersOf } from './table.ts'
import type { World } from './world.ts'

type Kinds = readonly Act['kind'][]
const NOTHING: Kinds = []
const STATEMENT: Kinds = ['state', 'leave']
export const COMMITMENT: Kinds = ['seal']
const FORESEEING: Kinds = ['predict', 'seal']

/** Kinds of act a side has now, without looking into packages. Lists that are shared: nobody changes them. */
export const legalActs = (c: Compiled, m: Play, w: World, side: 0 | 1): Kinds => {
  const phase = phaseOf(c, m, w)
  if (!mayActIn(phase, w, side)) return NOTHING
  if (phase === 'statement') return STATEMENT
  if (phase === 'table') return tableActs(c, w, side)
  return mayPredict(w) ? FORESEEING : COMMITMENT
}

/** Whether a side has anything to decide now. */
export const mayAct = (c: Compiled, m: Play, w: World, side: 0 | 1): boolean =>
  mayActIn(phaseOf(c, m, w), w, side)

const mayActIn = (phase: Order, w: World, side: 0 | 1): boolean => {
  switch (phase) {
    case 'table':
      return !w.table.left[side]
    case 'statement':
      return w.table.stated[side] === -2
    case 'commitment':
      return w.sealed[side] < 0
    default:
      return false
  }
}

/** What may be open at a table, a bit each. */
const DRAFT = 1
const WITHDRAW = 2
const ANSWER = 4
const WIDEN = 8
const WALK = 16

const TABLE: readonly Kinds[] = Array.from({ length: 32 }, (_, open): Kinds => {
  const kinds: Act['kind'][] = []
  if ((open & DRAFT) > 0) kinds.push('draft')
  if ((open & WITHDRAW) > 0) kinds.push('withdraw')
  if ((open & ANSWER) > 0) kinds.push('sign', 'shelve')
  if ((open & WIDEN) > 0) kinds.push('widen')
  if ((open & WALK) > 0) kinds.push('walk')
  return [...kinds, 'leave']
})

const tableActs = (c: Compiled, w: World, side: 0 | 1): Kinds => {
  const t = w.table
  const own = t.by === side
  let open = t.lying === null ? 0 : own ? WITHDRAW : ANSWER
  if (t.pens[side] > 0 && (t.lying === null || !own) && anyOffers(c, w)) open += DRAFT
  if ((c.model.bargain?.standings[side] ?? -1) >= 0) open += WIDEN
  if (isSummit(c, w)) open += WALK
  return TABLE[open] as Kinds
}

/** Whether anybody could promise anything in this turn. */
const anyOffers = (c: Compiled, w: World): boolean =>
  hasOffers(c, w, w.trigger, 0) || hasOffers(c, w, w.trigger, 1)

/** Every legal act of a side now. A word of no is listed where it decides something: a promise that the card leaves alone. */
export function* eachAct(c: Compiled, m: Play, w: World, side: 0 | 1): Generator<Act> {
  for (const kind of legalActs(c, m, w, side)) {
    if (kind === 'draft') yield* drafts(c, m, w, side)
    else if (kind === 'sign' || kind === 'shelve' || kind === 'withdraw') yield { kind, on: w.table.drafts }
    else if (kind === 'leave' || kind === 'walk') yield { kind }
    else yield* choices(c, m, w, side, kind)
  }
}

export const listActs = (c: Compiled, m: Play, w: World, side: 0 | 1): Act[] => [...eachAct(c, m, w, side)]

function* choices(
  c: Compiled,
  m: Play,
  w: World,
  side: 0 | 1,
  kind: 'widen' | 'predict' | 'seal' | 'state',
): Generator<Act> {
  if (kind === 'widen') {
    for (const spend of SPENDS) if (spend !== w.table.spend[side]) yield { kind, spend }
  } else if (kind === 'predict') {
    for (let stance = 0; stance < 5; stance += 1) if (stance !== w.predicted[side]) yield { kind, stance }
  } else if (kind === 'seal') {
    for (const response of handOf(c, w, w.trigger, side)) {
      yield { kind, response, word: true }
      if (marksOf(c, w, side, response).some(({ mark }) => mark === 'leaves'))
        yield { kind, response, word: false }
    }
  } else yield* statements(c, m, w, side)
}

function* statements(c: Compiled, m: Play, w: World, side: 0 | 1): Generator<Act> {
  const named = [-1, ...(w.accords[w.table.ratified]?.promises ?? [])]
  for (const gave of named)
    for (const gained of named)
      for (let sentence = -1; sentence < c.statements.length; sentence += 1) {
        const act: Act = { kind: 'state', gave, gained, sentence }
        if (isLegal(c, m, w, side, act) === null) yield act
      }
}

function* drafts(c: Compiled, m: Play, w: World, side: 0 | 1): Generator<Act> {
  const most = m.preset.promises
  const on = lyingNumber(w)
  const gives = columnsOf(c, offersOf(c, w, w.trigger, side), most)
  const takes = columnsOf(c, offersOf(c, w, w.trigger, (1 - side) as 0 | 1), most)
  for (const give of gives)
    for (const take of takes)
      if (give.length + take.length > 0 && !isOneSided(c, { give, take }))
        yield { kind: 'draft', on, package: { give, take } }
}

/** Every column of at most `most` promises in the order of the offers, at most one of them a pledge; the empty one first. */
export const columnsOf = (c: Compiled, offers: readonly PromiseRef[], most: number): PromiseRef[][] => {
  const columns: PromiseRef[][] = [[]]
  const extend = (column: readonly PromiseRef[], from: number): void => {
    if (column.length === most) return
    for (let i = from; i < offers.length; i += 1) {
      const ref = offers[i] as PromiseRef
      if (ref.kind === 'pledge' && column.some(other => other.kind === 'pledge')) continue
      const next = [...column, ref]
      if (contradicts(c, next)) continue
      columns.push(next)
      extend(next, i + 1)
    }
  }
  extend([], 0)
  return columns
}
