// The class this device sits in, kept so that a reload, a closed tab or a flat battery comes back to the same seat.

export type KeptSeat = {
  readonly token: string
  readonly rejoin: string // for another device
  readonly code: string // of the class
}

const KEY = 'two-capitals:seat'
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length < 80

/** The seat kept on this device; null where there is none, or where what is kept is damaged. */
export function keptSeat(shelf: Pick<Storage, 'getItem'> | null): KeptSeat | null {
  try {
    const stored: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const { token, rejoin, code } = stored as Record<string, unknown>
    return isShort(token) && isShort(rejoin) && isShort(code) ? { token, rejoin, code } : null
  } catch {
    return null
  }
}

export function keepSeat(shelf: Pick<Storage, 'setItem'> | null, seat: KeptSeat): void {
  try {
    shelf?.setItem(KEY, JSON.stringify(seat))
  } catch {
    // Storage is refused or full: the seat holds for this page, and its code for another.
  }
}

export function forgetSeat(shelf: Pick<Storage, 'removeItem'> | null): void {
  try {
    shelf?.removeItem(KEY)
  } catch {
    // nothing was kept
  }
}
