// A class host met from the browser: joining, the seat that this device keeps, the console and the wall, over one link each.
import { err, ok, type Result } from '../kit/result.ts'
import type { FacilitatorMove } from '../match/moves.ts'
import type { DeviceMessage } from '../net/protocol.ts'
import { askOnce, openLink, type WatchAs } from '../net/remote.ts'
import type { Transport } from '../net/transport.ts'
import { loadScenario } from '../scenario/load.ts'
import { makeClassIntents } from '../store/class-intents.ts'
import { forgetSeat, keepSeat, keptSeat } from '../store/class-seat.ts'
import { followClass } from '../store/class-store.ts'
import { makeIntents } from '../store/intents.ts'
import { makeMatchStore } from '../store/match-store.ts'
import { freshRef } from '../store/ref.ts'
import { openSession } from '../store/session.ts'
import type { ClassDoor, ClassOpen, MadeClass, SeatOpen } from '../ui/game.ts'

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null // refused: asking for it already throws
  }
}

/** The stamp of the build this page is of; null where it is none, as while it is being developed. */
const ownBuild = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null

export function classDoor(): ClassDoor {
  let held: ReturnType<typeof keptSeat> = keptSeat(storage())
  const settle = async (code: string, message: DeviceMessage): Promise<Result<null, string>> => {
    const answer = await askOnce('', message).catch(() => null)
    if (answer === null) return err('unreachable')
    if (!answer.ok) return err(answer.refusal)
    if (!('token' in answer)) return err('malformed')
    held = { token: answer.token, rejoin: answer.rejoin, code }
    keepSeat(storage(), held)
    return ok(null)
  }
  const forget = () => {
    held = null
    forgetSeat(storage())
  }
  return {
    hostHere: async () => {
      const answer = await ask('/api/host')
      return answer?.['host'] === true
        ? { addresses: (answer['addresses'] ?? []) as readonly string[] }
        : null
    },
    join: (code, names) => settle(code, { type: 'join', code, ref: freshRef(), names: [...names] }),
    rejoin: (code, rejoin) => settle(code, { type: 'rejoin', code, rejoin }),
    kept: () => held,
    forget,
    open: token => openClass(token, () => held?.token === token && forget()),
    make: async (key, scenario, settings) => madeOf(await ask('/api/classes', key, { scenario, settings })),
  }
}

function madeOf(answer: Readonly<Record<string, unknown>> | null): Result<MadeClass, string> {
  if (answer?.['ok'] !== true) return err(String(answer?.['error'] ?? 'unreachable'))
  const { facilitator, projector, code } = answer as Record<string, string>
  return ok({ facilitator: facilitator ?? '', projector: projector ?? '', code: code ?? '' })
}

/** `deleted` is called where the class went with everything in it. */
function openClass(token: string, deleted: () => void): ClassOpen {
  const link = openLink('', token, ownBuild())
  link.subscribe({ changed: state => state === 'deleted' && deleted() })
  const store = followClass(link)
  const open = (transport: Transport): SeatOpen => {
    const matchStore = makeMatchStore()
    const session = openSession(transport, matchStore)
    return { store: matchStore, intents: makeIntents(session), close: session.close }
  }
  const log = async (match: number): Promise<string | null> => {
    const answer = await ask(`/api/log/${match}`, token)
    return answer?.['ok'] === true ? String(answer['text']) : null
  }
  return {
    store,
    intents: makeClassIntents(link),
    scenario: async () => {
      const answer = await ask('/api/scenario', token)
      const loaded = loadScenario(String(answer?.['text'] ?? ''))
      return loaded.ok ? loaded.value.scenario : null
    },
    match: (match, as, side) => open(link.match(String(match), as satisfies WatchAs, side)),
    direct: async (match, move: FacilitatorMove) => {
      const glance = store.read().glances.find(one => one.match === match)
      if (!glance) return 'no-such-match'
      const sent = { ref: freshRef(), turn: glance.turn, phase: glance.phase, move }
      const ack = await link
        .match(String(match), 'desk')
        .send(sent)
        .catch(() => null)
      return ack === null ? 'unreachable' : ack.ok ? null : ack.refusal
    },
    log,
    logs: async () => {
      const { classLogs } = await import('./class-debrief.ts')
      return classLogs(store.read().view?.matches ?? 0, log)
    },
    wall: async () => {
      const answer = await ask('/api/wall', token, {})
      return answer?.['ok'] === true ? String(answer['projector']) : null
    },
    again: async rehearse =>
      madeOf(await ask('/api/again', token, rehearse === undefined ? {} : { rehearse })),
    remove: async () => (await ask('/api/class', token, undefined, 'DELETE'))?.['ok'] === true,
    close: () => {
      store.close()
      link.close()
    },
  }
}

/** Asks the page's own server; null where it cannot be reached or answers with something else. A file has no server. */
async function ask(
  path: string,
  token?: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Readonly<Record<string, unknown>> | null> {
  if (location.protocol === 'file:') return null
  try {
    const answer = await fetch(path, {
      method,
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await answer.json()) as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}
