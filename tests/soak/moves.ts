// Moves of a person who is never done: some that are legal now and leave the turn where it is, again and again, and the one that
// carries it on. A load needs both: many entries, and matches that turn.
import type { Move, PackageIds, PromiseId, SeatMove } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import { STANCES } from '../../src/scenario/vocabulary.ts'

type Random = () => number
type Own = NonNullable<View['own']>

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

/** A legal move after which the phase stands as it stood; null where this phase has none. */
function stayingMove(view: View, random: Random): SeatMove | null {
  const { own, phase } = view
  if (own === null) return null
  switch (phase) {
    case 'reading':
      return select(own, random)
    case 'table':
      return random() < 0.4 ? select(own, random) : (atTable(view, own, random) ?? select(own, random))
    case 'commitment':
      return inCommitment(view, own, random)
    case 'reveal':
      return REASON
    default:
      return null
  }
}

/** What ends this phase for the own side; null where it has ended it, or there is nothing to end. */
function goingMove(view: View, random: Random): SeatMove | null {
  const { own, phase, due } = view
  if (own === null || phase === 'ended' || !due.includes(own.side)) return null
  if (phase !== 'commitment') return { kind: 'ready' }
  const card = pick(own.hand, random)
  return card ? { kind: 'seal', response: card.id, word: random() < 0.7 } : null
}

/** What somebody does who neither hurries nor sleeps: `going` is the share of moves that carry the turn on. */
export function moveOf(view: View, random: Random, going: number): Move | null {
  const stay = random() < going ? null : stayingMove(view, random)
  return stay ?? goingMove(view, random) ?? stayingMove(view, random)
}

const REASON: SeatMove = { kind: 'reason', text: 'phrase/why' } // kept by its entry alone

function select(own: Own, random: Random): SeatMove | null {
  const card = pick(own.hand, random)
  return card ? { kind: 'select', response: card.id } : null
}

function inCommitment(view: View, own: Own, random: Random): SeatMove | null {
  if (own.sealed !== null) return REASON
  const others = STANCES.filter(stance => stance !== own.predicted)
  if (view.teaches.includes('prediction') && random() < 0.3)
    return { kind: 'predict', stance: pick(others, random)! }
  return select(own, random)
}

/** A draft where a pen is left, an answer to one that lies there, or more standing for it. */
function atTable({ table }: View, own: Own, random: Random): SeatMove | null {
  if (!table || table.left.includes(own.side)) return null
  const { draft } = table
  if (draft && draft.by !== own.side && random() < 0.5)
    return { kind: random() < 0.6 ? 'sign' : 'shelve', on: draft.number }
  const isOpen = !table.ratified && draft?.by !== own.side && (table.pens[own.side] ?? 0) > 0
  const parts = isOpen && random() < 0.7 ? promises(own, random) : null
  if (parts) return { kind: 'draft', on: draft?.number ?? 0, package: parts }
  const spend = ([0, 2, 4] as const).find(one => one !== own.spend)
  return spend === undefined ? null : { kind: 'widen', spend }
}

/** One promise a side: two cards; or a clause that both may promise, for some bind only both together. */
function promises({ offers }: Own, random: Random): PackageIds | null {
  const key = (promise: PromiseId) => JSON.stringify(promise)
  const other = new Set(offers.take.map(key))
  const shared = offers.give.filter(one => 'clause' in one && other.has(key(one)))
  const both = pick(shared, random)
  if (both && random() < 0.5) return { give: [both], take: [both] }
  const cards = (list: readonly PromiseId[]) => list.filter(one => 'pledge' in one)
  const [give, take] = [pick(cards(offers.give), random), pick(cards(offers.take), random)]
  if (!give && !take) return both ? { give: [both], take: [both] } : null
  return { give: give ? [give] : [], take: take ? [take] : [] }
}
