// Many hands for one work: it is cut into pieces, whoever is free takes the next, and the parts are put together. The result is
// the same for any number of helpers. It tells how far it is and stops when it is called off.

import type { Answer } from '../../explore/bench.ts'
import { joined, type Part, pieceOf, unitsOf, type Work } from '../../explore/work.ts'
import { err, ok, type Result } from '../../kit/result.ts'
import type { Helper } from './helper.ts'

/** The scenario as it stands in its file, and the assumptions switched off. */
export type Subject = { readonly text: string; readonly off: readonly string[] }
export type Watch = {
  readonly stop?: AbortSignal
  /** Units done, of all, and what they come to so far: a first picture long before the end. It grows on; keep no piece of it. */
  readonly progress?: (done: number, all: number, soFar: Part) => void
}
export type Trouble = 'stopped' | Extract<Answer, { readonly kind: 'failed' }>['why']

export type Pool = {
  readonly run: (subject: Subject, work: Work, watch?: Watch) => Promise<Result<Part, Trouble>>
  readonly close: () => void
}

/** Where helpers come from. `worker` is null where the browser refuses one; then, and when all are lost, `page` does it. */
export type Hiring = {
  readonly most: number // workers at the same time
  readonly worker: () => Helper | null
  readonly page: () => Promise<Helper>
}

type Hired = { readonly helper: Helper; readonly open: Set<number> } // scenarios it was given

export const makePool = (hiring: Hiring): Pool => {
  const subjects: string[] = []
  let hired: Hired[] | null = null
  let page: Promise<Hired> | null = null
  const hire = (): Hired[] => (hired ??= hireWorkers(hiring))
  const fallBack = (): Promise<Hired> =>
    (page ??= hiring.page().then(helper => ({ helper, open: new Set<number>() })))
  const numberOf = (subject: Subject): number => {
    const key = JSON.stringify([subject.text, subject.off])
    const known = subjects.indexOf(key)
    return known >= 0 ? known : subjects.push(key) - 1
  }
  return {
    run: async (subject, work, watch = {}) => {
      const order: Order = {
        subject,
        scenario: numberOf(subject),
        work,
        watch,
        pieces: cut(work),
        ...nothingYet(),
      }
      const team = hire()
      await Promise.all(team.map(one => help(order, one, () => team.splice(team.indexOf(one), 1))))
      if (order.trouble === null && order.pieces.length > 0) await help(order, await fallBack(), () => {})
      if (order.trouble !== null) return err(order.trouble)
      return order.whole === null ? err('bad-work') : ok(order.whole)
    },
    close: () => {
      for (const one of hired ?? []) one.helper.end()
      void page?.then(one => one.helper.end())
      hired = null
      page = null
    },
  }
}

const hireWorkers = ({ most, worker }: Hiring): Hired[] => {
  const team: Hired[] = []
  for (let i = 0; i < most; i += 1) {
    const helper = worker()
    if (helper === null) break
    team.push({ helper, open: new Set() })
  }
  return team
}

// ---- one run -------------------------------------------------------------------------------------------------------------------

type Piece = { readonly from: number; readonly to: number }
type Order = {
  readonly subject: Subject
  readonly scenario: number
  readonly work: Work
  readonly watch: Watch
  readonly pieces: Piece[] // not taken yet
  whole: Part | null
  done: number
  trouble: Trouble | null
}
const nothingYet = () => ({ whole: null, done: 0, trouble: null })

const cut = (work: Work): Piece[] => {
  const all = unitsOf(work)
  const piece = pieceOf(work)
  const pieces: Piece[] = []
  for (let from = 0; from < all; from += piece) pieces.push({ from, to: Math.min(from + piece, all) })
  return pieces
}

/** Takes pieces until there are none, or trouble, or this helper is lost: then its piece goes back. */
const help = async (order: Order, { helper, open }: Hired, lost: () => void): Promise<void> => {
  try {
    if (!open.has(order.scenario)) {
      const { scenario, subject } = order
      const opened = await helper.ask({ kind: 'open', scenario, ...subject })
      if (opened.kind === 'failed') order.trouble ??= opened.why
      else open.add(scenario)
    }
  } catch {
    lost()
    return
  }
  for (let piece = next(order); piece !== undefined; piece = next(order)) {
    try {
      take(
        order,
        piece,
        await helper.ask({ kind: 'piece', scenario: order.scenario, work: order.work, ...piece }),
      )
    } catch {
      order.pieces.push(piece)
      lost()
      return
    }
  }
}

const next = (order: Order): Piece | undefined => {
  if (order.watch.stop?.aborted) order.trouble ??= 'stopped'
  return order.trouble === null ? order.pieces.shift() : undefined
}

const take = (order: Order, piece: Piece, answer: Answer): void => {
  if (answer.kind === 'failed') order.trouble ??= answer.why
  if (answer.kind !== 'part' || order.trouble !== null) return
  order.whole = joined(order.whole, answer.part)
  order.done += piece.to - piece.from
  if (!order.watch.stop?.aborted) order.watch.progress?.(order.done, unitsOf(order.work), order.whole)
}
