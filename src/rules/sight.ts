// What a side knows: all that policies and search may read. Built, never stripped: what is copied here is all there is. A lens
// is a sight that is written anew at every look, for playouts, which look often and keep none.
import type { Compiled, CompiledGauge } from '../scenario/compiled.ts'
import type { Package } from './act.ts'
import { fillActs } from './acts.ts'
import { costOf, marksOf, pledgedCard } from './marks.ts'
import type { Play } from './play.ts'
import { lightOf } from './ratify.ts'
import type { CardSight, LightSight, Sight } from './sight-shape.ts'
import { fillHand, fillOffers, tableOver, turnIsOpen, turnOf } from './table.ts'
import type { Played, Promised, World } from './world.ts'

export type { Mark } from './marks.ts'
export type { CardSight, LightSight, Sight } from './sight-shape.ts'

/** What a side knows now: copies of all that changes; what never changes once made (a draft, an accord) is shared. */
export const sightOf = (c: Compiled, m: Play, w: World, side: 0 | 1): Sight => look(c, m, w, side, makeLens())

/** A sight that is written anew at every look, for whoever asks often and keeps none: it makes nothing it can use again. */
export type Lens = {
  readonly sight: Changing
  readonly ownHand: number[]
  readonly cards: Changed<CardSight>[] // spare records, for hands and lists grow and shrink
  readonly played: Changed<Played>[]
  readonly promises: Changed<Promised>[]
}
type Changed<T> = { -readonly [K in keyof T]: T[K] extends readonly unknown[] ? Changed<T[K]> : T[K] }
type Changing = Changed<Omit<Sight, 'heard' | 'offers'>> & {
  readonly heard: Omit<Changed<Sight['heard']>, 'offered'> & { offered: Sight['heard']['offered'] }
  readonly offers: Changed<Sight['offers']>
}

export const makeLens = (): Lens => ({
  sight: {
    side: 0,
    preset: -1,
    slot: -1,
    turn: 0,
    turns: 0,
    trigger: -1,
    gauges: [],
    flags: [],
    promises: [],
    accords: [],
    played: [],
    happened: [],
    breaches: [0, 0],
    pens: [0, 0],
    draft: null,
    light: null,
    failed: null,
    heard: { refusedAt: [], guessedAt: [], offered: [null, null] },
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
  ownHand: [],
  cards: [],
  played: [],
  promises: [],
})

/** Writes into the lens what `side` knows now. The sight is true until the next look. */
export const look = (c: Compiled, m: Play, w: World, side: 0 | 1, lens: Lens): Sight => {
  const { sight } = lens
  const other = (1 - side) as 0 | 1
  const t = w.table
  sight.side = side
  sight.preset = c.presets.indexOf(m.preset)
  sight.slot = w.slot
  sight.turn = turnOf(w)
  sight.turns = sight.turn + turnsLeft(m, w)
  sight.trigger = w.trigger
  seeGauges(c, w, other, sight.gauges)
  fill(sight.flags, w.flags)
  seePast(w, side, lens)
  fill(sight.happened, w.happened)
  fill(sight.breaches, w.breaches)
  fill(sight.pens, t.pens)
  sight.draft = t.lying === null ? null : { number: t.drafts, by: t.by, package: t.lying }
  sight.light = t.lying === null ? null : lightsOf(c, w, side, t.lying, t.by)
  sight.failed = t.failed
  seeHeard(c, w, side, sight.heard)
  sight.spend = t.spend[side]
  sight.sealed = w.sealed[side]
  sight.otherSealed = w.sealed[other] >= 0
  sight.predicted = w.predicted[side]
  fill(sight.aims, w.aims[side])
  sight.redLine = w.redLines[side]
  seeHands(c, w, side, lens)
  seeOffers(c, m, w, side, lens)
  fillActs(c, m, w, side, sight.legal)
  return sight
}

/** The i-th spare record of a list, made where there is none yet. */
const spare = <T>(list: T[], i: number, make: () => T): T => {
  const found = list[i]
  if (found !== undefined) return found
  const made = make()
  list.push(made)
  return made
}

/** Shortens a list. Setting its length costs more than all it holds: this runs at every look. */
const cut = (list: unknown[], length: number): void => {
  while (list.length > length) list.pop()
}

const fill = <T>(list: T[], from: ArrayLike<T>): void => {
  cut(list, from.length)
  for (let i = 0; i < from.length; i += 1) list[i] = from[i] as T
}

/** The other side's standing is its own affair. */
const seeGauges = (c: Compiled, w: World, other: number, gauges: number[]): void => {
  fill(gauges, w.gauges)
  for (let gauge = 0; gauge < gauges.length; gauge += 1) {
    const { kind, side } = c.gauges[gauge] as CompiledGauge
    if (kind === 'standing' && side === other) gauges[gauge] = -1
  }
}

const emptyPromise = (): Changed<Promised> => ({
  ref: { kind: 'clause', clause: -1 },
  giver: 0,
  signed: 0,
  until: 0,
  state: 'running',
})
const emptyTurn = (): Changed<Played> => ({
  slot: -1,
  trigger: -1,
  responses: [-1, -1],
  stances: [-1, -1],
  sizes: [0, 0],
  words: [true, true],
  predicted: [-1, -1],
})

/** Promises, accords and played turns; of a turn only its own half of what was foreseen, and of the word. */
const seePast = (w: World, side: 0 | 1, { played, promises, sight }: Lens): void => {
  cut(sight.promises, 0)
  for (let i = 0; i < w.promises.length; i += 1) {
    const promise = w.promises[i] as Promised
    const seen = spare(promises, i, emptyPromise)
    sight.promises.push(seen)
    seen.ref = promise.ref
    seen.giver = promise.giver
    seen.signed = promise.signed
    seen.until = promise.until
    seen.state = promise.state
  }
  fill(sight.accords, w.accords)
  cut(sight.played, 0)
  const other = (1 - side) as 0 | 1
  for (let i = 0; i < w.played.length; i += 1) {
    const turn = w.played[i] as Played
    const seen = spare(played, i, emptyTurn)
    sight.played.push(seen)
    seen.slot = turn.slot
    seen.trigger = turn.trigger
    fill(seen.responses, turn.responses)
    fill(seen.stances, turn.stances)
    fill(seen.sizes, turn.sizes)
    seen.words[side] = turn.words[side]
    seen.words[other] = true
    seen.predicted[side] = turn.predicted[side]
    seen.predicted[other] = -1
  }
}

/** How much its own groups refused at this side knows; of the other's it knows the guess. */
const seeHeard = (c: Compiled, w: World, side: 0 | 1, heard: Changing['heard']): void => {
  const { guessedAt, offered, refusedAt } = w.heard
  fill(heard.guessedAt, guessedAt)
  fill(heard.refusedAt, refusedAt)
  for (let group = 0; group < refusedAt.length; group += 1)
    if (c.groups[group]?.side !== side) heard.refusedAt[group] = -1
  heard.offered = offered
}

/** Both lights under a draft as `side` sees them: its own home with what it would spend, the other's by the embassy's guess. */
export const lightsOf = (c: Compiled, w: World, side: 0 | 1, draft: Package, by: number): LightSight => {
  const home = lightOf(c, w, draft, by, side, 'own', w.table.spend[side])
  const theirs = lightOf(c, w, draft, by, (1 - side) as 0 | 1, 'guess')
  return { odds: [home.odds, theirs.odds], hesitates: [home.hesitates, theirs.hesitates] }
}

// ---- hands and offers ------------------------------------------------------------------------------------------------

const seeHands = (c: Compiled, w: World, side: 0 | 1, lens: Lens): void => {
  const { cards, sight } = lens
  cut(sight.hand, 0)
  cut(sight.otherHand, 0)
  if (!turnIsOpen(w)) return
  fillHand(c, w, w.trigger, (1 - side) as 0 | 1, sight.otherHand)
  const hand = fillHand(c, w, w.trigger, side, lens.ownHand)
  const pledged = pledgedCard(w, side)
  for (let i = 0; i < hand.length; i += 1) {
    const response = hand[i] as number
    const card = spare(cards, i, emptyCard)
    sight.hand.push(card)
    card.response = response
    card.cost = costOf(c, w, side, response)
    card.pledged = response === pledged
    card.marks = marksOf(c, w, side, response)
  }
}
const emptyCard = (): Changed<CardSight> => ({ response: -1, cost: 0, marks: [], pledged: false })

/** What a draft of `side` may hold in this turn; nothing where no table is open. */
const seeOffers = (c: Compiled, m: Play, w: World, side: 0 | 1, lens: Lens): void => {
  const { sight } = lens
  const { give, take } = sight.offers
  cut(give, 0)
  cut(take, 0)
  sight.offers.most = m.preset.promises
  if (!turnIsOpen(w) || tableOver(w)) return
  fillOffers(c, w, w.trigger, side, lens.ownHand, give)
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
