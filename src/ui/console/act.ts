// Doing something from the console: what was refused is said, once, in one place; what can be undone says how.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClassAct } from '../../classroom/acts.ts'
import type { FacilitatorMove } from '../../match/moves.ts'

export type Undo = { readonly text: string; readonly act: ClassAct }

export type Doing = {
  /** Resolves to whether it was done. */
  readonly act: (act: ClassAct, undo?: Undo) => Promise<boolean>
  readonly direct: (match: number, move: FacilitatorMove) => Promise<boolean>
  readonly announce: (text: string) => Promise<boolean>
  /** Opens what can be done for one device. */
  readonly openPerson: (person: string) => void
  /** Looks over the shoulder of a side. */
  readonly look: (match: number, side: string) => void
}

export const DoingContext = createContext<Doing | null>(null)

export function useDoing(): Doing {
  const doing = useContext(DoingContext)
  if (!doing) throw new Error('no-console-around')
  return doing
}
