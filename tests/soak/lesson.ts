// A lesson in virtual time over rough wires: a class is made, joined, placed, played to the end by people who know only what
// their link tells them, and debriefed. What each device is sent may be looked at, or changed, on its way.
import type { ClassAct, ClassSettings } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { SeatMove } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import type { Answer, HostMessage } from '../../src/net/protocol.ts'
import { type ClassNews, type HostLink, linkOver, type WatchAs } from '../../src/net/remote.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import type { ClassAuthority } from '../../src/server/class-authority.ts'
import type { Inside } from '../server/inside.ts'
import { lineTo } from '../server/line.ts'
import { type Faults, type RoughWire, roughWire, WHOLE } from './rough-wire.ts'

export type Role =
  | { readonly kind: 'seat'; readonly match: number; readonly side: string }
  | { readonly kind: 'wire'; readonly match: number }
  | { readonly kind: 'removed'; readonly match: number; readonly side: string } // sits, and is taken out once it plays
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'projector' }

export type Member = {
  readonly name: string
  readonly role: Role
  readonly person: string | null
  readonly token: string
  readonly link: HostLink
  readonly wire: RoughWire
  readonly classNews: () => ClassNews | null
  readonly views: ReadonlyMap<number, View> // by match, as last told
  readonly acknowledged: { readonly match: number; readonly ref: string }[]
}

/** Sees, and may change, what the host sends to a member of a class. */
export type Look = (to: Omit<Member, 'link' | 'wire'>, message: HostMessage) => HostMessage

export type Lesson = {
  readonly authority: ClassAuthority
  readonly members: readonly Member[]
  readonly member: (name: string) => Member
  /** Asks as this member until it is answered, however rough the wire is. */
  readonly act: (name: string, act: ClassAct) => Promise<Answer>
  readonly write: (name: string, purpose: 'say' | 'word' | 'slip' | 'report', text: string) => Promise<string>
  readonly suffer: (faults: Faults) => void
  /** Plays every match to its end. */
  readonly play: (most?: number) => Promise<void>
  readonly close: () => void
}

export type LessonParts = {
  readonly inside: Inside
  readonly loaded: Loaded
  readonly roles: Readonly<Record<string, Role>>
  readonly settings?: Partial<ClassSettings>
  readonly random: () => number
  readonly nameOf?: (name: string) => string
  readonly look?: Look
  /** Told of every move that was acknowledged to whoever made it. */
  readonly acked?: (match: number, ref: string) => void
  /** A free text (its id) that this member says now, where people write to each other. */
  readonly talk?: (lesson: Lesson, name: string) => Promise<string | null>
}

let refs = 0
const freshRef = (): string => {
  refs += 1
  return `lesson-${refs}`
}

export async function startLesson(parts: LessonParts): Promise<Lesson> {
  const { inside, loaded, roles, random, nameOf = name => name } = parts
  const settings = { ...usualSettings(loaded), pace: 'own', ...parts.settings } as ClassSettings
  const made = await inside.host.make(loaded.text, settings)
  if (!made.ok) throw new Error(made.error)
  const authority = await inside.host.classroom(made.value.class)
  if (!authority) throw new Error('no class')
  const members: Member[] = []
  for (const [name, role] of Object.entries(roles)) {
    if (role.kind === 'facilitator' || role.kind === 'projector') {
      members.push(memberOf(parts, name, role, made.value[role.kind], null))
      continue
    }
    const line = lineTo(inside)
    const names = [nameOf(name)]
    const joined = await line.say({ type: 'join', code: made.value.code, ref: freshRef(), names })
    line.close()
    if (!joined.ok || !('token' in joined)) throw new Error(JSON.stringify(joined))
    members.push(memberOf(parts, name, role, joined.token, joined.person))
  }
  const member = (name: string) => members.find(one => one.name === name) as Member
  const act = (name: string, one: ClassAct) =>
    settled(inside, member(name).link.ask({ type: 'class', sent: { ref: freshRef(), act: one } }))
  const desk = members.find(one => one.role.kind === 'facilitator') as Member
  for (const { person, role } of members) {
    if (person === null) continue
    if (role.kind === 'wire') await act(desk.name, { kind: 'wire', person, matches: [role.match] })
    if (role.kind === 'seat' || role.kind === 'removed')
      await act(desk.name, { kind: 'place', person, match: role.match, side: role.side })
  }
  await act(desk.name, { kind: 'start' })
  for (const { person, role } of members)
    if (person !== null && role.kind === 'removed') await act(desk.name, { kind: 'remove', person })
  for (const one of members) follow(one, authority.state().matches)
  let isPlaying = false
  const lesson: Lesson = {
    authority,
    members,
    member,
    act,
    write: async (name, purpose, text) => {
      const asked = member(name).link.ask({ type: 'write', ref: freshRef(), purpose, text })
      const answer = await (isPlaying ? asked : settled(inside, asked))
      if (!answer.ok || !('text' in answer)) throw new Error(JSON.stringify(answer))
      return answer.text
    },
    suffer: faults => {
      for (const { wire } of members) wire.suffer(faults)
    },
    play: async (most = 12 * 3_600_000) => {
      const stop = { now: false }
      isPlaying = true // whoever waits is carried on by the play
      for (const one of members) {
        const talk = parts.talk ? () => parts.talk?.(lesson, one.name) ?? null : () => null
        if (one.role.kind === 'seat') startPlayer(one, inside, random, stop, talk, parts.acked)
      }
      await inside.until(() => isAllOver(authority), most)
      stop.now = true
      isPlaying = false
    },
    close: () => {
      for (const { link } of members) link.close()
    },
  }
  return lesson
}

const isAllOver = (authority: ClassAuthority): boolean =>
  Array.from({ length: authority.state().matches }, (_, at) => at + 1).every(
    number => authority.match(number)?.match().flow.phase === 'ended',
  )

/** Lets time pass until it is answered. */
export async function settled<T>(inside: Inside, asked: Promise<T>): Promise<T> {
  const held: { value?: T; why?: unknown; done: boolean } = { done: false }
  asked.then(
    value => Object.assign(held, { value, done: true }),
    why => Object.assign(held, { why, done: true }),
  )
  await inside.until(() => held.done)
  if (held.why !== undefined) throw held.why
  return held.value as T
}

function memberOf(
  parts: LessonParts,
  name: string,
  role: Role,
  token: string,
  person: string | null,
): Member {
  const views = new Map<number, View>()
  let latest: ClassNews | null = null
  const known = { name, role, person, token, views, acknowledged: [], classNews: () => latest }
  const wire = roughWire({
    ...parts,
    sent: message => parts.look?.(known, message) ?? message,
  })
  wire.suffer(WHOLE)
  const link = linkOver(wire, token)
  link.subscribe({
    classNews: news => {
      latest = news
    },
  })
  return { ...known, link, wire }
}

const AS: Readonly<Record<Role['kind'], WatchAs>> = {
  seat: 'seat',
  removed: 'seat',
  wire: 'public',
  projector: 'public',
  facilitator: 'desk',
}

/** Watches what this member may watch. */
function follow({ link, role, views }: Member, matches: number): void {
  const own = 'match' in role ? [role.match] : Array.from({ length: matches }, (_, at) => at + 1)
  for (const match of own)
    link.match(String(match), AS[role.kind]).subscribe(({ view }) => {
      ;(views as Map<number, View>).set(match, view)
    })
}

// ---- a person who plays ------------------------------------------------------------------------------------------------

function startPlayer(
  member: Member,
  inside: Inside,
  random: () => number,
  stop: { readonly now: boolean },
  talk: () => Promise<string | null> | null,
  acked: (match: number, ref: string) => void = () => {},
): void {
  const { role, link, views, acknowledged } = member
  if (role.kind !== 'seat') return
  const transport = link.match(String(role.match))
  const talked = async () => (await talk()?.catch(() => null)) ?? null // null where the link was closed meanwhile
  const turn = async () => {
    const view = views.get(role.match)
    if (stop.now || view?.phase === 'ended') return
    if (!view) return void inside.clock.after(1000, () => void turn())
    const text = random() < 0.1 ? await talked() : null
    const ref = freshRef()
    const move = text === null ? moveFor(view, random) : ({ kind: 'say', text } as const)
    const ack = await transport.send({ ref, turn: view.turn, phase: view.phase, move }).catch(() => null)
    if (ack === null) return // the link was closed
    if (ack.ok) {
      acknowledged.push({ match: role.match, ref })
      acked(role.match, ref)
    }
    inside.clock.after(200 + random() * 2000, () => void turn())
  }
  inside.clock.after(random() * 2000, () => void turn())
}

const one = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

/** Something that this view offers; now and then something else. */
export function moveFor(view: View, random: () => number): SeatMove {
  const { own, phase, table } = view
  if (own === null || random() < 0.05) return { kind: 'help' }
  if (phase === 'table' && table && random() < 0.6) return tableMove(view, random)
  if (phase !== 'commitment') return { kind: 'ready' }
  const card = one(own.hand, random)
  if (!card) return { kind: 'ready' }
  if (own.predicted === null && view.teaches.includes('prediction') && random() < 0.5)
    return { kind: 'predict', stance: card.stance }
  if (own.selected === null && random() < 0.5) return { kind: 'select', response: card.id }
  return own.sealed === null ? { kind: 'seal', response: card.id, word: random() < 0.5 } : { kind: 'help' }
}

function tableMove({ own, table }: View, random: () => number): SeatMove {
  if (!own || !table) return { kind: 'ready' }
  const { draft } = table
  if (draft && draft.by !== own.side && random() < 0.6)
    return random() < 0.6 ? { kind: 'sign', on: draft.number } : { kind: 'shelve', on: draft.number }
  if (random() < 0.3) return { kind: 'widen', spend: 2 }
  const give = one(own.offers.give, random)
  const take = one(own.offers.take, random)
  const parts = { give: give ? [give] : [], take: take ? [take] : [] }
  return { kind: 'draft', on: draft?.number ?? 0, package: parts }
}
