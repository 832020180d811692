// The words of the format that code names too: stances, tables, tags, sizes. No schema here, so that a screen may know them.

export const STANCES = ['confront', 'press', 'hold', 'engage', 'accommodate'] as const
export type Stance = (typeof STANCES)[number]
export const TABLES = ['none', 'one', 'open', 'summit'] as const
export type Table = (typeof TABLES)[number]
export const TAGS = ['sanction', 'breach', 'easing', 'settlement', 'boycott'] as const
export const SIZES = ['small', 'clear', 'large'] as const
