// Deals the matches of a campaign by number: which scenario and preset, who sits where, what is agreed. The same number gives
// the same match in Node and in a browser; no file is read here.
import { draw } from '../../src/kit/draw.ts'
import { CONSENTS, checkOptions, type Options, type Seat, TALKS } from '../../src/match/options.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import type { Loaded } from '../../src/scenario/load.ts'

export type Shelf = Readonly<Record<'cycles' | 'first-contact' | 'low-ebb', Loaded>>
export type Dice = (n: number) => number

const PLAYED = [
  ['first-contact', 'three'],
  ['low-ebb', 'four'],
  ['low-ebb', 'twelve'],
  ['cycles', 'four'],
  ['cycles', 'ten'],
] as const

/** Dice of one match: the same name, the same throws. */
export function diceNamed(name: string): Dice {
  let thrown = 0
  return n => {
    thrown += 1
    return draw(name, `${thrown}`, n)
  }
}

export const oneOf = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T

/** Match `number` before its first entry. */
export function deal(shelf: Shelf, number: number): MatchState {
  const dice = diceNamed(`deal ${number}`)
  const [name, preset] = PLAYED[number % PLAYED.length]!
  const loaded = shelf[name]
  const switches = (loaded.scenario.assumptions ?? []).map(one => one.id)
  const options: Options = {
    preset,
    seats: loaded.scenario.sides.flatMap((side, at) => seatsAt(side.id, at, dice)),
    consent: oneOf(CONSENTS, dice),
    timers: dice(2) === 0,
    talk: oneOf(TALKS, dice),
    softer: dice(4) === 0,
    off: dice(3) === 0 ? switches.filter(() => dice(3) === 0) : [],
  }
  const checked = checkOptions(loaded.scenario, options)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return newMatch(makeSetup(loaded, options, `campaign ${number}`))
}

/** One to three people, or now and then a computer alone. */
function seatsAt(side: string, at: number, dice: Dice): Seat[] {
  const letter = at === 0 ? 'a' : 'b'
  if (dice(10) === 0) return [{ id: `${letter}1`, side, holder: 'mirror' }]
  return Array.from({ length: 1 + dice(3) }, (_, n) => ({ id: `${letter}${n + 1}`, side, holder: 'person' }))
}
