// What every screen of a class reads: the class as this device has it, its intents, its scenario. Opened once for a token.
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { ClassView } from '../../classroom/view.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { ClassDevice, ClassStore } from '../../store/class-store.ts'
import type { Book } from '../book/book.ts'
import type { ClassLogs } from '../class-pages/logs.ts'
import type { ClassOpen, Game } from '../game.ts'
import { matchName } from './match-name.ts'
import { useStore } from './use-store.ts'
import { useWords } from './words.ts'

/** What the pages of a class's debrief read, wherever its matches came from. */
export type ClassReading = {
  readonly store: ClassStore
  readonly logs: () => Promise<ClassLogs>
  readonly scenario: Scenario
  readonly book: Book // as nobody's side reads it
  readonly names?: readonly string[] // of matches gathered without a network; no device of a student answers
}

export type InClass = ClassReading & { readonly open: ClassOpen }

export const ClassContext = createContext<ClassReading | InClass | null>(null)

export function useClassReading(): ClassReading {
  const found = useContext(ClassContext)
  if (!found) throw new Error('no-class-around')
  return found
}

export function useInClass(): InClass {
  const found = useContext(ClassContext)
  if (!found || !('open' in found)) throw new Error('no-class-around')
  return found
}

/** What a match is called here. */
export function useMatchName(): (match: number) => string {
  const t = useWords()
  const { names } = useClassReading()
  return match => names?.[match - 1] ?? matchName(match, t)
}

export const useClass = <T,>(select: (device: ClassDevice) => T): T =>
  useStore(useClassReading().store, select)

/** The class's view; screens of a class are shown only once there is one. */
export function useClassView(): ClassView {
  const view = useClass(device => device.view)
  if (!view) throw new Error('no-class-yet')
  return view
}

/** The class of a token while this screen stands; null until the game can speak with a host. */
export function useOpenClass(game: Game, token: string): ClassOpen | null {
  const [open, setOpen] = useState<ClassOpen | null>(null)
  useEffect(() => {
    let close = () => {}
    let left = false
    void game.classes().then(door => {
      if (left) return
      const opened = door.open(token)
      close = opened.close
      setOpen(opened)
    })
    return () => {
      left = true
      close()
    }
  }, [token])
  return open
}
