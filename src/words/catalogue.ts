// The types of a catalogue: codes are the keys of the English one. No sentence lives here.
import type { en } from './en.ts'
import type { GapNames, Value } from './template.ts'

export type Catalogue = typeof en
export type Code = keyof Catalogue

/** A translation: any of the codes, none that English lacks. */
export type Partly = { readonly [C in Code]?: string }

/** The values that the English template of a code has gaps for. */
export type Params<C extends Code> = { readonly [Name in GapNames<Catalogue[C]>]: Value }
