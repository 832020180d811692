// Who does a piece of work: a worker of the browser, or the page itself in short slices, so that it never stands still. A helper
// that can no longer help says so, and its piece goes to another.
import type { Answer, Ask, Bench } from '../../explore/bench.ts'
import { joined, type Part } from '../../explore/work.ts'

export type Helper = {
  /** Answers in the order asked. Rejects when this helper is lost. */
  readonly ask: (ask: Ask) => Promise<Answer>
  readonly end: () => void
}

/** As much of a Worker as is needed here. */
export type WorkerLike = {
  postMessage(message: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export const workerHelper = (worker: WorkerLike): Helper => {
  const waiting: { readonly answer: (answer: Answer) => void; readonly lose: (why: Error) => void }[] = []
  let lost = false
  const lose = (): void => {
    lost = true
    worker.terminate()
    for (const one of waiting.splice(0)) one.lose(new Error('helper-lost'))
  }
  worker.onmessage = event => waiting.shift()?.answer(event.data as Answer)
  worker.onmessageerror = lose
  worker.onerror = lose
  return {
    ask: ask =>
      new Promise((answer, reject) => {
        if (lost) return reject(new Error('helper-lost'))
        waiting.push({ answer, lose: reject })
        worker.postMessage(ask)
      }),
    end: lose,
  }
}

const SLICE_MS = 6 // of a frame of 16

/** The page itself, slice by slice with a pause between. A slice grows while it is short and shrinks when it was long. */
export const pageHelper = (bench: Bench, now: () => number, pause: () => Promise<void>): Helper => {
  let ended = false
  const piece = async (ask: Piece): Promise<Answer> => {
    let whole: Part | null = null
    let size = 1
    for (let from = ask.from; from < ask.to; ) {
      if (ended) throw new Error('helper-lost')
      const to = Math.min(from + size, ask.to)
      const began = now()
      const answer = bench({ ...ask, from, to })
      if (answer.kind !== 'part') return answer
      whole = joined(whole, answer.part)
      const took = now() - began
      if (took > SLICE_MS) size = Math.max(1, size >> 1)
      else if (took < SLICE_MS / 2) size *= 2
      from = to
      await pause()
    }
    return whole === null ? bench(ask) : { kind: 'part', part: whole }
  }
  return {
    ask: async ask => {
      await pause()
      return ask.kind === 'piece' ? piece(ask) : bench(ask)
    },
    end: () => {
      ended = true
    },
  }
}
type Piece = Extract<Ask, { readonly kind: 'piece' }>
