// Saying who one is: joining with a code and a name, taking a seat again with a rejoin code, coming back with a token.
import type { ClassRefusal } from '../classroom/acts.ts'
import { isFull } from '../classroom/change.ts'
import { codeMeant } from '../classroom/code.ts'
import type { Answer, HostRefusal } from '../net/protocol.ts'
import { endSession, tellInTurn, tellSoon } from './answer-class.ts'
import type { ClassAuthority } from './class-authority.ts'
import { isFitName } from './names.ts'
import { type Message, no, type Session } from './session.ts'
import { freshId, type Holder } from './tokens.ts'

type PersonHolder = Extract<Holder, { role: 'person' }>

/** The same ref joins once: a device that heard no answer asks again and gets the same seat. */
export async function join(session: Session, { code, ref, names }: Message<'join'>): Promise<Answer> {
  const found = await classFor(session, code)
  if (found === null) return no('no-such-class')
  const before = joinedWith(found, ref)
  if (before) return settle(session, found, before)
  if (!names.every(isFitName)) return no('name')
  const shut = shutFor(found)
  if (shut) return no(shut) // before anything is written down: a flood leaves nothing behind
  const person = freshId()
  const texts: string[] = []
  for (const [at, text] of names.entries()) {
    const kept = await session.host.texts.keep(found.id, person, `${at}`, 'name', text)
    if (kept === null) return no('name')
    texts.push(kept)
  }
  const ack = await found.send('host', { ref: joinRef(ref), act: { kind: 'join', person, names: texts } })
  if (!ack.ok) return no(hostRefusal(ack.refusal))
  return settle(session, found, joinedWith(found, ref) ?? person)
}

/** Why nobody new gets in at the moment; null: somebody may. */
function shutFor(found: ClassAuthority): HostRefusal | null {
  const { locked, phase } = found.state()
  if (phase === 'over') return 'over'
  if (locked) return 'locked'
  if (phase === 'debrief') return 'not-now'
  return isFull(found.state()) ? 'full' : null
}

/** The host writes joins in its own name: a device's ref must not meet one of the host's. */
const joinRef = (ref: string): string => `join.${ref}`

function joinedWith(found: ClassAuthority, ref: string): string | null {
  const entry = found.state().entries.find(one => one.ref === joinRef(ref) && one.by === 'host')
  return entry?.act.kind === 'join' ? entry.act.person : null
}

export async function rejoin(session: Session, message: Message<'rejoin'>): Promise<Answer> {
  const found = await classFor(session, message.code)
  if (found === null) return no('no-such-class')
  const wrong = session.host.wrongCodes(found.id)
  if (!wrong.take()) return no('too-often')
  const meant = codeMeant(message.rejoin)
  const known = meant === null ? null : await session.host.tokens.byRejoinCode(found.id, meant)
  if (known?.role !== 'person') return no('unknown-token')
  wrong.give()
  return settle(session, found, known.person)
}

async function settle(session: Session, found: ClassAuthority, person: string): Promise<Answer> {
  const holder: PersonHolder = { role: 'person', class: found.id, person }
  const { tokens } = session.host
  const [token, rejoin] = await Promise.all([tokens.issue(holder), tokens.rejoinCode(holder)])
  take(session, found, holder)
  return { ok: true, token, person, rejoin }
}

export async function enter(session: Session, { token }: Message<'enter'>): Promise<Answer> {
  const holder = await session.host.tokens.holder(token)
  const found = holder && (await session.host.classroom(holder.class))
  if (!holder || !found) return no('unknown-token')
  take(session, found, holder)
  return { ok: true, role: holder.role, person: holder.role === 'person' ? holder.person : null }
}

async function classFor({ host }: Session, typed: string): Promise<ClassAuthority | null> {
  const code = codeMeant(typed)
  const id = code === null ? null : await host.byCode(code)
  return id === null ? null : host.classroom(id)
}

function take(session: Session, authority: ClassAuthority, holder: Holder): void {
  const tell = () => tellSoon(session)
  const over = (type: 'replaced' | 'deleted') => () => {
    session.send({ type })
    endSession(session)
    session.drop()
  }
  session.known = { holder, authority }
  session.tell = tell
  session.undos = [
    authority.subscribe(tell),
    ...(holder.role === 'person' ? [] : [authority.follow(() => tellInTurn(session))]),
    session.presence.enter(holder, {
      replaced: over('replaced'),
      forgotten: over('deleted'),
      changed: tell,
    }),
  ]
  tell()
}

const REFUSALS: Readonly<Partial<Record<ClassRefusal, HostRefusal>>> = {
  locked: 'locked',
  full: 'full',
  over: 'over',
  'not-now': 'not-now',
  'not-stored': 'not-stored',
}
const hostRefusal = (refusal: ClassRefusal): HostRefusal => REFUSALS[refusal] ?? 'malformed'
