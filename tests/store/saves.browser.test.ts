// Saves in a real IndexedDB: an append is checked against the end of its stream, survives a reopening, and goes when removed.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/match/moves.ts'
import { type Head, memorySaves, openSaves } from '../../src/store/saves.ts'
import { plainHead } from './head.ts'

const entry = (seq: number): Entry => ({
  seq,
  turn: 1,
  by: 's1',
  ref: `r${seq}`,
  move: { kind: 'ready' },
  check: seq * 7,
  at: seq * 1000,
})
const head = (id: string, played: number): Head => ({ ...plainHead, id, played })

let name = ''
let count = 0
beforeEach(() => {
  name = `test-saves-${count++}-${crypto.getRandomValues(new Uint32Array(1))[0]}`
})

describe.each([
  ['IndexedDB', () => openSaves(name)],
  ['memory', async () => memorySaves()],
] as const)('saves in %s', (kind, open) => {
  it('append in order and refuse a stream that ends elsewhere', async () => {
    const { store, kept } = await open()
    expect(kept).toBe(kind === 'IndexedDB')
    expect(await store.append('m', 0, [entry(1), entry(2)])).toBe(true)
    expect(await store.append('m', 1, [entry(2)])).toBe(false)
    expect(await store.append('m', 2, [entry(3)])).toBe(true)
    expect((await store.read('m')).map(one => one.seq)).toEqual([1, 2, 3])
    expect((await store.read('m', 2)).map(one => one.seq)).toEqual([3])
    expect(await store.read('other')).toEqual([])
  })

  it('let only one of two appends at the same instant through', async () => {
    const { store } = await open()
    const both = await Promise.all([
      store.append('m', 0, [entry(1)]),
      store.append('m', 0, [{ ...entry(1), ref: 'x' }]),
    ])
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await store.read('m')).toHaveLength(1)
  })

  it('list heads newest first and remove a match with its entries', async () => {
    const saves = await open()
    await saves.putHead(head('a', 10))
    await saves.putHead(head('b', 20))
    await saves.store.append('a', 0, [entry(1)])
    expect((await saves.heads()).map(one => one.id)).toEqual(['b', 'a'])
    await saves.remove('a')
    expect((await saves.heads()).map(one => one.id)).toEqual(['b'])
    expect(await saves.store.read('a')).toEqual([])
    expect(await saves.head('a')).toBeUndefined()
  })

  it('change one head in part, and none that is not here', async () => {
    const saves = await open()
    await saves.putHead(head('a', 10))
    await Promise.all([
      saves.changeHead('a', { name: 'Monday' }),
      saves.changeHead('a', { turn: 2 }),
      saves.changeHead('b', { turn: 2 }),
    ])
    expect(await saves.heads()).toEqual([{ ...head('a', 10), name: 'Monday', turn: 2 }])
  })

  it('forget everything when told to', async () => {
    const saves = await open()
    await saves.putHead(head('a', 10))
    await saves.store.append('a', 0, [entry(1)])
    await saves.clear()
    expect(await saves.heads()).toEqual([])
    expect(await saves.store.read('a')).toEqual([])
  })
})

it('IndexedDB keeps a match over a reopening', async () => {
  const first = await openSaves(name)
  await first.putHead(head('a', 10))
  await first.store.append('a', 0, [entry(1)])
  const again = await openSaves(name)
  expect(await again.store.read('a')).toEqual([entry(1)])
  expect(await again.head('a')).toMatchObject({ title: 'First Contact' })
})

it('IndexedDB tells apart a head that names another match', async () => {
  const saves = await openSaves(name)
  await saves.putHead(head('a', 10))
  await saves.putHead(head('b', 20))
  await saves.changeHead('b', { id: 'elsewhere' })
  expect((await saves.heads()).map(one => one.id)).toEqual(['a'])
  expect(await saves.unreadable()).toEqual(['b'])
})
