// The world before the first slot, with what is drawn for the match: agendas, red lines and what each group at home asks for.
// Every draw's key says whose secret it is.
import { draw, shuffled } from '../kit/draw.ts'
import type { Compiled, CompiledAim } from '../scenario/compiled.ts'
import { type MatchOptions, makePlay } from './play.ts'
import type { TableState, World } from './world.ts'

export const newWorld = (c: Compiled, options: MatchOptions, seed: string): World => {
  const { preset } = makePlay(c, options, seed)
  const levels = listOf(c.gauges, gauge => gauge.start)
  return {
    slot: -1,
    trigger: -1,
    gauges: levels,
    before: levels.slice(),
    since: new Int32Array(levels.length),
    flags: Uint8Array.from(c.flags, flag => flag.on),
    happened: new Int32Array(c.triggers.length),
    asks: Int32Array.from(
      c.groups,
      ({ id, side, low, high }) =>
        low + draw(seed, `side:${c.sides[side as 0 | 1].id}:winset:${id}`, high - low + 1),
    ),
    aims: [agenda(c, seed, 0, preset.aims), agenda(c, seed, 1, preset.aims)],
    redLines: [redLine(c, seed, 0), redLine(c, seed, 1)],
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
    heard: { refusedAt: noneOf(c.groups), guessedAt: noneOf(c.groups), offered: [null, null] },
  }
}

/** Counted, not `Int32Array.from`: a match is set up in every playout. */
const listOf = <T>(items: readonly T[], value: (item: T) => number): Int32Array => {
  const list = new Int32Array(items.length)
  for (let i = 0; i < items.length; i += 1) list[i] = value(items[i] as T)
  return list
}

const noneOf = (items: readonly unknown[]): Int32Array => new Int32Array(items.length).fill(-1)

/** A table nobody has written on and that nobody may write on. */
export const emptyTable = (): TableState => ({
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

/** Aims dealt to a side: where two or more are dealt, one settling and one hard as far as the pool has them. In file order. */
const agenda = (c: Compiled, seed: string, side: 0 | 1, count: number): number[] => {
  const { id, aims } = c.sides[side]
  const pool = shuffled(seed, `side:${id}:agenda`, aims)
  const dealt: number[] = []
  const deal = (aim: number | undefined): void => {
    if (aim !== undefined && dealt.length < count && !dealt.includes(aim)) dealt.push(aim)
  }
  const kindOf = (aim: number): CompiledAim['kind'] | undefined => c.aims[aim]?.kind
  if (count >= 2) {
    deal(pool.find(aim => kindOf(aim) === 'settling'))
    deal(pool.find(aim => kindOf(aim) === 'hard'))
  }
  for (const aim of pool) deal(aim)
  return dealt.sort((a, b) => a - b)
}

const redLine = (c: Compiled, seed: string, side: 0 | 1): number => {
  const { id, redLines } = c.sides[side]
  return redLines.length === 0 ? -1 : (redLines[draw(seed, `side:${id}:redline`, redLines.length)] as number)
}
