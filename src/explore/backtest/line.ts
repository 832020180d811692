// A line of play written down beforehand: by slot a trigger and both responses. Plays it through the rules as it stands, legal or
// not, and keeps every gauge at the end of every slot. Endings stop nothing here: a line is a measurement, not a match.
import { draw } from '../../kit/draw.ts'
import type { Package } from '../../rules/act.ts'
import { apply, nextTurn, reveal } from '../../rules/order.ts'
import { makePlay, type Play } from '../../rules/play.ts'
import { newWorld } from '../../rules/setup.ts'
import { handOf, isSummit } from '../../rules/table.ts'
import type { World } from '../../rules/world.ts'
import { type Compiled, NONE } from '../../scenario/compiled.ts'
import { disputesOf, relationsOf } from '../../scenario/conditions.ts'

export type LineStep = {
  readonly trigger: number // NONE: the slot passes unplayed
  readonly responses: readonly [number, number]
  readonly words: readonly [boolean, boolean] // what the envelopes say of promises
  readonly signed: { readonly by: 0 | 1; readonly package: Package } | null // ratified at this turn's table
}
export type Line = readonly LineStep[] // by slot, from the first on; may stop before the last

/** Gauges in tenths, then the state of relations, then the sum of the disputes. */
export type Levels = Int32Array
export type Trace = { readonly start: Levels; readonly ends: readonly Levels[]; readonly ending: number } // ends by slot

/** Levels to begin with instead of the scenario's: gauge number and tenths. Flags that are on. */
export type Start = {
  readonly gauges: readonly (readonly [number, number])[]
  readonly flags: readonly number[]
}
export const AS_WRITTEN: Start = { gauges: [], flags: [] }

/** Asks so low that what history signed is ratified. */
const NO_ASK = -100_000

/** Chooses what a line has not written down: a response for each side, from the hands it finds. */
type Chooser = (w: World, slot: number) => readonly [number, number]

export const playLine = (c: Compiled, line: Line, start: Start): Trace =>
  playWith(c, line, start, (_, slot) => (line[slot] as LineStep).responses)

/** The same triggers in the same slots, and each side any card of the hand it finds there. Nothing is signed but what a summit's
 * two cards come to. */
export const playAtRandom = (c: Compiled, line: Line, start: Start, seed: string): Trace => {
  const bare = line.map(step => ({ ...step, signed: null, words: [true, true] as const }))
  return playWith(c, bare, start, (w, slot) => {
    const any = (side: 0 | 1): number => {
      const hand = handOf(c, w, w.trigger, side)
      return hand[draw(seed, `${c.slots[slot]?.id}:${side}`, hand.length)] as number
    }
    return [any(0), any(1)]
  })
}

const playWith = (c: Compiled, line: Line, start: Start, choose: Chooser): Trace => {
  const m = makePlay(c, { preset: (c.presets[0] as { readonly id: string }).id, off: c.off }, 'line')
  const w = newWorld(c, m.options, m.seed)
  w.asks.fill(NO_ASK)
  for (const [gauge, level] of start.gauges) w.gauges[gauge] = level
  for (const flag of start.flags) w.flags[flag] = 1
  w.before.set(w.gauges)
  const from = levelsOf(c, w)
  const ends: Levels[] = []
  let ending = NONE
  line.forEach((step, slot) => {
    w.ending = NONE
    playSlot(c, oneSlot(c, m, slot, step.trigger), w, step, choose)
    ending = w.ending
    ends.push(levelsOf(c, w))
  })
  return { start: from, ends, ending }
}

/** A play of this slot alone, with this trigger or none. */
const oneSlot = (c: Compiled, m: Play, slot: number, trigger: number): Play => ({
  ...m,
  injected: trigger,
  preset: {
    ...m.preset,
    slots: [slot],
    plays: c.slots.map((_, at) => (at === slot && trigger >= 0 ? 1 : 0)),
  },
})

const playSlot = (c: Compiled, m: Play, w: World, step: LineStep, choose: Chooser): void => {
  if (nextTurn(c, m, w, null) === 'ended') return
  const responses = choose(w, w.slot)
  const summit = isSummit(c, w)
  const signed = step.signed ?? (summit ? summitDeal(c, w, responses) : null)
  if (signed !== null) {
    apply(c, m, w, signed.by, { kind: 'draft', on: 0, package: signed.package }, null)
    apply(c, m, w, signed.by === 0 ? 1 : 0, { kind: 'sign', on: w.table.drafts }, null)
  }
  w.sealed = [...responses]
  w.words = [...step.words]
  reveal(c, m, w, null)
}

/** Both cards of a summit as pledges for each other; null where a side does what it does when a summit fails. */
const summitDeal = (c: Compiled, w: World, [ours, theirs]: readonly [number, number]): LineStep['signed'] => {
  const walk = c.triggers[w.trigger]?.walk ?? [NONE, NONE]
  if (ours === walk[0] || theirs === walk[1]) return null
  return {
    by: 0,
    package: { give: [{ kind: 'pledge', response: ours }], take: [{ kind: 'pledge', response: theirs }] },
  }
}

const levelsOf = (c: Compiled, w: World): Levels => {
  const levels = new Int32Array(w.gauges.length + 2)
  levels.set(w.gauges)
  levels[w.gauges.length] = relationsOf(c, w)
  levels[w.gauges.length + 1] = disputesOf(c, w)
  return levels
}

/** Where a gauge stands in `Levels`: its number, or that of `relations` or `disputes`; NONE where there is no such gauge. */
export const levelNumber = (c: Compiled, gauge: string): number => {
  if (gauge === 'relations') return c.gauges.length
  if (gauge === 'disputes') return c.gauges.length + 1
  return c.numbers.gauges.get(gauge) ?? NONE
}
