// Files that the game itself saved and that no page opens as a match or a scenario: told from the way they begin.

export type Stray = 'code' | 'class' | 'remains'

const BEGINNINGS: readonly (readonly [Stray, RegExp])[] = [
  ['code', /^\s*TC\d/], // a match handed in to the instructor
  ['class', /^\s*\{\s*"format":\s*\d+,\s*"scenario":/], // the logs of a whole class
  ['remains', /^\s*\{\s*"head":/], // what was left of a damaged match
]

/** Null for every other text. */
export const strayOf = (text: string): Stray | null =>
  BEGINNINGS.find(([, begins]) => begins.test(text))?.[0] ?? null
