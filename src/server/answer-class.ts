// The class: telling it to one viewer, and doing what a person or the facilitator asks of it.
import { glanceOf } from '../classroom/glance.ts'
import { personOf } from '../classroom/state.ts'
import { type ClassViewer, classViewFor, readableTexts } from '../classroom/view.ts'
import type { Answer } from '../net/protocol.ts'
import { stopWatching } from './answer-match.ts'
import type { ClassAuthority } from './class-authority.ts'
import {
  authorName,
  isFreeText,
  isOwnText,
  type Known,
  type Message,
  no,
  personIn,
  type Session,
} from './session.ts'
import type { Holder } from './tokens.ts'

const due = new WeakSet<Session>()

/** Tells the class as it stands; whatever happens in one tick is told once. */
export function tellSoon(session: Session): void {
  if (due.has(session)) return
  due.add(session)
  setImmediate(() => {
    due.delete(session)
    if (session.known) void tell(session, session.known).catch(() => {}) // the next entry tells it again
  })
}

const TELL_EVERY = 500 // milliseconds between two tellings of how the matches stand, in which people move all the time
const resting = new Map<Session, { isMore: boolean }>()

/** Tells the class now; what happens in the next moments is told together at their end. */
export function tellInTurn(session: Session): void {
  const rest = resting.get(session)
  if (rest) {
    rest.isMore = true
    return
  }
  const fresh = { isMore: false }
  resting.set(session, fresh)
  tellSoon(session)
  session.host.clock.after(TELL_EVERY, () => {
    resting.delete(session)
    if (fresh.isMore && session.known) tellInTurn(session)
  })
}

async function tell(session: Session, known: Known): Promise<void> {
  const { holder, authority } = known
  if (personIn(known)?.state === 'removed')
    for (const match of [...session.watching.keys()]) stopWatching(session, match, true)
  const view = classViewFor(authority.state(), viewerOf(holder), authority.now())
  const readable = [...readableTexts(view), ...saidTo(known)]
  const fresh = readable.filter(id => !session.had.has(id))
  const texts = await session.host.texts.read(authority.id, fresh)
  for (const id of Object.keys(texts)) session.had.add(id)
  session.send({
    type: 'class',
    view: { ...view },
    texts,
    ...(holder.role === 'person' ? {} : { glances: glances(authority, holder.role) }),
    ...(holder.role === 'facilitator' ? { present: [...session.presence.present(authority.id)] } : {}),
  })
}

/** The messages of the matches that this connection may read: the own one, those a wire desk follows, all at the console. */
function saidTo(known: Known): readonly string[] {
  const { holder, authority } = known
  const person = personIn(known)
  const place = person?.state === 'in' ? person.place : null
  const all = Array.from({ length: authority.state().matches }, (_, at) => at + 1)
  const matches =
    holder.role === 'facilitator'
      ? all
      : place?.kind === 'seat'
        ? [place.match]
        : place?.kind === 'wire'
          ? place.matches
          : []
  return matches.flatMap(match => {
    const said = authority.match(match)?.match().said ?? []
    return said.map(one => one.text).filter(isFreeText)
  })
}

const viewerOf = (holder: Holder): ClassViewer =>
  holder.role === 'person' ? { kind: 'person', person: holder.person } : { kind: holder.role }

function glances(authority: ClassAuthority, role: 'facilitator' | 'projector') {
  return Array.from({ length: authority.state().matches }, (_, at) => at + 1).flatMap(number => {
    const referee = authority.match(number)
    return referee ? [{ ...glanceOf(number, referee.match(), referee.now(), role) }] : []
  })
}

export async function act(session: Session, known: Known, { sent }: Message<'class'>): Promise<Answer> {
  const { holder, authority } = known
  if ('text' in sent.act && !(await isOwnText(session, known, sent.act.text))) return no('not-yours')
  const author = holder.role === 'person' ? { person: holder.person } : 'facilitator'
  return { ok: true, ack: await authority.send(author, sent) }
}

export async function write(session: Session, known: Known, message: Message<'write'>): Promise<Answer> {
  const { ref, purpose, text } = message
  if (purpose === 'name') return no('not-yours')
  const kept = await session.host.texts.keep(known.authority.id, authorName(known), ref, purpose, text)
  return kept === null ? no('name') : { ok: true, text: kept }
}

/** A person's own code for another device; the facilitator may ask for anybody's. */
export async function rejoinCode(
  session: Session,
  { holder, authority }: Known,
  { person }: Message<'rejoin-code'>,
): Promise<Answer> {
  const whose = holder.role === 'person' ? holder.person : person
  if (whose === undefined || personOf(authority.state(), whose) === null) return no('malformed')
  const known = { role: 'person', class: authority.id, person: whose } as const
  return { ok: true, rejoin: await session.host.tokens.rejoinCode(known) }
}

/** Lets go of everything this connection held. */
export function endSession(session: Session): void {
  for (const undo of session.undos) undo()
  session.undos = []
  for (const match of [...session.watching.keys()]) stopWatching(session, match, false)
  session.known = null
}
