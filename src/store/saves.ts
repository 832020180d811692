// The matches kept on this device: a head each (scenario, options, seed) and every entry, written before it is acknowledged.
// IndexedDB where it may be used; where storage is refused, memory, and `kept` says so.
import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval'
import type { Entry } from '../match/moves.ts'
import type { Store } from '../match/store.ts'

/** How many persons play on this device. */
export type People = 'one' | 'two'

/** What a match is, beside its entries. */
export type Head = {
  readonly id: string // the stream
  readonly scenario: string // verbatim text
  readonly title: string
  readonly options: unknown // of match/options, checked again when it is opened
  readonly seed: string
  readonly people?: People // missing in a head of an older copy: one
  readonly side: string // the reader's; of two, the one that takes the device first
  readonly sideName: string
  readonly seat: string
  readonly preset: string
  readonly opponent: string
  readonly begun: number // milliseconds since 1970
  readonly played: number // last written to
  readonly turn: number
  readonly turns: number
  readonly ended: boolean
  readonly name?: string // what its player calls it; heads before this have none
  readonly cables?: readonly CableLevel[] // the meters as last seen, for the match's small picture
  readonly origin?: Origin // missing: begun afresh
  readonly rules?: number // of the copy that played it; missing in a head of an earlier copy
  readonly older?: boolean // of rules before this copy's: it is read and not played on
}

/** The rules a match was played under; heads did not say so under the first. */
export const rulesOf = (head: Pick<Head, 'rules'>): number => head.rules ?? 1

/** The match this one was begun from: from the opening of that turn, or from its start in the other chair. */
export type Origin = { readonly kind: 'again' | 'chair'; readonly id: string; readonly turn: number }

/** One meter of a match in small; a two-sided one stands once a side. */
export type CableLevel = {
  readonly id: string
  readonly value: number // tenths
  readonly mark?: 'square' | 'diamond' // whose public: the mark of that side
}

export const peopleOf = (head: Pick<Head, 'people'>): People => head.people ?? 'one'

export type Saves = {
  readonly kept: boolean // false: in memory only
  readonly store: Store // the port of the referee
  heads(): Promise<readonly Head[]> // those that can be read, newest first
  unreadable(): Promise<readonly string[]> // ids of the heads that cannot
  head(id: string): Promise<unknown> // as it lies there, for headIn; undefined where there is none
  putHead(head: Head): Promise<void>
  changeHead(id: string, part: Partial<Head>): Promise<void> // of a head that is here; no head, no change
  remove(id: string): Promise<void>
  clear(): Promise<void> // every match of this device
}

const TEXTS = ['scenario', 'title', 'seed', 'side', 'sideName', 'seat', 'preset', 'opponent'] as const
const NUMBERS = ['turn', 'turns'] as const
const DATES = ['begun', 'played'] as const
const LAST_DATE = 8.64e15 // milliseconds since 1970 that are still a date

type Raw = Readonly<Record<string, unknown>>
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null
const among = (list: readonly unknown[], value: unknown): boolean => list.includes(value)

/**
 * The head that is stored under an id, or null. What says which match this is must fit; what its texts hold is proved when the
 * match is opened. What only adorns it (its name, its picture, where it came from) is left out where it does not fit.
 */
export function headIn(value: unknown, id: string): Head | null {
  if (!isRaw(value) || value['id'] !== id) return null
  const fits =
    TEXTS.every(key => typeof value[key] === 'string') &&
    NUMBERS.every(key => Number.isFinite(value[key])) &&
    DATES.every(key => Math.abs(value[key] as number) <= LAST_DATE) &&
    typeof value['ended'] === 'boolean' &&
    among([undefined, 'one', 'two'], value['people']) &&
    (value['rules'] === undefined || Number.isSafeInteger(value['rules']))
  if (!fits) return null
  const { name, cables, origin, ...rest } = value
  return {
    ...(rest as Omit<Head, 'name' | 'cables' | 'origin'>),
    ...(typeof name === 'string' ? { name } : {}),
    ...(Array.isArray(cables) && cables.every(isLevel) ? { cables } : {}),
    ...(isOrigin(origin) ? { origin } : {}),
  }
}

export const isLevel = (value: unknown): value is CableLevel =>
  isRaw(value) &&
  typeof value['id'] === 'string' &&
  Number.isFinite(value['value']) &&
  among([undefined, 'square', 'diamond'], value['mark'])

const isOrigin = (value: unknown): value is Origin =>
  isRaw(value) &&
  among(['again', 'chair'], value['kind']) &&
  typeof value['id'] === 'string' &&
  Number.isSafeInteger(value['turn'])

/** The device's saves; memory where IndexedDB is missing or refused. */
export async function openSaves(name = 'two-capitals'): Promise<Saves> {
  try {
    const use = createStore(name, 'saves')
    await get('probe', use)
    return idbSaves(use)
  } catch {
    return memorySaves()
  }
}

const HEAD = 'head'
const LOG = 'log'
const allOf = (stream: string, after: number) =>
  IDBKeyRange.bound([LOG, stream, after + 1], [LOG, stream, Number.MAX_SAFE_INTEGER])
const heads = () => IDBKeyRange.bound([HEAD, ''], [HEAD, '\uffff'])

function idbSaves(use: UseStore): Saves {
  const read = (stream: string, after = 0) =>
    use('readonly', db => promisifyRequest(db.getAll(allOf(stream, after)) as IDBRequest<Entry[]>))
  const remove = (id: string) =>
    use('readwrite', db => {
      db.delete(allOf(id, 0))
      db.delete([HEAD, id])
      return promisifyRequest(db.transaction)
    })
  const allHeads = () =>
    use('readonly', async db => {
      const [keys, values] = await Promise.all([
        promisifyRequest(db.getAllKeys(heads())),
        promisifyRequest(db.getAll(heads()) as IDBRequest<unknown[]>),
      ])
      return keys.map((key, at) => ({ id: idIn(key), head: headIn(values[at], idIn(key)) }))
    })
  return {
    kept: true,
    store: {
      append: (stream, expected, entries) => use('readwrite', db => appendTo(db, stream, expected, entries)),
      read,
      list: async () => (await use('readonly', db => promisifyRequest(db.getAllKeys(heads())))).map(idIn),
      remove,
    },
    heads: async () => newestFirst((await allHeads()).flatMap(({ head }) => head ?? [])),
    unreadable: async () => (await allHeads()).flatMap(({ id, head }) => (head ? [] : id)),
    head: id => use('readonly', db => promisifyRequest(db.get([HEAD, id]) as IDBRequest<unknown>)),
    putHead: head =>
      use('readwrite', db => {
        db.put(head, [HEAD, head.id])
        return promisifyRequest(db.transaction)
      }),
    changeHead: (id, part) => use('readwrite', db => changeIn(db, id, part)),
    remove,
    clear: () =>
      use('readwrite', db => {
        db.clear()
        return promisifyRequest(db.transaction)
      }),
  }
}

/** Reads and writes in one transaction, so that two tabs cannot undo each other's change. */
async function changeIn(db: IDBObjectStore, id: string, part: Partial<Head>): Promise<void> {
  const done = promisifyRequest(db.transaction)
  const head = (await promisifyRequest(db.get([HEAD, id]))) as Head | undefined
  if (head) db.put({ ...head, ...part }, [HEAD, id])
  await done
}

/** Checks the end of the stream and writes in one transaction; resolves when it is durable. */
async function appendTo(
  db: IDBObjectStore,
  stream: string,
  expected: number,
  entries: readonly Entry[],
): Promise<boolean> {
  const done = promisifyRequest(db.transaction)
  const cursor = await promisifyRequest(db.openKeyCursor(allOf(stream, 0), 'prev'))
  const last = cursor ? Number((cursor.key as [string, string, number])[2]) : 0
  if (last !== expected) {
    await done
    return false
  }
  for (const entry of entries) db.put(entry, [LOG, stream, entry.seq])
  await done
  return true
}

const idIn = (key: IDBValidKey): string => (key as [string, string])[1]
const newestFirst = (list: readonly Head[]) => [...list].sort((a, b) => b.played - a.played)

/** The same port without a disk: for a browser that refuses storage. */
export function memorySaves(): Saves {
  const streams = new Map<string, Entry[]>()
  const kept = new Map<string, Head>()
  const remove = async (id: string) => {
    streams.delete(id)
    kept.delete(id)
  }
  return {
    kept: false,
    store: {
      append: async (stream, expected, entries) => {
        const list = streams.get(stream) ?? []
        if ((list.at(-1)?.seq ?? 0) !== expected) return false
        streams.set(stream, [...list, ...entries])
        return true
      },
      read: async (stream, after = 0) => (streams.get(stream) ?? []).filter(entry => entry.seq > after),
      list: async () => [...streams.keys()],
      remove,
    },
    heads: async () => newestFirst([...kept.values()]),
    unreadable: async () => [],
    head: async id => kept.get(id),
    putHead: async head => {
      kept.set(head.id, head)
    },
    changeHead: async (id, part) => {
      const head = kept.get(id)
      if (head) kept.set(id, { ...head, ...part })
    },
    remove,
    clear: async () => {
      streams.clear()
      kept.clear()
    },
  }
}
