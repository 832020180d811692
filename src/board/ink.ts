// The chart's inks: by day, by night, in high contrast. One pen is dipped into one ink at a time: painting is never
// interrupted, so the ink in use stands here and each painting dips first.
import type { BoardLook } from './input.ts'

const PAPER = {
  paper: '#f4ecd9',
  card: '#fdf8ea',
  margin: '#e9dcc0',
  ink: '#22303c',
  faint: '#59636d',
  steel: '#4b5f73',
  gold: '#a07520',
  indigo: '#2d4a7c',
  celadon: '#3b7966',
  moss: '#6b6f3a',
  plum: '#6d4a63',
  rust: '#9a3b26',
  seaFar: '#e7e9dd',
  sea: '#e3e7dc',
  seaNear: '#dce3da',
  shoal: '#dbe1d8',
  coastline: '#8fa3a3',
  land: '#efe3c6',
  frontier: '#a08f66',
  hatch: '#dccba3',
  shade: '#c9b587',
  rule: '#c8b98f',
  grid: '#b9c4bb',
} as const

export type Ink = { readonly [Name in keyof typeof PAPER]: string } // each #rrggbb

const NIGHT: Ink = {
  paper: '#17212b',
  card: '#1f2b37',
  margin: '#10171e',
  ink: '#e8dfca',
  faint: '#adb0a9',
  steel: '#9fb4c6',
  gold: '#d8b05c',
  indigo: '#a3bbea',
  celadon: '#82c4ae',
  moss: '#b5ba70',
  plum: '#c9a3c6',
  rust: '#f29a83',
  seaFar: '#182935',
  sea: '#15242e',
  seaNear: '#112029',
  shoal: '#1b2f3b',
  coastline: '#5f7a87',
  land: '#262d2d',
  frontier: '#7b745c',
  hatch: '#333a38',
  shade: '#0e1418',
  rule: '#4c5a66',
  grid: '#2c404c',
}

const CONTRAST: Ink = {
  paper: '#ffffff',
  card: '#ffffff',
  margin: '#ffffff',
  ink: '#000000',
  faint: '#1c1c1c',
  steel: '#24374a',
  gold: '#6d4a00',
  indigo: '#10296b',
  celadon: '#004631',
  moss: '#3a3d00',
  plum: '#54244f',
  rust: '#861400',
  seaFar: '#ffffff',
  sea: '#ffffff',
  seaNear: '#ffffff',
  shoal: '#ffffff',
  coastline: '#b4b4b4',
  land: '#ececec',
  frontier: '#5a5a5a',
  hatch: '#dedede',
  shade: '#cfcfcf',
  rule: '#000000',
  grid: '#d8d8d8',
}

export const INKS: Readonly<Record<BoardLook, Ink>> = { paper: PAPER, night: NIGHT, contrast: CONTRAST }

/** The ink in use. */
export let INK: Ink = PAPER

export function dip(look: BoardLook): void {
  INK = INKS[look]
}
