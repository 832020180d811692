// What the pages of a shared device read beside a match: who holds it, what lies on the open table, each side's door.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { HandsStore } from '../../store/hands-store.ts'
import type { TableDesk, TableState } from '../../store/table-desk.ts'
import type { SeatDoor } from '../game.ts'
import { useStore } from '../parts/use-store.ts'

export type Device = {
  readonly hands: HandsStore
  readonly table: TableDesk
  readonly doors: Readonly<Record<string, SeatDoor>> // by side
}

export const DeviceContext = createContext<Device | null>(null)

export function useDevice(): Device {
  const device = useContext(DeviceContext)
  if (!device) throw new Error('no-device-around')
  return device
}

export const useTable = <T>(select: (state: TableState) => T): T => useStore(useDevice().table, select)

/** The door of one side. */
export function useDoor(side: string): SeatDoor {
  const door = useDevice().doors[side]
  if (!door) throw new Error(`no-door ${side}`)
  return door
}
