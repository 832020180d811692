// A device's link to a class host: one connection, many matches. It comes back by itself after any break, says again who it is,
// watches again what it watched, and sends again, with the same refs, what was not answered. What a newer host says that this
// page does not know breaks nothing; it is told to whoever listens.
import type { Sent } from '../match/moves.ts'
import { type Part, wholeOf } from '../match/part.ts'
import {
  type Answer,
  BEYOND,
  type DeviceMessage,
  type HostMessage,
  type HostRefusal,
  parseAnswer,
  parseHostMessage,
  type WATCH_AS,
} from './protocol.ts'
import type { Ack, News, Transport } from './transport.ts'
import { socketWire, type Wire } from './wire.ts'

export type WatchAs = (typeof WATCH_AS)[number]
/** A class as it stands, with every text this device was sent so far. */
export type ClassNews = Extract<HostMessage, { type: 'class' }>

/** How the link stands. */
export type LinkState = 'connecting' | 'open' | 'away' | Ended
/** What ends a link: another device has the seat, the token is not known, the class was deleted. */
type Ended = (typeof ENDED)[number]
const ENDED = ['replaced', 'refused', 'deleted'] as const
const isEnded = (state: LinkState): boolean => ENDED.some(one => one === state)

/** How the open page fits its host: of the build that the host serves, of another, or older than what the host says. */
export type PageFit = 'fits' | 'other' | 'older'

export type HostLink = {
  readonly state: () => LinkState
  readonly role: () => 'person' | 'facilitator' | 'projector' | null
  /** Called with every change of the link's state, and with every piece of news of the class. Returns its undo. */
  readonly subscribe: (listener: LinkListener) => () => void
  /** Asks the host; resolves with its answer, after as many breaks as it takes. Rejects only when the link is closed. */
  readonly ask: (message: DeviceMessage) => Promise<Answer>
  /** The transport of one match, as the viewer named. */
  readonly match: (match: string, as?: WatchAs, side?: string) => Transport
  readonly close: () => void
}

export type LinkListener = {
  readonly changed?: (state: LinkState) => void
  readonly classNews?: (news: ClassNews) => void
  readonly trouble?: (code: 'disk' | null) => void
  readonly page?: (fit: PageFit) => void
}

type Waiting = {
  readonly message: DeviceMessage
  readonly done: (answer: Answer) => void
  readonly failed: (why: Error) => void
}
type Had = {
  view: News['view'] | null
  papers: Map<string, News['papers'][number]>
  pages: Map<string, News['pages'][number]>
  reveals: Map<string, News['reveals'][number]>
}
type Watching = {
  readonly message: Extract<DeviceMessage, { type: 'watch' }>
  readonly listeners: Set<(news: News) => void>
  readonly had: Had
  heard: number // the latest revision that anything told of on this connection
  isAsking: boolean // for a whole view, where a part of one was missed
}

const PAUSE = 1000
/** Refusals that may be another answer soon. */
const PASSING: readonly HostRefusal[] = ['too-often', 'not-stored', 'no-such-match']

/**
 * Opens a link to the host at `address` (its origin; empty for the page's own), with a token of `join`, `rejoin` or a link.
 * `build`: of the open page; null where it has none to compare.
 */
export const openLink = (address: string, token: string, build: string | null = null): HostLink =>
  linkOver(socketWire(address), token, build)

export function linkOver(wire: Wire, token: string, build: string | null = null): HostLink {
  const listeners = new Set<LinkListener>()
  const waiting = new Set<Waiting>()
  const watching = new Map<string, Watching>()
  let state: LinkState = 'connecting'
  let role: ReturnType<HostLink['role']> = null
  let lastNews: ClassNews | null = null
  let isOver = false
  let arrivals = 0
  let fit: PageFit = 'fits'

  /** What was beyond this page once stays so until it is loaded anew. */
  function fitAs(next: PageFit): void {
    if (fit === next || fit === 'older') return
    fit = next
    for (const { page } of listeners) page?.(fit)
  }

  const say = (message: DeviceMessage) => exchange(wire, message, () => fitAs('older'))

  function turn(next: LinkState): void {
    if (state === next || isEnded(state)) return
    state = next
    for (const { changed } of listeners) changed?.(next)
  }

  async function arrive(): Promise<void> {
    const answer = await say({ type: 'enter', token }).catch(() => null)
    if (answer === null) {
      if (wire.isOpen()) wire.again()
      return
    }
    if (!answer.ok) {
      if (answer.refusal === 'unknown-token') end('refused')
      else wire.after(PAUSE, () => isOver || wire.again()) // the host's own trouble, which passes
      return
    }
    role = 'role' in answer ? answer.role : null
    turn('open')
    arrivals += 1
    for (const one of watching.values()) {
      Object.assign(one, { heard: 0, isAsking: false })
      void hold(one, arrivals)
    }
    for (const one of [...waiting]) void deliver(one)
  }

  function end(as: Ended): void {
    turn(as)
    isOver = true
    wire.close()
    for (const one of waiting) one.failed(new Error(as))
    waiting.clear()
  }

  /** Sends one message until it is answered; a broken connection leaves it for the next one. */
  async function deliver(one: Waiting): Promise<void> {
    if (state !== 'open') return
    const answer = await say(one.message).catch(() => null)
    if (!waiting.has(one)) return
    if (answer === null) {
      if (state === 'open' && wire.isOpen()) await deliver(one)
      return
    }
    if (!answer.ok && answer.refusal === 'too-often') {
      wire.after(PAUSE, () => void deliver(one))
      return
    }
    waiting.delete(one)
    one.done(answer)
  }

  /** Watches until the host says that it does: a match may not be open yet when the class has just begun. */
  async function hold(one: Watching, arrival: number): Promise<void> {
    const isCurrent = () =>
      state === 'open' && arrival === arrivals && watching.get(one.message.match) === one
    if (!isCurrent()) return
    const answer = await say(one.message).catch(() => null)
    if (answer !== null && (answer.ok || !PASSING.includes(answer.refusal))) return
    wire.after(PAUSE, () => void (isCurrent() && hold(one, arrival)))
  }

  const ask = (message: DeviceMessage): Promise<Answer> =>
    new Promise((done, failed) => {
      if (isEnded(state)) return failed(new Error(state))
      const one = { message, done, failed }
      waiting.add(one)
      void deliver(one)
    })

  function hear(message: HostMessage): void {
    switch (message.type) {
      case 'class':
        lastNews = newerOf(lastNews, message)
        for (const { classNews } of listeners) classNews?.(lastNews)
        return
      case 'news':
        hearMatch(message)
        return
      case 'change':
        hearChange(message)
        return
      case 'replaced':
      case 'deleted':
        end(message.type)
        return
      case 'trouble':
        for (const { trouble } of listeners) trouble?.(message.code)
        return
      case 'hello':
        fitAs(build === null || message.build === null || message.build === build ? 'fits' : 'other')
        return
      case 'gone':
        watching.delete(message.match)
    }
  }

  function hearMatch({ match, ...news }: Extract<HostMessage, { type: 'news' }>): void {
    const one = watching.get(match)
    if (!one) return
    const { view } = one.had
    take(one, news as unknown as News, view !== null && news.view.revision < view.revision)
    one.isAsking = false
    keepUp(one)
  }

  /** The change of the view that is here leads to the next; one of a later view is not enough. */
  function hearChange({ match, ...change }: Extract<HostMessage, { type: 'change' }>): void {
    const one = watching.get(match)
    if (!one) return
    const { view } = one.had
    const part = change as unknown as Part & Omit<News, 'view'>
    one.heard = Math.max(one.heard, part.view.revision)
    if (view !== null && part.since === view.revision)
      take(one, { ...part, view: wholeOf(view, part) }, false)
    else if (view !== null && part.view.revision <= view.revision) take(one, { ...part, view }, true)
    keepUp(one)
  }

  /** Asks for the whole view where a later one was told of than is here: something was overtaken on its way. */
  function keepUp(one: Watching): void {
    if (one.isAsking || (one.had.view?.revision ?? 0) >= one.heard) return
    one.isAsking = true
    void hold(one, arrivals)
  }

  function take({ had, listeners }: Watching, fresh: News, isLate: boolean): void {
    const news = isLate && had.view ? missing(had, had.view, fresh) : newsIn(fresh)
    had.view = news.view
    for (const paper of news.papers) had.papers.set(paper.id, paper)
    for (const page of news.pages) had.pages.set(page.slot, page)
    for (const reveal of news.reveals) had.reveals.set(reveal.slot, reveal)
    for (const listener of listeners) listener(news)
  }

  wire.listen({
    opened: () => void arrive(),
    broken: () => turn('away'),
    news: text => {
      const message = typeof text === 'string' ? parseHostMessage(text) : null
      if (message === BEYOND) fitAs('older')
      else if (message) hear(message)
    },
  })

  return {
    state: () => state,
    role: () => role,
    subscribe: listener => {
      listeners.add(listener)
      listener.changed?.(state)
      if (fit !== 'fits') listener.page?.(fit)
      if (lastNews) listener.classNews?.(lastNews)
      return () => {
        listeners.delete(listener)
      }
    },
    ask,
    match: (match, as = 'seat', side) => matchTransport(match, as, side),
    close: () => {
      turn('away')
      isOver = true
      wire.close()
      for (const one of waiting) one.failed(new Error('closed'))
      waiting.clear()
      listeners.clear()
      watching.clear()
    },
  }

  function matchTransport(match: string, as: WatchAs, side: string | undefined): Transport {
    const undos = new Set<() => void>()
    return {
      send: async sent => ackOf(await ask({ type: 'send', match, sent }), sent),
      subscribe: listener => {
        const undo = watch(match, as, side, listener)
        undos.add(undo)
        return () => {
          undos.delete(undo)
          undo()
        }
      },
      close: () => {
        for (const undo of undos) undo()
        undos.clear()
      },
    }
  }

  function watch(match: string, as: WatchAs, side: string | undefined, listener: (news: News) => void) {
    const known = watching.get(match)
    const message = {
      type: 'watch',
      match,
      as,
      parts: true,
      ...(side === undefined ? {} : { side }),
    } as const
    const one = known ?? {
      message,
      listeners: new Set<(news: News) => void>(),
      had: { view: null, papers: new Map(), pages: new Map(), reveals: new Map() },
      heard: 0,
      isAsking: false,
    }
    one.listeners.add(listener)
    if (!known) {
      watching.set(match, one)
      void hold(one, arrivals)
    } else if (one.had.view) {
      listener({
        view: one.had.view,
        papers: [...one.had.papers.values()],
        pages: [...one.had.pages.values()],
        reveals: [...one.had.reveals.values()],
      })
    }
    return () => {
      one.listeners.delete(listener)
      if (one.listeners.size > 0 || watching.get(match) !== one) return
      watching.delete(match)
      if (state === 'open') void say({ type: 'leave', match }).catch(() => {})
    }
  }
}

/** One question before there is a token: joining, or taking a seat again. */
export async function askOnce(address: string, message: DeviceMessage): Promise<Answer> {
  const wire = socketWire(address)
  try {
    await new Promise<void>((done, failed) =>
      wire.listen({ opened: done, broken: () => {}, failed, news: () => {} }),
    )
    return await exchange(wire, message)
  } finally {
    wire.close()
  }
}

const newsIn = ({ view, papers, pages, reveals }: News): News => ({ view, papers, pages, reveals })

/** News that something newer has overtaken brings what was not there yet, and changes nothing that was. */
const missing = (had: Had, view: News['view'], news: News): News => ({
  view,
  papers: news.papers.filter(paper => !had.papers.has(paper.id)),
  pages: news.pages.filter(page => !had.pages.has(page.slot)),
  reveals: news.reveals.filter(reveal => !had.reveals.has(reveal.slot)),
})

/** The class as last told; texts are gathered from every piece of news, early or late. */
function newerOf(before: ClassNews | null, news: ClassNews): ClassNews {
  const isLate = before !== null && news.view.revision < before.view.revision
  return { ...(isLate ? before : news), texts: { ...before?.texts, ...news.texts } }
}

async function exchange(wire: Wire, message: DeviceMessage, beyond = () => {}): Promise<Answer> {
  const text = await wire.ask(JSON.stringify(message))
  const answer = typeof text === 'string' ? parseAnswer(text) : null
  if (answer === BEYOND) beyond()
  return answer === null || answer === BEYOND ? { ok: false, refusal: 'malformed' } : answer
}

function ackOf(answer: Answer, sent: Sent): Ack {
  if (answer.ok && 'ack' in answer) return answer.ack as Ack
  return {
    ok: false,
    ref: sent.ref,
    refusal: !answer.ok && answer.refusal === 'not-stored' ? 'not-stored' : 'not-yours',
  }
}
