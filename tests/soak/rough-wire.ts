// A wire that loses, doubles, overtakes and delays, in virtual time: the same link on one end and the same host on the other as
// over a socket, and a seed that repeats it. A piece of news that is lost ends the connection, as it does over TCP, but only
// after the others have gone on arriving for a while.
import type { HostMessage } from '../../src/net/protocol.ts'
import type { Wire, WireListener } from '../../src/net/wire.ts'
import type { Inside } from '../server/inside.ts'
import { type Line, lineTo } from '../server/line.ts'

export type Faults = {
  readonly lost: number // shares, 0 to 1
  readonly doubled: number
  readonly overtaken: number // held back, so that later ones come first
  readonly late: number // milliseconds that one is held back at most
}

export const WHOLE: Faults = { lost: 0, doubled: 0, overtaken: 0, late: 0 }
export const ROUGH: Faults = { lost: 0.1, doubled: 0.3, overtaken: 0.2, late: 30_000 }

const ANSWER_WITHIN = 10_000
const NOTICED_AFTER = 18_000 // milliseconds until a connection that lost something is given up: a ping and its patience
const BACK_AFTER = 300
const HOP = 40 // milliseconds at most where nothing goes wrong

export type RoughWire = Wire & {
  /** What befalls messages from now on. */
  readonly suffer: (faults: Faults) => void
  /** Breaks the connection now; it comes back by itself. */
  readonly break: () => void
  readonly counts: { sent: number; lost: number; doubled: number; overtaken: number; breaks: number }
}

type RoughParts = {
  readonly inside: Inside
  readonly random: () => number
  readonly sent?: (message: HostMessage) => HostMessage // sees, and may change, what the host sends
}

export function roughWire({ inside, random, sent = message => message }: RoughParts): RoughWire {
  const { clock } = inside
  const counts = { sent: 0, lost: 0, doubled: 0, overtaken: 0, breaks: 0 }
  let faults = WHOLE
  let listener: WireListener | null = null
  let line: Line | null = null // the connection there is now
  let closed = false

  /** Carries something over, as often and as late as its luck has it; `lost` where it is lost. */
  function carry(deliver: () => void, lost: () => void = () => {}): void {
    counts.sent += 1
    if (random() < faults.lost) {
      counts.lost += 1
      lost()
      return
    }
    const isDoubled = random() < faults.doubled
    if (isDoubled) counts.doubled += 1
    for (let copy = 0; copy < (isDoubled ? 2 : 1); copy += 1) {
      const isHeld = random() < faults.overtaken
      if (isHeld) counts.overtaken += 1
      clock.after(random() * HOP + (isHeld ? random() * faults.late : 0), deliver)
    }
  }

  function connect(): void {
    if (closed || line) return
    const mine: Line = lineTo({
      ...inside,
      heard: message => {
        const text = JSON.stringify(sent(message))
        mine.heard.length = 0 // kept by whoever asked to see it
        carry(
          () => line === mine && listener?.news(text),
          () => clock.after(NOTICED_AFTER, () => line === mine && breakOff()),
        )
      },
    })
    line = mine
    listener?.opened()
  }

  function breakOff(): void {
    if (!line) return
    counts.breaks += 1
    const gone = line
    line = null
    gone.close()
    listener?.broken()
    clock.after(BACK_AFTER, connect)
  }

  const ask = (text: string): Promise<string> =>
    new Promise((done, failed) => {
      const mine = line
      if (!mine) return failed(new Error('away'))
      clock.after(ANSWER_WITHIN, () => failed(new Error('timeout')))
      carry(() => {
        if (line !== mine) return
        void mine.text(text).then(answer => {
          carry(() => line === mine && done(answer))
        })
      })
    })

  return {
    isOpen: () => line !== null,
    ask,
    listen: one => {
      listener = one
      clock.after(BACK_AFTER, connect)
    },
    again: breakOff,
    break: breakOff,
    close: () => {
      closed = true
      line?.close()
      line = null
    },
    after: (milliseconds, call) => {
      clock.after(milliseconds, call)
    },
    suffer: next => {
      faults = next
    },
    counts,
  }
}
