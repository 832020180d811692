// The world before the first slot, with what is drawn for the match: agendas, red lines and what each group at home asks for.
// Every draw's key says whose secret it is.
import { draw, type Fold, shuffled } from '../kit/draw.ts'
import type { Compiled, CompiledAim, CompiledGauge, CompiledGroup } from '../scenario/compiled.ts'
import { type MatchOptions, makePlay, type Play } from './play.ts'
import type { TableState, World } from './world.ts'

export const newWorld = (c: Compiled, options: MatchOptions, seed: string): World => {
  const w = blankWorld(c)
  setUp(c, makePlay(c, options, seed), w)
  return w
}

/** A world in which no match has begun: lists of the right length for this scenario, everything else as before a match. */
export const blankWorld = (c: Compiled): World => ({
  slot: -1,
  trigger: -1,
  gauges: new Int32Array(c.gauges.length),
  before: new Int32Array(c.gauges.length),
  since: new Int32Array(c.gauges.length),
  flags: new Uint8Array(c.flags.length),
  happened: new Int32Array(c.triggers.length),
  asks: new Int32Array(c.groups.length),
  aims: [[], []],
  redLines: [-1, -1],
  dropped: new Uint8Array(c.slots.length),
  promises: [],
  accords: [],
  played: [],
  delayed: [],
  breaches: [0, 0],
  table: emptyTable(),
  sealed: [-1, -1],
  words: [true, true],
  predicted: [-1, -1],
  streak: 0,
  hard: [0, 0],
  ending: -1,
  heard: {
    refusedAt: new Int32Array(c.groups.length),
    guessedAt: new Int32Array(c.groups.length),
    offered: NOTHING_OFFERED,
    before: NOTHING_OFFERED,
  },
})

/** Begins this match in a world of this scenario, whatever was played in it before. Records that were handed out stay true:
 * lists are emptied, what lay in them is let go. */
export const setUp = (c: Compiled, m: Play, w: World): void => {
  for (let gauge = 0; gauge < c.gauges.length; gauge += 1) {
    const { start } = c.gauges[gauge] as CompiledGauge
    w.gauges[gauge] = start
    w.before[gauge] = start
    w.since[gauge] = 0
  }
  for (let flag = 0; flag < c.flags.length; flag += 1) w.flags[flag] = c.flags[flag]?.on === 1 ? 1 : 0
  for (let trigger = 0; trigger < c.triggers.length; trigger += 1) w.happened[trigger] = 0
  for (let slot = 0; slot < c.slots.length; slot += 1) w.dropped[slot] = 0
  w.promises.length = 0
  w.accords.length = 0
  w.played.length = 0
  w.delayed.length = 0
  clearTable(w.table)
  clearTurn(w)
  w.slot = -1
  w.trigger = -1
  w.streak = 0
  w.ending = -1
  w.breaches[0] = 0
  w.breaches[1] = 0
  w.hard[0] = 0
  w.hard[1] = 0
  for (let group = 0; group < c.groups.length; group += 1) {
    w.heard.refusedAt[group] = -1
    w.heard.guessedAt[group] = -1
  }
  w.heard.before = NOTHING_OFFERED
  dealSecrets(c, m, w)
}

const dealSecrets = (c: Compiled, m: Play, w: World): void => {
  for (let group = 0; group < c.groups.length; group += 1) {
    const { high, key, low } = c.groups[group] as CompiledGroup
    w.asks[group] = low + draw(m.dice, key, high - low + 1)
  }
  for (const side of [0, 1] as const) {
    w.aims[side] = agenda(c, m.dice, side, m.preset.aims)
    w.redLines[side] = redLine(c, m.dice, side)
  }
}

/** Empties the envelopes of a turn, and what was laid on its table; what came to nothing there is kept in mind. */
export const clearTurn = (w: World): void => {
  w.sealed[0] = -1
  w.sealed[1] = -1
  w.words[0] = true
  w.words[1] = true
  w.predicted[0] = -1
  w.predicted[1] = -1
  const { before, offered } = w.heard
  if (offered === NOTHING_OFFERED) return
  w.heard.before = [offered[0] ?? before[0], offered[1] ?? before[1]]
  w.heard.offered = NOTHING_OFFERED
}
/** Of either side no draft. */
export const NOTHING_OFFERED = [null, null] as const

/** A table nobody has written on and that nobody may write on. */
const emptyTable = (): TableState => ({
  drafts: 0,
  lying: null,
  by: -1,
  pens: [0, 0],
  spend: [0, 0],
  left: [false, false],
  ratified: -1,
  failed: null,
  walked: false,
  stated: [-2, -2],
})

export const clearTable = (t: TableState): void => {
  t.drafts = 0
  t.lying = null
  t.by = -1
  t.pens[0] = 0
  t.pens[1] = 0
  t.spend[0] = 0
  t.spend[1] = 0
  t.left[0] = false
  t.left[1] = false
  t.ratified = -1
  t.failed = null
  t.walked = false
  t.stated[0] = -2
  t.stated[1] = -2
}

/** Aims dealt to a side: where two or more are dealt, one settling and one hard as far as the pool has them. In file order. */
export const agenda = (c: Compiled, dice: Fold, side: 0 | 1, count: number): number[] => {
  const { keys, aims } = c.sides[side]
  if (aims.length === 0) return []
  const pool = shuffled(dice, keys.agenda, aims)
  const dealt: number[] = []
  const deal = (aim: number | undefined): void => {
    if (aim !== undefined && dealt.length < count && !dealt.includes(aim)) dealt.push(aim)
  }
  const kindOf = (aim: number): CompiledAim['kind'] | undefined => c.aims[aim]?.kind
  if (count >= 2) {
    deal(pool.find(aim => kindOf(aim) === 'settling'))
    deal(pool.find(aim => kindOf(aim) === 'hard'))
  }
  for (let i = 0; i < pool.length && dealt.length < count; i += 1) deal(pool[i])
  return dealt.sort((a, b) => a - b)
}

/** The red line dealt to a side; -1 where its pool is empty. */
export const redLine = (c: Compiled, dice: Fold, side: 0 | 1): number => {
  const { keys, redLines } = c.sides[side]
  return redLines.length === 0 ? -1 : (redLines[draw(dice, keys.redLine, redLines.length)] as number)
}
