// The matches of a class: who may speak and look where. A person reaches the own match as the own seat and nothing else.
import { mayGoOn } from '../classroom/consequences.ts'
import type { Author } from '../match/moves.ts'
import type { News } from '../match/news.ts'
import { type Part, partOf, wholeOf } from '../match/part.ts'
import type { Referee } from '../match/referee.ts'
import type { View, Viewer } from '../match/view.ts'
import type { Answer, HostMessage } from '../net/protocol.ts'
import {
  isFreeText,
  isOwnText,
  type Known,
  type Message,
  no,
  personIn,
  type Session,
  yes,
} from './session.ts'

const refereeOf = ({ authority }: Known, match: string): Referee | null => authority.match(Number(match))

export async function sendMove(
  session: Session,
  known: Known,
  { match, sent }: Message<'send'>,
): Promise<Answer> {
  const referee = refereeOf(known, match)
  if (referee === null) return no('no-such-match')
  const author = authorIn(known, match)
  if (author === null) return no('not-yours')
  const { move, ref } = sent
  if (move.kind === 'reseat') return no('not-yours') // seats are the class's affair
  if ('text' in move && !(await isOwnText(session, known, move.text))) return no('not-yours')
  const isEarly =
    move.kind === 'ready' && author !== 'facilitator' && !mayGoOn(known.authority.state(), referee.match())
  if (isEarly) return { ok: true, ack: { ok: false, ref, refusal: 'not-now' } }
  return { ok: true, ack: await referee.send(author, sent) }
}

function authorIn(known: Known, match: string): Author | null {
  const { holder } = known
  if (holder.role === 'facilitator') return 'facilitator'
  return holder.role === 'person' && seatedIn(known) === match ? { seat: holder.person } : null
}

/** The match in which this person has a seat now. */
function seatedIn(known: Known): string | null {
  const person = personIn(known)
  return person?.state === 'in' && person.place?.kind === 'seat' ? String(person.place.match) : null
}

/** The matches that this person's wire desk follows now. */
function followed(known: Known): readonly string[] {
  const person = personIn(known)
  return person?.state === 'in' && person.place?.kind === 'wire' ? person.place.matches.map(String) : []
}

export async function watch(session: Session, known: Known, message: Message<'watch'>): Promise<Answer> {
  const { match } = message
  const referee = refereeOf(known, match)
  if (referee === null) return no('no-such-match')
  const viewer = viewerIn(known, message, referee)
  if (viewer === null) return no('not-yours')
  stopWatching(session, match, false)
  let last: View | null = null // what a device has that takes parts
  const undo = referee.subscribe(viewer, news => {
    if (isStill(known, message)) {
      const { view, ...others } = news
      if (last) {
        const part = partOf(last, view)
        last = wholeOf(last, part)
        session.send(changeMessage(match, part, others))
      } else {
        if (message.parts) last = view
        session.send(newsMessage(match, news))
      }
      const isNew = (id: string) => isFreeText(id) && !session.had.has(id)
      if (view.said?.some(one => isNew(one.text))) session.tell()
    } else stopWatching(session, match, true)
  })
  session.watching.set(match, undo)
  return yes
}

/** As whom this connection may watch a match; null: not at all. */
function viewerIn(known: Known, message: Message<'watch'>, referee: Referee): Viewer | null {
  const { match, as = 'seat' } = message
  const { holder } = known
  if (holder.role === 'projector') return as === 'public' ? { kind: 'projector' } : null
  if (holder.role !== 'person') return deskViewer(message, referee)
  if (as === 'seat' && seatedIn(known) === match) return { kind: 'seat', seat: holder.person }
  return as === 'public' && followed(known).includes(match) ? { kind: 'public' } : null
}

/** The facilitator looks on from the console, as the shared table, or over the shoulder of a side. */
function deskViewer({ as, side }: Message<'watch'>, referee: Referee): Viewer | null {
  if (as === 'desk') return { kind: 'facilitator' }
  if (as === 'public') return { kind: 'public' }
  const seat = as === 'side' ? referee.match().seats.find(one => one.side === side) : undefined
  return seat ? { kind: 'seat', seat: seat.id } : null
}

const isStill = (known: Known, { match, as = 'seat' }: Message<'watch'>): boolean =>
  known.holder.role !== 'person' ||
  (as === 'seat' ? seatedIn(known) === match : followed(known).includes(match))

export function stopWatching(session: Session, match: string, tell: boolean): void {
  session.watching.get(match)?.()
  session.watching.delete(match)
  if (tell) session.send({ type: 'gone', match })
}

/** News as the wire's shapes have it: the same fields, no longer readonly. */
const newsMessage = (match: string, news: News): HostMessage =>
  ({ type: 'news', match, ...news }) as unknown as HostMessage

const changeMessage = (match: string, part: Part, others: Omit<News, 'view'>): HostMessage =>
  ({ type: 'change', match, ...part, ...others }) as unknown as HostMessage
