// What every event store keeps: a fence, each ref once, what is stored is read, what is forgotten is gone.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database, Event } from '../../src/server/events.ts'

type Note = Event & { readonly text: string }
const note = (seq: number, ref = `r${seq}`, by = 'a'): Note => ({ seq, by, ref, text: `text ${seq}` })

export function contract(open: () => Promise<Database>): void {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('appends at the end and nowhere else', async () => {
    const { events } = database
    expect(await events.append('s1', 0, [note(1), note(2)])).toBe(true)
    expect(await events.append('s1', 0, [note(1, 'other')])).toBe(false)
    expect(await events.append('s1', 3, [note(4)])).toBe(false)
    expect(await events.append('s1', 2, [note(3)])).toBe(true)
    expect(await events.read('s1')).toEqual([note(1), note(2), note(3)])
    expect(await events.read('s1', 2)).toEqual([note(3)])
    expect(await events.read('nothing')).toEqual([])
  })

  it('takes a ref of one author once, and writes nothing of a batch that holds one twice', async () => {
    const { events } = database
    await events.append('s2', 0, [note(1, 'same')])
    expect(await events.append('s2', 1, [note(2, 'new'), note(3, 'same')])).toBe(false)
    expect(await events.append('s2', 1, [note(2, 'same', 'b')])).toBe(true)
    expect(await events.read('s2')).toHaveLength(2)
  })

  it('lets one of many writers in at each place', async () => {
    const { events } = database
    for (let seq = 1; seq <= 10; seq += 1) {
      const tries = Array.from({ length: 6 }, (_, at) =>
        events.append('s3', seq - 1, [note(seq, `w${at}.${seq}`)]),
      )
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
    }
    expect((await events.read('s3')).map(one => one.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('lists streams by their beginning and removes them', async () => {
    const { events } = database
    await events.append('match:x_y:1', 0, [note(1)])
    await events.append('match:xzy:1', 0, [note(1)])
    expect(await events.list('match:x_y:')).toEqual(['match:x_y:1'])
    await events.remove('match:x_y:1')
    expect(await events.list('match:x_y:')).toEqual([])
  })

  it('keeps a shelf by owner', async () => {
    const { shelf } = database
    await shelf.put('text', 'k1', 'o1', { a: 1 })
    await shelf.put('text', 'k2', 'o1', 'two')
    await shelf.put('text', 'k3', 'o2', 'three')
    await shelf.put('text', 'k2', 'o1', 'second')
    expect(await shelf.of('text', 'o1')).toEqual([
      ['k1', { a: 1 }],
      ['k2', 'second'],
    ])
    await shelf.put('text', 'k1', 'o1', null)
    expect(await shelf.get('text', 'k1')).toBeNull()
    await shelf.forget('o1')
    expect((await shelf.all('text')).map(([key]) => key)).toEqual(['k3'])
  })
}
