// What a side knows: all that policies and search may read. Built, never stripped: what is copied here is all there is. A lens
// is a sight that is written anew at every look, for playouts, which look often and keep none.
import type { Compiled } from '../scenario/compiled.ts'
import type { Package, PromiseRef } from './act.ts'
import { legalActs } from './acts.ts'
import { type Common, makeCommon, readCommon, readOffers } from './common.ts'
import { cut, fillMarks, pledgedCard, priceOf } from './marks.ts'
import type { Play } from './play.ts'
import { lightOf } from './ratify.ts'
import type { CardSight, LightSight, Sight } from './sight-shape.ts'
import { tableOver, turnIsOpen, turnOf } from './table.ts'
import type { Played, World } from './world.ts'

export type { Mark } from './marks.ts'
export type { CardSight, LightSight, Sight } from './sight-shape.ts'

/** What a side knows now: copies of all that changes; what never changes once made (a draft, an accord, a turn) is shared. */
export const sightOf = (c: Compiled, m: Play, w: World, side: 0 | 1): Sight =>
  look(c, m, w, side, makeLens(c))

/** Sights that are written anew at every look, one a side, for whoever asks often and keeps none. */
export type Lens = { readonly common: Common; readonly eyes: readonly [Eye, Eye] }
type Eye = {
  readonly sight: Changing
  readonly hidden: readonly number[] // gauges that are the other side's own affair
  readonly cards: Changed<CardSight>[] // spare records, for hands grow and shrink
  readonly past: Played[] // turns as they were played, of which the sight holds this side's half
  reading: number // of what is common, as this side last saw it
}
type Changed<T> = { -readonly [K in keyof T]: T[K] extends readonly unknown[] ? Changed<T[K]> : T[K] }
type Changing = { -readonly [K in keyof Omit<Sight, keyof Kept>]: Sight[K] } & Kept
type Kept = {
  readonly gauges: Int32Array
  readonly breaches: [number, number]
  readonly pens: [number, number]
  readonly played: Played[]
  readonly heard: {
    readonly guessedAt: Int32Array
    readonly refusedAt: Int32Array
    offered: Sight['heard']['offered']
    before: Sight['heard']['before']
  }
  readonly aims: number[]
  readonly hand: CardSight[]
  readonly offers: { -readonly [K in keyof Sight['offers']]: Sight['offers'][K] }
}

const NONE_OUT: readonly string[] = []
const NONE_REPLACED: Readonly<Record<string, string>> = {}

const NO_OFFERS: readonly PromiseRef[] = []

export const makeLens = (c: Compiled): Lens => {
  const common = makeCommon(c)
  return { common, eyes: [makeEye(c, common, 0), makeEye(c, common, 1)] }
}

const makeEye = (c: Compiled, common: Common, side: 0 | 1): Eye => ({
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
    flags: common.flags,
    promises: common.promises,
    accords: common.accords,
    played: [],
    happened: common.happened,
    breaches: [0, 0],
    pens: [0, 0],
    draft: null,
    light: null,
    failed: null,
    heard: {
      refusedAt: new Int32Array(c.groups.length),
      guessedAt: new Int32Array(c.groups.length),
      offered: [null, null],
      before: [null, null],
    },
    spend: 0,
    sealed: -1,
    otherSealed: false,
    predicted: -1,
    aims: [],
    redLine: -1,
    hand: [],
    otherHand: common.hands[side === 0 ? 1 : 0],
    offers: { give: NO_OFFERS, take: NO_OFFERS, most: 0 },
    legal: [],
  },
  hidden: c.gauges.flatMap((gauge, at) => (gauge.kind === 'standing' && gauge.side === 1 - side ? [at] : [])),
  cards: [],
  past: [],
  reading: 0,
})

/** Writes into the lens what `side` knows now. The sight is true until the next look. */
export const look = (c: Compiled, m: Play, w: World, side: 0 | 1, lens: Lens): Sight => {
  const { common } = lens
  const eye = lens.eyes[side]
  const { sight } = eye
  const other = (1 - side) as 0 | 1
  sight.preset = c.presets.indexOf(m.preset)
  sight.without = m.options.without ?? NONE_OUT
  sight.substitutes = m.options.substitutes ?? NONE_REPLACED
  sight.slot = w.slot
  sight.turn = turnOf(w)
  sight.turns = sight.turn + turnsLeft(m, w)
  sight.trigger = w.trigger
  readCommon(c, w, common)
  if (eye.reading !== common.reading) seeCommon(c, w, eye, common)
  sight.breaches[0] = w.breaches[0]
  sight.breaches[1] = w.breaches[1]
  seeHeard(c, w, side, sight.heard)
  seeTable(c, w, side, sight)
  sight.sealed = w.sealed[side]
  sight.otherSealed = w.sealed[other] >= 0
  sight.predicted = w.predicted[side]
  for (let i = 0; i < w.aims[side].length; i += 1) sight.aims[i] = w.aims[side][i] as number
  cut(sight.aims, w.aims[side].length)
  sight.redLine = w.redLines[side]
  seeOffers(c, m, w, side, sight, common)
  sight.legal = legalActs(c, m, w, side)
  return sight
}

/** Of what is common its own part: gauges but the other's standing, its half of what was played, its hand. */
const seeCommon = (c: Compiled, w: World, eye: Eye, { gauges, hands, reading }: Common): void => {
  const { sight } = eye
  const side = sight.side as 0 | 1
  eye.reading = reading
  for (let i = 0; i < gauges.length; i += 1) sight.gauges[i] = gauges[i] as number
  for (let i = 0; i < eye.hidden.length; i += 1) sight.gauges[eye.hidden[i] as number] = -1
  seePast(w, eye)
  seeHand(c, w, side, eye, hands[side])
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
  const other = (1 - side) as 0 | 1
  if (turn.words[other] && turn.predicted[other] < 0) return turn // nothing to leave out
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
  const { before, guessedAt, offered, refusedAt } = w.heard
  for (let group = 0; group < refusedAt.length; group += 1) {
    heard.guessedAt[group] = guessedAt[group] as number
    heard.refusedAt[group] = c.groups[group]?.side === side ? (refusedAt[group] as number) : -1
  }
  heard.offered = offered
  heard.before = before
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

const seeHand = (
  c: Compiled,
  w: World,
  side: 0 | 1,
  { cards, sight }: Eye,
  hand: readonly number[],
): void => {
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
const seeOffers = (
  c: Compiled,
  m: Play,
  w: World,
  side: 0 | 1,
  { offers }: Changing,
  common: Common,
): void => {
  const open = turnIsOpen(w) && !tableOver(w)
  if (open) readOffers(c, w, common)
  offers.give = open ? common.offers[side] : NO_OFFERS
  offers.take = open ? common.offers[side === 0 ? 1 : 0] : NO_OFFERS
  offers.most = m.preset.promises
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
