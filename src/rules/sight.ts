// What a side knows: all that policies and search may read. Built, never stripped: what is copied here is all there is. A lens
// is a sight that is written anew at every look, for playouts, which look often and keep none.
import type { Compiled } from '../scenario/compiled.ts'
import type { Package } from './act.ts'
import { legalActs } from './acts.ts'
import { cut, fillMarks, pledgedCard, priceOf } from './marks.ts'
import type { Play } from './play.ts'
import { lightOf } from './ratify.ts'
import type { CardSight, LightSight, Sight } from './sight-shape.ts'
import { fillHand, fillOffers, tableOver, turnIsOpen, turnOf } from './table.ts'
import type { Accord, Played, Promised, World } from './world.ts'

export type { Mark } from './marks.ts'
export type { CardSight, LightSight, Sight } from './sight-shape.ts'

/** What a side knows now: copies of all that changes; what never changes once made (a draft, an accord, a turn) is shared. */
export const sightOf = (c: Compiled, m: Play, w: World, side: 0 | 1): Sight =>
  look(c, m, w, side, makeLens(c))

/** Sights that are written anew at every look, one a side, for whoever asks often and keeps none. */
export type Lens = { readonly eyes: readonly [Eye, Eye] }
type Eye = {
  readonly sight: Changing
  readonly hidden: readonly number[] // gauges that are the other side's own affair
  readonly hand: number[]
  readonly cards: Changed<CardSight>[] // spare records, for hands and lists grow and shrink
  readonly promises: Changed<Promised>[]
  readonly past: Played[] // turns as they were played, of which the sight holds this side's half
}
type Changed<T> = { -readonly [K in keyof T]: T[K] extends readonly unknown[] ? Changed<T[K]> : T[K] }
type Changing = Changed<
  Omit<
    Sight,
    'flags' | 'gauges' | 'happened' | 'heard' | 'legal' | 'offers' | 'played' | 'substitutes' | 'without'
  >
> & {
  substitutes: Sight['substitutes']
  without: Sight['without']
  readonly flags: Uint8Array
  readonly gauges: Int32Array
  readonly happened: Int32Array
  readonly heard: {
    readonly guessedAt: Int32Array
    readonly refusedAt: Int32Array
    offered: Sight['heard']['offered']
  }
  legal: Sight['legal']
  readonly offers: Changed<Sight['offers']>
  readonly played: Played[]
}

const NONE_OUT: readonly string[] = []
const NONE_REPLACED: Readonly<Record<string, string>> = {}

export const makeLens = (c: Compiled): Lens => ({ eyes: [makeEye(c, 0), makeEye(c, 1)] })

const makeEye = (c: Compiled, side: 0 | 1): Eye => ({
  sight: {
    side,
    preset: -1,
    without: NONE_OUT,
    substitutes: NONE_REPLACED,
    slot: -1,
    turn: 0,
    turns: 0,
    trigger: -1,
    gauges: new Int32Array(c.gauges.length),
    flags: new Uint8Array(c.flags.length),
    promises: [],
    accords: [],
    played: [],
    happened: new Int32Array(c.triggers.length),
    breaches: [0, 0],
    pens: [0, 0],
    draft: null,
    light: null,
    failed: null,
    heard: {
      refusedAt: new Int32Array(c.groups.length),
      guessedAt: new Int32Array(c.groups.length),
      offered: [null, null],
    },
    spend: 0,
    sealed: -1,
    otherSealed: false,
    predicted: -1,
    aims: [],
    redLine: -1,
    hand: [],
    otherHand: [],
    offers: { give: [], take: [], most: 0 },
    legal: [],
  },
  hidden: c.gauges.flatMap((gauge, at) => (gauge.kind === 'standing' && gauge.side === 1 - side ? [at] : [])),
  hand: [],
  cards: [],
  promises: [],
  past: [],
})

/** Writes into the lens what `side` knows now. The sight is true until the next look. */
export const look = (c: Compiled, m: Play, w: World, side: 0 | 1, { eyes }: Lens): Sight => {
  const eye = eyes[side]
  const { sight } = eye
  const other = (1 - side) as 0 | 1
  sight.preset = c.presets.indexOf(m.preset)
  sight.without = m.options.without ?? NONE_OUT
  sight.substitutes = m.options.substitutes ?? NONE_REPLACED
  sight.slot = w.slot
  sight.turn = turnOf(w)
  sight.turns = sight.turn + turnsLeft(m, w)
  sight.trigger = w.trigger
  sight.gauges.set(w.gauges)
  for (let i = 0; i < eye.hidden.length; i += 1) sight.gauges[eye.hidden[i] as number] = -1
  sight.flags.set(w.flags)
  sight.happened.set(w.happened)
  sight.breaches[0] = w.breaches[0]
  sight.breaches[1] = w.breaches[1]
  seePromises(w, eye)
  seePast(w, eye)
  seeHeard(c, w, side, sight.heard)
  seeTable(c, w, side, sight)
  sight.sealed = w.sealed[side]
  sight.otherSealed = w.sealed[other] >= 0
  sight.predicted = w.predicted[side]
  for (let i = 0; i < w.aims[side].length; i += 1) sight.aims[i] = w.aims[side][i] as number
  cut(sight.aims, w.aims[side].length)
  sight.redLine = w.redLines[side]
  seeHands(c, w, side, eye)
  seeOffers(c, m, w, side, eye)
  sight.legal = legalActs(c, m, w, side)
  return sight
}

/** Promises are settled where they stand, so each is copied; an accord never changes. */
const seePromises = (w: World, { promises, sight }: Eye): void => {
  for (let i = 0; i < w.promises.length; i += 1) {
    const { giver, ref, signed, state, until } = w.promises[i] as Promised
    const seen = promises[i]
    if (seen === undefined) promises.push({ ref, giver, signed, until, state })
    else {
      seen.ref = ref
      seen.giver = giver
      seen.signed = signed
      seen.until = until
      seen.state = state
    }
    sight.promises[i] = promises[i] as Changed<Promised>
  }
  cut(sight.promises, w.promises.length)
  for (let i = 0; i < w.accords.length; i += 1) sight.accords[i] = w.accords[i] as Changed<Accord>
  cut(sight.accords, w.accords.length)
}

/** Of a turn only its own half of what was foreseen, and of the word. A turn never changes: what was seen of it stays. */
const seePast = (w: World, { past, sight }: Eye): void => {
  const { played } = w
  for (let i = 0; i < played.length; i += 1) {
    const turn = played[i] as Played
    if (past[i] !== turn) {
      past[i] = turn
      sight.played[i] = halfOf(turn, sight.side as 0 | 1)
    }
  }
  cut(past, played.length)
  cut(sight.played, played.length)
}

const halfOf = (turn: Played, side: 0 | 1): Played => {
  const { predicted, responses, sizes, slot, stances, trigger, words } = turn
  const [word, foreseen] = [words[side], predicted[side]]
  return {
    slot,
    trigger,
    responses,
    stances,
    sizes,
    words: side === 0 ? [word, true] : [true, word],
    predicted: side === 0 ? [foreseen, -1] : [-1, foreseen],
  }
}

/** How much its own groups refused at this side knows; of the other's it knows the guess. */
const seeHeard = (c: Compiled, w: World, side: 0 | 1, heard: Changing['heard']): void => {
  const { guessedAt, offered, refusedAt } = w.heard
  heard.guessedAt.set(guessedAt)
  for (let group = 0; group < refusedAt.length; group += 1)
    heard.refusedAt[group] = c.groups[group]?.side === side ? (refusedAt[group] as number) : -1
  heard.offered = offered
}

const seeTable = (c: Compiled, w: World, side: 0 | 1, sight: Changing): void => {
  const { by, drafts, failed, lying, pens, spend } = w.table
  sight.pens[0] = pens[0]
  sight.pens[1] = pens[1]
  sight.draft = lying === null ? null : { number: drafts, by, package: lying }
  sight.light = lying === null ? null : lightsOf(c, w, side, lying, by)
  sight.failed = failed
  sight.spend = spend[side]
}

/** Both lights under a draft as `side` sees them: its own home with what it would spend, the other's by the embassy's guess. */
export const lightsOf = (c: Compiled, w: World, side: 0 | 1, draft: Package, by: number): LightSight => {
  const home = lightOf(c, w, draft, by, side, 'own', w.table.spend[side])
  const theirs = lightOf(c, w, draft, by, (1 - side) as 0 | 1, 'guess')
  return { odds: [home.odds, theirs.odds], hesitates: [home.hesitates, theirs.hesitates] }
}

// ---- hands and offers ------------------------------------------------------------------------------------------------

const seeHands = (c: Compiled, w: World, side: 0 | 1, { cards, hand, sight }: Eye): void => {
  if (!turnIsOpen(w)) {
    cut(sight.hand, 0)
    cut(sight.otherHand, 0)
    return
  }
  fillHand(c, w, w.trigger, (1 - side) as 0 | 1, sight.otherHand)
  fillHand(c, w, w.trigger, side, hand)
  const pledged = pledgedCard(w, side)
  for (let i = 0; i < hand.length; i += 1) {
    const response = hand[i] as number
    if (cards.length === i) cards.push({ response, cost: 0, marks: [], pledged: false })
    const card = cards[i] as Changed<CardSight>
    card.response = response
    card.pledged = response === pledged
    card.cost = priceOf(c, response, card.pledged)
    fillMarks(c, w, side, response, card.marks)
    sight.hand[i] = card
  }
  cut(sight.hand, hand.length)
}

/** What a draft of `side` may hold in this turn; nothing where no table is open. */
const seeOffers = (c: Compiled, m: Play, w: World, side: 0 | 1, { hand, sight }: Eye): void => {
  const { give, take } = sight.offers
  sight.offers.most = m.preset.promises
  if (!turnIsOpen(w) || tableOver(w)) {
    cut(give, 0)
    cut(take, 0)
    return
  }
  fillOffers(c, w, w.trigger, side, hand, give)
  fillOffers(c, w, w.trigger, (1 - side) as 0 | 1, sight.otherHand, take)
}

const turnsLeft = (m: Play, w: World): number => {
  if (w.ending >= 0) return 0
  const { slots } = m.preset
  let left = 0
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i] as number
    if (slot > w.slot && w.dropped[slot] === 0) left += 1
  }
  return left
}
