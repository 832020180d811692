// Tokens and codes: 128 bits each, kept as hashes only. What a person holds in the browser, what the instructor's link carries.
import { createHash, randomBytes } from 'node:crypto'
import { codeFrom } from '../classroom/code.ts'
import type { Shelf } from './events.ts'

export type Holder =
  | { readonly role: 'person'; readonly class: string; readonly person: string }
  | { readonly role: 'facilitator' | 'projector'; readonly class: string }

export const freshToken = (): string => randomBytes(16).toString('base64url')
export const freshId = (): string => randomBytes(8).toString('hex')
export const freshCode = (): string => codeFrom(randomBytes(6))
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A rejoin code is short and typed by hand: it counts only together with the class it belongs to. */
export const rejoinKey = (classId: string, code: string): string => hashOf(`${classId} ${code}`)

export type Tokens = {
  /** A fresh token for this holder; durable when it resolves. */
  readonly issue: (holder: Holder) => Promise<string>
  readonly holder: (token: string) => Promise<Holder | null>
  /** A fresh rejoin code of a person; the one before is void. */
  readonly rejoinCode: (holder: Extract<Holder, { role: 'person' }>) => Promise<string>
  readonly byRejoinCode: (classId: string, code: string) => Promise<Holder | null>
}

export function tokensOn(shelf: Shelf): Tokens {
  const holderAt = async (key: string) => (await shelf.get('token', key)) as Holder | null
  return {
    issue: async holder => {
      const token = freshToken()
      await shelf.put('token', hashOf(token), holder.class, holder)
      return token
    },
    holder: token => holderAt(hashOf(token)),
    rejoinCode: async holder => {
      const mine = `now:${holder.class}:${holder.person}`
      const before = await shelf.get('token', mine)
      const code = freshCode()
      const key = rejoinKey(holder.class, code)
      await shelf.put('token', key, holder.class, holder)
      await shelf.put('token', mine, holder.class, key)
      if (typeof before === 'string') await shelf.put('token', before, holder.class, null)
      return code
    },
    byRejoinCode: (classId, code) => holderAt(rejoinKey(classId, code)),
  }
}
