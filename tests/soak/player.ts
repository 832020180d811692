// A person who plays whatever the view offers, as fast as it is answered: many small moves, so that a fault hits one on its way.
// And the audit: what was acknowledged is in the stream, once.
import type { Entry } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import type { EventStore } from '../../src/server/events.ts'
import type { Device } from '../server/support.ts'
import { moveOf } from './moves.ts'

export type Acknowledged = { readonly match: string; readonly ref: string }

/** Plays until it is stopped; notes every move that was acknowledged. */
export function startPlayer(
  device: Device,
  name: string,
  acknowledged: Acknowledged[],
  random: () => number,
  {
    took,
    pause = 0,
    going = 0.04,
  }: {
    readonly took?: number[] // milliseconds that each move took
    readonly pause?: number // between two
    readonly going?: number // share of moves that carry the turn on: a match of three turns lasts some hundred moves
  } = {},
) {
  const match = String(device.view().me?.seat?.match)
  const transport = device.link.match(match)
  const seen: { view: View | null } = { view: null }
  let stopped = false
  transport.subscribe(news => {
    seen.view = news.view
  })
  const done = (async () => {
    for (let count = 0; !stopped; count += 1) {
      const { view } = seen
      if (view === null) {
        await wait(20)
        continue
      }
      const move = moveOf(view, random, going)
      if (move === null) {
        await wait(Math.max(5, pause))
        continue
      }
      const ref = `${name}-move-${count}`
      const asked = performance.now()
      const ack = await transport.send({ ref, turn: view.turn, phase: view.phase, move }).catch(() => null)
      took?.push(performance.now() - asked)
      if (ack?.ok) acknowledged.push({ match, ref })
      await wait(ack?.ok ? pause : Math.max(5, pause))
    }
  })()
  return {
    done,
    stop: () => {
      stopped = true
    },
  }
}

export type Audit = {
  readonly lost: number // acknowledged, and not in the stream
  readonly doubled: number // in the stream twice
}

/** Throws where a stream has a gap. */
export async function audit(
  events: EventStore,
  classId: string,
  acknowledged: readonly Acknowledged[],
): Promise<Audit> {
  let lost = 0
  let doubled = 0
  for (const match of new Set(acknowledged.map(one => one.match))) {
    const entries = await events.read<Entry>(`match:${classId}:${match}`)
    const counts = new Map<string, number>()
    for (const { ref } of entries) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    lost += acknowledged.filter(one => one.match === match && !counts.has(one.ref)).length
    doubled += [...counts.values()].filter(count => count > 1).length
    if (entries.some(({ seq }, at) => seq !== at + 1)) throw new Error('a stream with gaps')
  }
  return { lost, doubled }
}

export const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

/** Resolves when the device's link is open. */
export const untilOpen = ({ link }: Device): Promise<void> =>
  new Promise(done => {
    const undo = link.subscribe({
      changed: state => {
        if (state !== 'open') return
        setTimeout(() => undo())
        done()
      },
    })
  })
