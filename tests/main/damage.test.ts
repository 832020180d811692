// Whatever happens to a stored match, what still holds of it is found, and a copy goes on from exactly there.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOfSound, damageOf, rawCopy } from '../../src/main/damage.ts'
import { foldSaved } from '../../src/main/debrief.ts'
import type { Entry } from '../../src/match/moves.ts'
import { type Head, memorySaves, type Saves } from '../../src/store/saves.ts'
import { randomMatch, start, wide } from '../match/support.ts'

const loaded = wide()
const match = randomMatch(start({}, loaded), 'damage')
const { entries } = match
const head: Head = {
  id: 'm',
  scenario: loaded.text,
  title: 'Wide',
  options: match.setup.options,
  seed: match.setup.seed,
  side: 'seoul',
  sideName: 'Seoul',
  seat: 's1',
  preset: match.setup.options.preset,
  opponent: 'pragmatist',
  begun: 1,
  played: 2,
  turn: 1,
  turns: 3,
  ended: true,
}

async function stored(kept: unknown, log: readonly unknown[]): Promise<Saves> {
  const saves = memorySaves()
  await saves.putHead({ ...head })
  const read: Saves['store']['read'] = async id => (id === 'm' ? (log as Entry[]) : saves.store.read(id))
  return {
    ...saves,
    store: { ...saves.store, read },
    head: async id => (id === 'm' ? (kept as Head) : saves.head(id)),
  }
}

describe('a saved match', () => {
  it('that is whole, or not here, has no damage', async () => {
    const saves = await stored(head, entries)
    expect(await damageOf(saves, 'm')).toBeNull()
    expect(await damageOf(memorySaves(), 'm')).toBeNull()
    expect(entries.length).toBeGreaterThan(10)
  })

  it.each([7, null, {}, { ...head, turn: 'one' }, { ...head, seed: 1 }])(
    'with the head %j cannot be told apart from others',
    async kept => {
      const saves = await stored(kept, entries)
      expect(await damageOf(saves, 'm')).toMatchObject({ part: 'head', entries: entries.length, sound: 0 })
      await expect(copyOfSound(saves, 'm', 'copy', 9)).rejects.toThrow()
    },
  )

  it.each([
    { scenario: '{' },
    { options: null },
    { seat: 'nobody' },
    { side: 'tokyo' },
    { options: { ...match.setup.options, preset: 'nowhere' } },
  ])('with %j keeps its title', async part => {
    const saves = await stored({ ...head, ...part }, entries)
    expect(await damageOf(saves, 'm')).toMatchObject({ part: 'scenario', title: 'Wide', side: 'Seoul' })
  })

  const hostile = fc.oneof(
    fc.constantFrom(null, 7, 'x', {}, []),
    fc.json().map(text => JSON.parse(text) as unknown),
    fc.integer({ min: 0, max: 0xffffffff }).map(check => ({ check })),
  )

  it('with a bad entry holds up to it, and a copy goes on from there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: entries.length - 1 }), hostile, async (at, bad) => {
        const entry =
          bad !== null && typeof bad === 'object' && 'check' in bad ? { ...entries[at], ...bad } : bad
        if (JSON.stringify(entry) === JSON.stringify(entries[at])) return
        const log = entries.map((one, i) => (i === at ? entry : one))
        const saves = await stored(head, log)
        expect(await damageOf(saves, 'm')).toMatchObject({ part: 'log', sound: at, entries: entries.length })
        const raw = JSON.parse((await rawCopy(saves, 'm')).text)
        expect(raw.entries).toHaveLength(entries.length)
        const copy = await copyOfSound(saves, 'm', 'copy', 9)
        const kept = await saves.store.read(copy)
        expect(kept).toEqual(entries.slice(0, at))
        const copied = await saves.head(copy)
        expect(foldSaved(copied as Head, loaded, kept).ok).toBe(true)
        expect(await saves.store.read('m')).toHaveLength(entries.length)
      }),
      { numRuns: 40 },
    )
  })

  it('with an entry missing holds up to the gap', async () => {
    const saves = await stored(head, entries.toSpliced(4, 1))
    expect(await damageOf(saves, 'm')).toMatchObject({ part: 'log', sound: 4 })
  })
})
