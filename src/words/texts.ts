// The texts that are here by now: the first page's at once, every other part when a screen that needs it is loaded.
// parts/ brings them; nothing is said here.
import type { Partly } from './catalogue.ts'
import { app } from './en/app.ts'
import { home } from './en/home.ts'
import { trouble } from './en/trouble.ts'
import { ui } from './en/ui.ts'

const first: Partly = { ...app, ...home, ...trouble, ...ui }
const known: Record<string, Partly> = { en: first, ja: {}, ko: {} }

/** Adds texts of a language to those that can be said. */
export function learn(language: string, texts: Partly): void {
  known[language] = { ...known[language], ...texts }
}

export const textsOf = (language: string): Partly => known[language] ?? {}
