// Names and free texts, apart from every log: an entry holds a text id, and deleting the text breaks no replay.
import type { Shelf } from './events.ts'
import { hashOf } from './tokens.ts'

export const TEXT_KINDS = ['name', 'word', 'slip', 'report', 'say', 'announce'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** Characters of each kind, at most. */
const LONGEST: Readonly<Record<TextKind, number>> = {
  name: 24,
  word: 40,
  slip: 280,
  report: 200,
  say: 400,
  announce: 200,
}

export type Texts = {
  /** Keeps a text and gives its id; the same author, kind and ref give the same id and keep the first text. Null: nothing is left of it, or it is too long. */
  readonly keep: (
    classId: string,
    author: string,
    ref: string,
    kind: TextKind,
    text: string,
  ) => Promise<string | null>
  /** The texts of these ids that are still there. */
  readonly read: (classId: string, ids: readonly string[]) => Promise<Readonly<Record<string, string>>>
  /** Whether this author wrote the text of this id. */
  readonly isBy: (classId: string, id: string, author: string) => Promise<boolean>
}

type Kept = { readonly by: string; readonly text: string }

/** Tells nobody who wrote it: a word out of the role is told to everybody, and by nobody. */
const textId = (classId: string, author: string, kind: TextKind, ref: string): string =>
  `t${hashOf(`${classId} ${author} ${kind} ${ref}`).slice(0, 24)}`

export function textsOn(shelf: Shelf): Texts {
  return {
    keep: async (classId, author, ref, kind, text) => {
      const plain = plainText(text)
      if (plain === '' || plain.length > LONGEST[kind]) return null
      const id = textId(classId, author, kind, ref)
      const key = `${classId}/${id}`
      if ((await shelf.get('text', key)) === null)
        await shelf.put('text', key, classId, { by: author, text: plain } satisfies Kept)
      return id
    },
    read: async (classId, ids) => {
      const found: Record<string, string> = {}
      for (const id of ids) {
        const kept = (await shelf.get('text', `${classId}/${id}`)) as Kept | null
        if (kept) found[id] = kept.text
      }
      return found
    },
    isBy: async (classId, id, author) => {
      const kept = (await shelf.get('text', `${classId}/${id}`)) as Kept | null
      return kept?.by === author
    },
  }
}

/** One line: no control, format or bidirectional characters, no runs of spaces. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
