// The levels of the searching opponent: how many worlds it imagines, whether it reads who sits opposite, and what it considers. All of
// them know the same; a stronger one thinks more.
import type { Way } from './guess.ts'

export type Level = {
  readonly worlds: number // imagined for every decision
  readonly guesses: boolean // whether it reads from the cards it saw who sits opposite
  readonly ways: readonly Way[] // of its own to go on, the best of which it takes
  readonly trust: number // how far it counts on what it expects of the other side, 0 to 1
  readonly joint: number // what the other side's agenda counts beside its own, for both can win
  readonly tastes: number // by how many tastes it looks for a draft, 0 sends none
  readonly drawn: number // drafts it looks at besides
  readonly spends: boolean // whether it weighs spending standing
  readonly thin: number // percent of odds, in either home, below which it looks no further at a draft
  readonly slips: number // percent of its cards that it has not thought through
}

export const LEVELS = {
  attache: {
    worlds: 2,
    guesses: false,
    ways: ['pragmatist'],
    trust: 0,
    joint: 0,
    tastes: 0,
    drawn: 0,
    spends: false,
    thin: 30,
    slips: 25,
  },
  envoy: {
    worlds: 5,
    guesses: false,
    ways: ['pragmatist', 'hardliner', 'reconciler'],
    trust: 0.5,
    joint: 0.4,
    tastes: 2,
    drawn: 0,
    spends: false,
    thin: 30,
    slips: 0,
  },
  ambassador: {
    worlds: 12,
    guesses: true,
    ways: ['pragmatist', 'hardliner', 'reconciler', 'accommodate', 'mirror'],
    trust: 0.85,
    joint: 0.4,
    tastes: 4,
    drawn: 40,
    spends: true,
    thin: 30,
    slips: 0,
  },
} as const satisfies Record<string, Level>

export type LevelName = keyof typeof LEVELS
export const LEVEL_NAMES = Object.keys(LEVELS) as readonly LevelName[]
export const isLevelName = (name: string): name is LevelName => Object.hasOwn(LEVELS, name)
