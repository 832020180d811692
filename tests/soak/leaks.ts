// The search for leaks through the whole host: every message to every device of a class that plays over a rough network is looked
// through for planted words, tokens and refs, and held against what its viewer is due, as it is and as it would be if one secret
// were another. What a viewer is due is said here, from its role, not by the host.

import type { ClassState } from '../../src/classroom/state.ts'
import { type ClassViewer, classViewFor } from '../../src/classroom/view.ts'
import { ledgerPages } from '../../src/match/pages.ts'
import { papersFor } from '../../src/match/papers.ts'
import type { MatchState } from '../../src/match/state.ts'
import type { Viewer } from '../../src/match/view.ts'
import { viewFor } from '../../src/match/view-for.ts'
import type { HostMessage } from '../../src/net/protocol.ts'
import type { ClassAuthority } from '../../src/server/class-authority.ts'
import { TWINS } from '../match/secrets-search.ts'
import type { Member } from './lesson.ts'

export type To = Omit<Member, 'link' | 'wire'>

/** A planted word and who may read it by now. */
type Plant = { readonly kind: string; readonly may: (to: To, authority: ClassAuthority) => boolean }

export type Search = {
  readonly plant: (word: string, kind: string, may: Plant['may']) => string
  /** Something no message may ever hold: a token, a seed. */
  readonly ban: (word: string, kind: string) => void
  /** An id that the facilitator may read, and whoever `may` names. */
  readonly own: (id: string, may: (to: To) => boolean) => void
  readonly look: (to: To, authority: ClassAuthority, message: HostMessage) => void
  readonly found: () => readonly string[]
  /** Kinds of plants that somebody was told, as they might be: the plants are real. */
  readonly told: () => readonly string[]
  readonly messages: () => number
}

const PLANTED = /zq[a-z0-9]+/g
const TOKYO = 'tokyo'

export function searchLeaks(): Search {
  const plants = new Map<string, Plant>()
  const banned = new Map<string, string>()
  const owned = new Map<string, (to: To) => boolean>()
  const found = new Set<string>()
  const told = new Set<string>()
  let messages = 0

  function words(to: To, authority: ClassAuthority, text: string, match: MatchState | null): void {
    for (const [word] of text.matchAll(PLANTED)) {
      const plant = plants.get(word)
      const isScenarios = plant === undefined && word.startsWith('zqx')
      const may = isScenarios ? mayRead(to, match) : plant?.may(to, authority)
      if (may) told.add(plant?.kind ?? 'scenario')
      else found.add(`${plant?.kind ?? word} to ${to.role.kind}`)
    }
    for (const [word, kind] of banned) if (text.includes(word)) found.add(`${kind} to ${to.role.kind}`)
    if (to.role.kind === 'facilitator') return
    for (const [id, may] of owned)
      if (text.includes(id) && !may(to)) found.add(`person id to ${to.role.kind}`)
  }

  return {
    plant: (word, kind, may) => {
      plants.set(word, { kind, may })
      return word
    },
    ban: (word, kind) => void banned.set(word, kind),
    own: (id, may) => void owned.set(id, may),
    look: (to, authority, message) => {
      messages += 1
      const text = JSON.stringify(message)
      const number = message.type === 'news' ? Number(message.match) : 0
      const match = authority.match(number)?.match() ?? null
      words(to, authority, text, match)
      if (/"lesson-\d+"/.test(text)) found.add(`ref to ${to.role.kind}`)
      if (message.type === 'class')
        for (const one of wrongInClass(to, authority.state(), message)) found.add(one)
      if (message.type === 'news' && match)
        for (const one of wrongInMatch(to, number, match, message, messages)) found.add(one)
    },
    found: () => [...found].sort(),
    told: () => [...told].sort(),
    messages: () => messages,
  }
}

/** Tokyo's texts are Tokyo's and the facilitator's until the match ends. */
const mayRead = ({ role }: To, match: MatchState | null): boolean =>
  role.kind === 'facilitator' ||
  (match !== null && (match.flow.phase === 'ended' || (role.kind === 'seat' && role.side === TOKYO)))

// ---- the class ---------------------------------------------------------------------------------------------------------

function wrongInClass(
  to: To,
  state: ClassState,
  message: Extract<HostMessage, { type: 'class' }>,
): readonly string[] {
  const { view } = message
  const { kind } = to.role
  const wrong: string[] = []
  if (kind !== 'facilitator' && message.present) wrong.push(`presence to ${kind}`)
  if (kind !== 'facilitator' && kind !== 'projector' && message.glances) wrong.push(`glances to ${kind}`)
  if (view.revision !== state.entries.length) return wrong // told a moment later: that one is looked at
  const viewer: ClassViewer =
    kind === 'facilitator' || kind === 'projector' ? { kind } : { kind: 'person', person: String(to.person) }
  const now = Number(view['now'])
  const sent = inOrder(view)
  if (sent !== inOrder(classViewFor(state, viewer, now))) wrong.push(`another view of the class to ${kind}`)
  if (kind === 'facilitator') return wrong
  for (const [secret, twin] of Object.entries(CLASS_TWINS))
    if (sent !== inOrder(classViewFor(twin(state, to.person), viewer, now)))
      wrong.push(`${secret} to ${kind}`)
  return wrong
}

/** The same class with one secret of the others changed. */
const CLASS_TWINS: Readonly<Record<string, (state: ClassState, me: string | null) => ClassState>> = {
  tick: (state, me) => ({
    ...state,
    people: state.people.map(one =>
      one.id === me ? one : { ...one, avoid: one.avoid.length > 0 ? [] : [TOKYO] },
    ),
  }),
  slip: state => ({ ...state, slips: [...state.slips, { person: 'a', text: 'another' }] }),
  'whose word': (state, me) => ({
    ...state,
    words: state.words.map(one => (one.person === me ? one : { ...one, person: 'somebody-else' })),
  }),
  approval: state => ({ ...state, approval: !state.approval }),
}

// ---- a match -----------------------------------------------------------------------------------------------------------

/** As whom this device may watch this match; null: not at all. */
function viewerDue({ role, person }: To, match: number): Viewer | null {
  switch (role.kind) {
    case 'seat':
      return role.match === match ? { kind: 'seat', seat: String(person) } : null
    case 'wire':
      return role.match === match ? { kind: 'public' } : null
    case 'removed':
      return null
    default:
      return { kind: role.kind }
  }
}

function wrongInMatch(
  to: To,
  number: number,
  match: MatchState,
  message: Extract<HostMessage, { type: 'news' }>,
  count: number,
): readonly string[] {
  const { kind } = to.role
  const viewer = viewerDue(to, number)
  if (viewer === null) return [`a match to ${kind}`]
  const now = Number(message.view['now'])
  const sent = inOrder(message.view)
  const wrong: string[] = []
  if (sent !== inOrder(viewFor(match, viewer, now))) wrong.push(`another view to ${kind}`)
  if (!isPart(message.papers, papersFor(match, viewer))) wrong.push(`another paper to ${kind}`)
  if (!isPart(message.pages, ledgerPages(match, viewer))) wrong.push(`another page to ${kind}`)
  const isOther = kind !== 'facilitator' && !(to.role.kind === 'seat' && to.role.side === TOKYO)
  if (!isOther || match.flow.phase === 'ended') return wrong
  for (const secret of secretsFor(count)) {
    const twin = TWINS[secret]?.(match) ?? null
    if (twin && sent !== inOrder(viewFor(twin, viewer, now))) wrong.push(`${secret} to ${kind}`)
  }
  return wrong
}

/** One of the secrets in turn. */
function secretsFor(count: number): readonly string[] {
  const names = Object.keys(TWINS)
  return [names[count % names.length] as string]
}

function isPart(sent: readonly unknown[], due: readonly unknown[]): boolean {
  if (sent.length === 0) return true
  const texts = new Set(due.map(inOrder))
  return sent.every(one => texts.has(inOrder(one)))
}

/** The same text for the same value, whatever order its keys came in. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
