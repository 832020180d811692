// Two persons at one device: what lies between both is read as the public reads it; a side's own papers are asked for when
// it takes the device and let go of when it gives it on.
import type { Options } from '../match/options.ts'
import { viewFor } from '../match/view-for.ts'
import { lookerTransport, seatTransport } from '../net/local.ts'
import type { Scenario } from '../scenario/schema.ts'
import { makeIntents } from '../store/intents.ts'
import type { MatchStore } from '../store/match-store.ts'
import type { Head } from '../store/saves.ts'
import { openSession, speakerOf } from '../store/session.ts'
import type { OpenedTwo, SeatDoor } from '../ui/game.ts'
import { type Running, storeOf } from './running.ts'

export function openDevice(
  running: Pick<Running, 'referee' | 'reveals'>,
  head: Head,
  scenario: Scenario,
): OpenedTwo {
  const store = storeOf(running, { kind: 'public' })
  const session = openSession(lookerTransport(running.referee, 'public'), store)
  const { seats } = head.options as Options
  const doors = seats.map(seat => [seat.side, doorOf(running, seat.id, store)] as const)
  return { people: 'two', head, scenario, store, doors: Object.fromEntries(doors), close: session.close }
}

function doorOf(running: Pick<Running, 'referee' | 'reveals'>, seat: string, open: MatchStore): SeatDoor {
  const { referee } = running
  const viewer = { kind: 'seat', seat } as const
  return {
    intents: makeIntents(speakerOf(seatTransport(referee, seat), open)),
    offers: () => {
      const offers = viewFor(referee.match(), viewer, referee.now()).own?.offers
      return offers ?? { give: [], take: [], most: 0 }
    },
    open: () => {
      const store = storeOf({ reveals: [] }, viewer)
      for (const reveal of Object.values(open.read().reveals)) store.takeReveal(reveal)
      const session = openSession(seatTransport(referee, seat), store)
      return { store, intents: makeIntents(session), close: session.close }
    },
  }
}
