// One entry of a short log, told by what the match at that moment makes possible: a card by its place in the hand, a promise by
// its place among the offers. Ids that are not there are spelled out. No refs, no checks.
import { SPENDS } from '../rules/act.ts'
import { lyingNumber } from '../rules/table.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import { sideOf } from './consent.ts'
import type { Move, PromiseId } from './moves.ts'
import type { Coder } from './short-bits.ts'
import type { MatchState } from './state.ts'

/** The most usual first. Places are part of the format: new ones go to the end. */
const KINDS = [
  'ready',
  'seal',
  'predict',
  'draft',
  'sign',
  'widen',
  'shelve',
  'say',
  'reason',
  'walk',
  'state',
  'withdraw',
  'select',
  'unseal',
  'endorse',
  'expire',
  'help',
  'stop',
  'skip',
  'pause',
  'resume',
  'extend',
  'close',
  'inject',
  'substitute',
  'drop',
  'reseat',
  'announce',
  'answer',
  'end',
  'resumed',
] as const satisfies readonly Move['kind'][]

export type ShortEntry = { readonly by: string; readonly move: Move; readonly at: number }

/** `entry` is null while reading; what cannot be told of a match that stands so is null. */
export function codeEntry(coder: Coder, match: MatchState, entry: ShortEntry | null): ShortEntry | null {
  const authors = [...match.seats.map(seat => seat.id), 'facilitator', 'clock', 'host']
  const by = authors[coder.pick(entry ? authors.indexOf(entry.by) : 0, authors.length)]
  const kind = KINDS[coder.number(entry ? KINDS.indexOf(entry.move.kind) : 0, 1)]
  if (by === undefined || kind === undefined) return null
  const before = match.entries.at(-1)?.at ?? 0
  const passed = match.setup.options.timers ? coder.number(entry ? Math.max(0, entry.at - before) : 0, 12) : 0
  const place = { coder, match, side: sideOf(match, by) ?? 0 }
  const move = codeMove(place, kind, entry?.move ?? null)
  return move && { by, move, at: before + passed }
}

type Place = { readonly coder: Coder; readonly match: MatchState; readonly side: 0 | 1 }

function codeMove(place: Place, kind: Move['kind'], given: Move | null): Move | null {
  const own = <K extends Move['kind']>(wanted: K) =>
    given?.kind === wanted ? (given as Extract<Move, { kind: K }>) : null
  const { coder } = place
  switch (kind) {
    case 'draft':
      return codeDraft(place, own(kind))
    case 'sign':
    case 'shelve':
    case 'withdraw':
      return { kind, on: codeOn(coder, place.match.world.table.drafts, own(kind)?.on) }
    case 'widen':
      return { kind, spend: SPENDS[coder.pick(SPENDS.indexOf(own(kind)?.spend ?? 0), SPENDS.length)] ?? 0 }
    case 'state':
      return codeState(place, own(kind))
    case 'predict':
      return codeStance(coder, own(kind)?.stance)
    case 'select':
      return { kind, response: codeCard(place, place.side, own(kind)?.response) }
    case 'seal': {
      const response = codeCard(place, place.side, own(kind)?.response)
      return { kind, response, word: coder.flag(own(kind)?.word ?? false) }
    }
    case 'endorse':
      return codeEndorse(place, own(kind)?.of)
    case 'say':
    case 'reason':
    case 'announce':
      return { kind, text: coder.text(own(kind)?.text ?? '') }
    default:
      return codeRest(place, kind, given)
  }
}

/** What others than a side at play do. */
function codeRest({ coder, match }: Place, kind: Move['kind'], given: Move | null): Move | null {
  const { sides, triggers, slots } = match.setup.compiled
  const own = <K extends Move['kind']>(wanted: K) =>
    given?.kind === wanted ? (given as Extract<Move, { kind: K }>) : null
  const idOf = (list: readonly { readonly id: string }[], id = ''): string | null => {
    const place = list.findIndex(one => one.id === id)
    return list[coder.pick(Math.max(0, place), list.length)]?.id ?? null
  }
  switch (kind) {
    case 'extend':
      return { kind, seconds: coder.number(own(kind)?.seconds ?? 0, 6) }
    case 'resumed':
      return { kind, downtime: coder.number(own(kind)?.downtime ?? 0, 12) }
    case 'inject': {
      const trigger = idOf(triggers, own(kind)?.trigger)
      return trigger === null ? null : { kind, trigger }
    }
    case 'substitute': {
      const trigger = idOf(triggers, own(kind)?.trigger)
      return trigger === null ? null : { kind, trigger }
    }
    case 'drop': {
      const slot = idOf(slots, own(kind)?.slot)
      return slot === null ? null : { kind, slot }
    }
    case 'reseat': {
      const seat = coder.text(own(kind)?.seat ?? '')
      const side = idOf(sides, own(kind)?.side)
      const holder = coder.text(own(kind)?.holder ?? '')
      return side === null ? null : { kind, seat, side, holder }
    }
    case 'answer':
      return { kind, seat: coder.text(own(kind)?.seat ?? '') }
    default:
      return { kind } as Move
  }
}

/** The number of a draft: mostly the one that lies there. */
function codeOn(coder: Coder, expected: number, on = 0): number {
  return coder.flag(on === expected) ? expected : coder.number(on, 2)
}

/** A card of this turn by its place in the file; the place after the last says that its id follows. */
function codeCard({ coder, match }: Place, side: 0 | 1, id = ''): string {
  const { compiled: c } = match.setup
  const ids = (c.triggers[match.world.trigger]?.responses[side] ?? []).map(card => c.responses[card]!.id)
  const found = ids.indexOf(id)
  const place = coder.pick(found < 0 ? ids.length : found, ids.length + 1)
  return ids[place] ?? coder.text(id)
}

type DraftMove = Extract<Move, { kind: 'draft' }>

function codeDraft(place: Place, given: DraftMove | null): Move {
  const on = codeOn(place.coder, lyingNumber(place.match.world), given?.on)
  const other = place.side === 0 ? 1 : 0
  const give = codePromises(place, place.side, given?.package.give ?? [])
  const take = codePromises(place, other, given?.package.take ?? [])
  return { kind: 'draft', on, package: { give, take } }
}

function codePromises(place: Place, giver: 0 | 1, given: readonly PromiseId[]): PromiseId[] {
  const count = place.coder.number(given.length, 1)
  return Array.from({ length: Math.min(count, 8) }, (_, at) => codePromise(place, giver, given[at]))
}

function codePromise(place: Place, giver: 0 | 1, given: PromiseId = { pledge: '' }): PromiseId {
  const { coder, match } = place
  if (coder.flag('pledge' in given))
    return { pledge: codeCard(place, giver, 'pledge' in given ? given.pledge : '') }
  const ids = match.setup.compiled.clauses.map(clause => clause.id)
  const id = 'clause' in given ? given.clause : ''
  const found = ids.indexOf(id)
  return { clause: ids[coder.pick(found < 0 ? ids.length : found, ids.length + 1)] ?? coder.text(id) }
}

function codeStance(coder: Coder, given: (typeof STANCES)[number] = STANCES[0]): Move | null {
  const stance = STANCES[coder.pick(STANCES.indexOf(given), STANCES.length)]
  return stance === undefined ? null : { kind: 'predict', stance }
}

type StateMove = Extract<Move, { kind: 'state' }>

function codeState({ coder, match }: Place, given: StateMove | null): Move | null {
  const { statements } = match.setup.compiled
  const gave = coder.text(given?.gave ?? '')
  const gained = coder.text(given?.gained ?? '')
  const found = statements.findIndex(one => one.id === given?.sentence)
  const sentence = coder.pick(found + 1, statements.length + 1)
  return { kind: 'state', gave, gained, sentence: statements[sentence - 1]?.id ?? null }
}

/** A move of the own side that waits for consent, by its place among those. */
function codeEndorse({ coder, match, side }: Place, of: string | undefined): Move | null {
  const own = match.wishes.filter(wish => wish.side === side)
  const found = own.findIndex(wish => wish.ref === of)
  const wish = own[coder.number(Math.max(0, found), 1)]
  return wish ? { kind: 'endorse', of: wish.ref } : null
}
