// Tells a part of the game that could not be fetched from a fault in it: each browser says it in its own words.

const SAID = /dynamically imported module|module script failed|unable to preload|failed to fetch|load failed/i

export const isNotLoaded = (error: unknown): boolean => error instanceof Error && SAID.test(error.message)
