// The computer capitals by name and in one line.

import type { Words } from '../parts/words.ts'

export const OPPONENTS = [
  'pragmatist',
  'hardliner',
  'reconciler',
  'mirror',
  'attache',
  'envoy',
  'ambassador',
] as const

/** Those that search: they take their time, and thousands of futures are played by others in their place. */
export const isThinker = (id: string): boolean => id === 'attache' || id === 'envoy' || id === 'ambassador'

const known = (id: string) => OPPONENTS.find(one => one === id)

export function opponentName(id: string, t: Words): string {
  const one = known(id)
  return one ? t(`opponent.${one}`) : id
}

export function opponentLine(id: string, t: Words): string {
  const one = known(id)
  return one ? t(`opponent.${one}.line`) : ''
}
