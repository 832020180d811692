// What every screen of a class reads: the class as this device has it, its intents, its scenario. Opened once for a token.
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { ClassView } from '../../classroom/view.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { ClassDevice } from '../../store/class-store.ts'
import type { Book } from '../book/book.ts'
import type { ClassOpen, Game } from '../game.ts'
import { useStore } from './use-store.ts'

export type InClass = {
  readonly open: ClassOpen
  readonly scenario: Scenario
  readonly book: Book // as nobody's side reads it
}

export const ClassContext = createContext<InClass | null>(null)

export function useInClass(): InClass {
  const found = useContext(ClassContext)
  if (!found) throw new Error('no-class-around')
  return found
}

export const useClass = <T,>(select: (device: ClassDevice) => T): T =>
  useStore(useInClass().open.store, select)

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
