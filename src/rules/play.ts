// What a match was set up with, as the rules ask for it: one small value beside the compiled scenario and the world.
import { type Fold, foldSeed } from '../kit/draw.ts'
import type { Compiled, CompiledPreset } from '../scenario/compiled.ts'

export type MatchOptions = {
  readonly preset: string
  readonly off?: readonly string[] // assumptions switched off; the scenario is compiled with the same list
  readonly substitutes?: Readonly<Record<string, string>> // trigger -> the one played in its place
  readonly without?: readonly string[] // triggers that never open a turn here: care, without penalty
  readonly softer?: boolean | readonly string[] // softer texts, of all triggers or of these; no consequence
}

/** Whether this trigger is told in its softer texts. */
export const isSofter = ({ softer }: MatchOptions, trigger: string): boolean =>
  typeof softer === 'object' ? softer.includes(trigger) : softer === true

export type Play = {
  readonly options: MatchOptions
  readonly preset: CompiledPreset
  readonly off: readonly string[]
  readonly seed: string
  readonly dice: Fold // the seed, folded
  readonly injected: number // trigger that strikes next whatever the calendar says, -1 none
}

/** Throws where the caller mixed up scenario and options: a match's options are checked where they come in. */
export const makePlay = (c: Compiled, options: MatchOptions, seed: string): Play => {
  const number = c.numbers.presets.get(options.preset)
  const preset = number === undefined ? undefined : c.presets[number]
  if (preset === undefined) throw new Error(`no preset ${options.preset}`)
  const off = [...(options.off ?? [])].sort()
  if (off.join() !== c.off.join()) throw new Error('compiled with other switches')
  return { options, preset, off, seed, dice: foldSeed(seed), injected: -1 }
}
