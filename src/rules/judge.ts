// Endings in the file's order, and the lines of an end: at home, aims, red lines, word. Reads a world; sets only its ending.
import type { Compiled, CompiledAim, CompiledRedLine } from '../scenario/compiled.ts'
import { holds } from '../scenario/conditions.ts'
import type { World } from './world.ts'

/** The first ending that fits; of the early ones only when `early`. Where none fits at the end: the number of endings. */
const endingOf = (c: Compiled, w: World, early: boolean): number => {
  for (let i = 0; i < c.endings.length; i += 1) {
    const ending = c.endings[i]
    if (ending !== undefined && (ending.early || !early) && holds(c, w, ending.when, 0)) return i
  }
  return early ? -1 : c.endings.length
}

/** Ends the match at once where an early ending's condition holds. */
export const judgeEarly = (c: Compiled, w: World): void => {
  w.ending = endingOf(c, w, true)
}

/** Ends the match as it stands. */
export const judgeFinal = (c: Compiled, w: World): void => {
  w.ending = endingOf(c, w, false)
}

/** Promises of one side by what became of them; one that still runs was neither kept nor broken. */
export type Word = { readonly kept: number; readonly broken: number; readonly running: number }
export type Met = 'met' | 'partly' | 'not'
export type SideEnd = {
  readonly standing: number // tenths; -1 where the scenario has none
  readonly inOffice: boolean
  readonly aims: readonly { readonly aim: number; readonly met: Met }[]
  readonly redLine: { readonly line: number; readonly crossed: boolean } | null
  readonly word: Word
}
export type End = {
  readonly ending: number // -1 while it runs; the number of endings where none fits
  readonly sides: readonly [SideEnd, SideEnd]
}

/** The three lines of both sides, as the world stands. */
export const endOf = (c: Compiled, w: World): End => ({
  ending: w.ending,
  sides: [sideEnd(c, w, 0), sideEnd(c, w, 1)],
})

const sideEnd = (c: Compiled, w: World, side: 0 | 1): SideEnd => {
  const line = w.redLines[side]
  const standing = c.standings[side]
  return {
    standing: standing < 0 ? -1 : (w.gauges[standing] as number),
    inOffice: c.endings[w.ending]?.removes !== side,
    aims: w.aims[side].map(aim => ({ aim, met: metOf(c, w, aim) })),
    redLine:
      line < 0 ? null : { line, crossed: holds(c, w, (c.redLines[line] as CompiledRedLine).crossed, side) },
    word: wordOf(w, side),
  }
}

/** How far an aim is met now. */
export const metOf = (c: Compiled, w: World, aim: number): Met => {
  const { met, partly, side } = c.aims[aim] as CompiledAim
  if (holds(c, w, met, side)) return 'met'
  return partly >= 0 && holds(c, w, partly, side) ? 'partly' : 'not'
}

const wordOf = (w: World, side: number): Word => {
  let kept = 0
  let broken = 0
  let running = 0
  for (const promise of w.promises) {
    if (promise.giver !== side) continue
    if (promise.state === 'kept') kept += 1
    else if (promise.state === 'broken') broken += 1
    else if (promise.state === 'running') running += 1
  }
  return { kept, broken, running }
}
