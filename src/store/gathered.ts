// The matches an instructor gathered on this device without a network, and scenarios that came with them. IndexedDB where it may
// be used; where storage is refused, memory, and `kept` says so. Nothing here is a student's name.
import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval'
import { type CableLevel, isLevel } from './saves.ts'

/** One match as it was handed in; what it came to is worked out anew whenever it is read. */
export type GatheredItem = {
  readonly id: string // the same for the same match, however it came
  readonly bytes: Uint8Array // a short log
  readonly tag: string // four signs, as the pair's device shows them
  readonly name: string // the instructor's; empty: none given
  readonly added: number // milliseconds since 1970
  readonly scenario: string // hash
  readonly title: string
  readonly preset: string
  readonly turn: number
  readonly turns: number
  readonly ended: boolean // by its own rules; else it is judged as it stands
  readonly cables: readonly CableLevel[]
}

/** What lies in the place of a match and is none: as much as can be read of what tells it from others, else empty texts. */
export type Remains = Pick<GatheredItem, 'id' | 'tag' | 'name' | 'added' | 'scenario' | 'title'>

export type GatheredStore = {
  readonly kept: boolean
  readonly items: () => Promise<readonly GatheredItem[]> // in the order they came
  readonly remains: () => Promise<readonly Remains[]>
  readonly put: (item: GatheredItem) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly scenario: (hash: string) => Promise<string | undefined> // verbatim text; by the first digits too
  readonly putScenario: (hash: string, text: string) => Promise<void>
  readonly clear: () => Promise<void>
}

const ITEM = 'item'
const SCENARIO = 'scenario'
const all = (kind: string, from = '') => IDBKeyRange.bound([kind, from], [kind, `${from}\uffff`])

export async function openGathered(name = 'two-capitals-gathered'): Promise<GatheredStore> {
  try {
    const use = createStore(name, 'gathered')
    await get('probe', use)
    return idbGathered(use)
  } catch {
    return memoryGathered()
  }
}

function idbGathered(use: UseStore): GatheredStore {
  const write = (change: (db: IDBObjectStore) => void) =>
    use('readwrite', db => {
      change(db)
      return promisifyRequest(db.transaction)
    })
  const rows = () =>
    use('readonly', async db => {
      const [keys, values] = await Promise.all([
        promisifyRequest(db.getAllKeys(all(ITEM))),
        promisifyRequest(db.getAll(all(ITEM)) as IDBRequest<unknown[]>),
      ])
      return keys.map((key, at) => {
        const [, id] = key as [string, string]
        return itemIn(values[at], id) ?? remainsIn(values[at], id)
      })
    })
  return {
    kept: true,
    items: async () => inOrder((await rows()).filter(isItem)),
    remains: async () => (await rows()).filter(row => !isItem(row)),
    put: item => write(db => db.put(item, [ITEM, item.id])),
    remove: id => write(db => db.delete([ITEM, id])),
    scenario: async hash => {
      const [text] = await use('readonly', db => promisifyRequest(db.getAll(all(SCENARIO, hash), 1)))
      return typeof text === 'string' ? text : undefined
    },
    putScenario: (hash, text) => write(db => db.put(text, [SCENARIO, hash])),
    clear: () => write(db => db.clear()),
  }
}

const TEXTS = ['id', 'tag', 'name', 'scenario', 'title', 'preset'] as const
const NUMBERS = ['added', 'turn', 'turns'] as const

/** The match that is stored under an id, or null. */
export const itemIn = (value: unknown, id: string): GatheredItem | null =>
  isItem(value) && value.id === id ? value : null

const LAST = Number.MAX_SAFE_INTEGER

export function remainsIn(value: unknown, id: string): Remains {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >
  const text = (key: string) => (typeof found[key] === 'string' ? found[key] : '')
  const added = Number.isFinite(found['added']) ? (found['added'] as number) : LAST
  const [tag, name, scenario, title] = [text('tag'), text('name'), text('scenario'), text('title')]
  return { id, tag, name, added, scenario, title }
}

/** What does not have this shape is no gathered match, whatever place it lies in. */
export function isItem(value: unknown): value is GatheredItem {
  if (typeof value !== 'object' || value === null) return false
  const item = value as Readonly<Record<string, unknown>>
  return (
    item['bytes'] instanceof Uint8Array &&
    TEXTS.every(key => typeof item[key] === 'string') &&
    NUMBERS.every(key => Number.isFinite(item[key])) &&
    typeof item['ended'] === 'boolean' &&
    Array.isArray(item['cables']) &&
    item['cables'].every(isLevel)
  )
}

export const inOrder = <T extends Remains>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1))

/** The same without a disk. */
export function memoryGathered(): GatheredStore {
  const items = new Map<string, GatheredItem>()
  const scenarios = new Map<string, string>()
  return {
    kept: false,
    items: async () => inOrder([...items.values()]),
    remains: async () => [],
    put: async item => void items.set(item.id, item),
    remove: async id => void items.delete(id),
    scenario: async hash => [...scenarios].find(([known]) => known.startsWith(hash))?.[1],
    putScenario: async (hash, text) => void scenarios.set(hash, text),
    clear: async () => {
      items.clear()
      scenarios.clear()
    },
  }
}
