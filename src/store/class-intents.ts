// What a person, or the instructor, may want of a class, by name. Screens call these and nothing below them.
import type { ClassAct } from '../classroom/acts.ts'
import type { Answer } from '../net/protocol.ts'
import type { HostLink } from '../net/remote.ts'
import { freshRef } from './ref.ts'

/** Null: done. Else a code of why not. */
export type Outcome = string | null

export type ClassIntents = {
  readonly act: (act: ClassAct) => Promise<Outcome>
  /** Keeps a free text and hands its id to the act that uses it. */
  readonly write: (
    purpose: 'word' | 'slip' | 'report' | 'say' | 'announce',
    text: string,
    use: (id: string) => ClassAct,
  ) => Promise<Outcome>
  /** Keeps a free text; its id, or null where the host did not take it. */
  readonly keep: (purpose: 'say', text: string) => Promise<string | null>
  /** A fresh code with which a person takes the seat again on another device; null where there is none to be had. */
  readonly rejoinCode: (person?: string) => Promise<string | null>
}

export function makeClassIntents(link: HostLink): ClassIntents {
  const act = async (one: ClassAct): Promise<Outcome> =>
    outcomeOf(await link.ask({ type: 'class', sent: { ref: freshRef(), act: one } }).catch(() => null))
  return {
    act,
    write: async (purpose, text, use) => {
      const answer = await link.ask({ type: 'write', ref: freshRef(), purpose, text }).catch(() => null)
      if (answer?.ok && 'text' in answer) return act(use(answer.text))
      return outcomeOf(answer) ?? 'malformed'
    },
    keep: async (purpose, text) => {
      const answer = await link.ask({ type: 'write', ref: freshRef(), purpose, text }).catch(() => null)
      return answer?.ok && 'text' in answer ? answer.text : null
    },
    rejoinCode: async person => {
      const answer = await link
        .ask({ type: 'rejoin-code', ...(person === undefined ? {} : { person }) })
        .catch(() => null)
      return answer?.ok && 'rejoin' in answer ? answer.rejoin : null
    },
  }
}

function outcomeOf(answer: Answer | null): Outcome {
  if (answer === null) return 'unreachable'
  if (!answer.ok) return answer.refusal
  return 'ack' in answer && !answer.ack.ok ? answer.ack.refusal : null
}
