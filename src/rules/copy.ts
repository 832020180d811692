// A world of one's own, and a number that tells two worlds apart. Both go through every field of World; a new field that is
// forgotten here is a bug that tests/rules/copy finds. What was only heard is no part of the number.
import { chain, chainAll } from '../kit/check.ts'
import type { PromiseRef } from './act.ts'
import type { Promised, PromiseState, TableState, World } from './world.ts'

export const cloneWorld = (w: World): World => ({
  slot: w.slot,
  trigger: w.trigger,
  gauges: w.gauges.slice(),
  before: w.before.slice(),
  since: w.since.slice(),
  flags: w.flags.slice(),
  happened: w.happened.slice(),
  asks: w.asks.slice(),
  aims: [[...w.aims[0]], [...w.aims[1]]],
  redLines: [...w.redLines],
  dropped: w.dropped.slice(),
  promises: w.promises.map(promise => ({ ...promise })),
  accords: [...w.accords],
  played: [...w.played],
  delayed: [...w.delayed],
  breaches: [...w.breaches],
  table: cloneTable(w.table),
  sealed: [...w.sealed],
  words: [...w.words],
  predicted: [...w.predicted],
  streak: w.streak,
  hard: [...w.hard],
  ending: w.ending,
  heard: {
    refusedAt: w.heard.refusedAt.slice(),
    guessedAt: w.heard.guessedAt.slice(),
    offered: w.heard.offered,
    before: w.heard.before,
  },
})

// A draft, an accord, a played turn are never changed once made: the copy may share them.
const cloneTable = (t: TableState): TableState => ({
  ...t,
  pens: [...t.pens],
  spend: [...t.spend],
  left: [...t.left],
  stated: [...t.stated],
})

const STATES: readonly PromiseState[] = ['running', 'suspended', 'kept', 'broken']

/** The chain after this world: every integer of it counts, but `heard`, which decides nothing. `previous` is the chain after the entry before, 0 at the start. */
export const checkOf = (previous: number, w: World): number => {
  let check = chain(chain(previous, w.slot), w.trigger)
  for (const list of [w.gauges, w.before, w.since, w.flags, w.happened, w.asks, w.dropped])
    check = chainAll(check, list)
  for (const list of [...w.aims, w.redLines, w.breaches, w.sealed, w.predicted, w.hard])
    check = chainAll(check, list)
  check = chainAll(check, [Number(w.words[0]), Number(w.words[1]), w.streak, w.ending])
  check = chain(check, w.promises.length)
  for (const promise of w.promises) check = chainAll(check, numbersOf(promise))
  check = chain(check, w.accords.length)
  for (const accord of w.accords) check = chainAll(chain(check, accord.slot), accord.promises)
  check = chain(check, w.played.length)
  for (const p of w.played)
    check = chainAll(check, [
      p.slot,
      p.trigger,
      ...p.responses,
      ...p.stances,
      ...p.sizes,
      ...p.words.map(Number),
      ...p.predicted,
    ])
  check = chain(check, w.delayed.length)
  for (const d of w.delayed) check = chainAll(check, [d.slot, d.effect, d.self, d.left])
  return checkOfTable(check, w.table)
}

const checkOfTable = (previous: number, t: TableState): number => {
  const { lying, failed } = t
  let check = chainAll(previous, [
    t.drafts,
    t.by,
    ...t.pens,
    ...t.spend,
    ...t.left.map(Number),
    ...t.stated,
    t.ratified,
  ])
  check = chainAll(check, [Number(t.walked), lying === null ? 0 : 1, failed === null ? 0 : 1])
  if (lying !== null) check = chainAll(chainAll(check, lying.give.flatMap(refOf)), lying.take.flatMap(refOf))
  if (failed !== null) check = chainAll(check, [failed.draft, ...failed.refused])
  return check
}

const refOf = (ref: PromiseRef): [number, number] =>
  ref.kind === 'pledge' ? [0, ref.response] : [1, ref.clause]

const numbersOf = (promise: Promised): number[] => [
  ...refOf(promise.ref),
  promise.giver,
  promise.signed,
  promise.until,
  STATES.indexOf(promise.state),
]
