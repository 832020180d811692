// What a character cares about: a weight for each gauge, and how it holds its word. Percentages; the unit of a value is a
// tenth of a point times a percent.
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'

export type Character = {
  readonly home: number // own standing
  readonly relations: number // the derived state of relations
  readonly ground: number // who gave way
  readonly disputes: number // what an open dispute weighs
  readonly honour: number // tenths that each own broken promise costs, besides what the rules take
  readonly minds: number // percent of what the rules take for a breach that it minds today: the price is paid later
  readonly odds: readonly [home: number, theirs: number] // percent it asks of both homes before it signs or sends
  readonly gain: number // value a deal must bring over none
  readonly fairness: number // percent of the other side's gain that its first draft counts as its own; more in later ones
  readonly paysBack: boolean // a breach lately frees it from its own word
  readonly sways: number // dice spread on a card's value, so that no two matches are the same
}

export const CHARACTERS = {
  hardliner: {
    home: 110,
    relations: 30,
    ground: 120,
    disputes: 10,
    honour: 8,
    minds: 30,
    odds: [70, 45],
    gain: 900,
    fairness: 5,
    paysBack: true,
    sways: 260,
  },
  pragmatist: {
    home: 90,
    relations: 130,
    ground: 35,
    disputes: 25,
    honour: 2,
    minds: 18,
    odds: [60, 45],
    gain: 250,
    fairness: 25,
    paysBack: true,
    sways: 1200,
  },
  reconciler: {
    home: 55,
    relations: 200,
    ground: 5,
    disputes: 45,
    honour: 40,
    minds: 100,
    odds: [45, 35],
    gain: 0,
    fairness: 45,
    paysBack: false,
    sways: 1200,
  },
} as const satisfies Record<string, Character>

/** How many aims of either kind a side was dealt. */
export type Dealt = { readonly settling: number; readonly hard: number }
export const UNKNOWN: Dealt = { settling: 0, hard: 0 }

/** Weight of every gauge for a side: the character's, shifted by the kinds of aims it was dealt. */
export const tasteOf = (c: Compiled, side: 0 | 1, dealt: Dealt, character: Character): Int32Array => {
  const taste = new Int32Array(c.gauges.length)
  const { ground, relations } = leaning(character, dealt)
  const weights = c.relations.reduce((sum, one) => sum + one.percent, 0)
  for (const { gauge, percent } of c.relations) taste[gauge] = ((relations * percent) / weights) | 0
  for (const gauge of c.disputes) taste[gauge] = -character.disputes
  c.gauges.forEach((gauge, at) => {
    if (gauge.kind === 'standing' && gauge.side === side) taste[at] = character.home
    if (gauge.kind === 'ground') taste[at] = gauge.side === side ? ground : -ground
  })
  return taste
}

/** A character's weight of relations and of ground, shifted by the aims it was dealt. */
export const leaning = (
  { ground, relations }: Character,
  { settling, hard }: Dealt,
): { readonly ground: number; readonly relations: number } => ({
  ground: ground + 15 * (hard - settling),
  relations: relations + 15 * (settling - hard),
})

export const dealtTo = (c: Compiled, sight: Sight): Dealt => {
  let settling = 0
  let hard = 0
  for (let i = 0; i < sight.aims.length; i += 1) {
    const { kind } = c.aims[sight.aims[i]!]!
    if (kind === 'settling') settling += 1
    else if (kind === 'hard') hard += 1
  }
  return { settling, hard }
}
