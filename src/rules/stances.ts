// The five stances as numbers, in the order of STANCES, and what kind of meeting two of them make.
import { STANCES } from '../scenario/vocabulary.ts'

export const CONFRONT = 0
export const PRESS = 1
export const HOLD = 2
export const ENGAGE = 3
export const ACCOMMODATE = 4

/** Confront and press: what hardens, and what undoes one's own gestures. */
export const isHard = (stance: number): boolean => stance <= PRESS
/** Engage and accommodate. */
export const isSoft = (stance: number): boolean => stance >= ENGAGE

/** -1 hostile: both hard, at least one confronts. 1 friendly: both soft. 0 neither. */
export const meetingKind = (a: number, b: number): -1 | 0 | 1 => {
  if (isHard(a) && isHard(b)) return a === CONFRONT || b === CONFRONT ? -1 : 0
  return isSoft(a) && isSoft(b) ? 1 : 0
}

/** `press/hold`: how the ledger names a meeting, side 0 first. */
export const meetingName = (a: number, b: number): string => `${STANCES[a]}/${STANCES[b]}`
