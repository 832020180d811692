// What an instructor's device takes in without a network: each match once, and a sentence's code for whatever is none.
import { describe, expect, it } from 'vitest'
import { classJson } from '../../src/debrief/class-export.ts'
import { chainAll } from '../../src/kit/check.ts'
import { makeGathering } from '../../src/main/gather.ts'
import { idOf } from '../../src/main/gather-list.ts'
import { logText, makeLog } from '../../src/match/log.ts'
import { bitWriter } from '../../src/match/short-bits.ts'
import { makeShort } from '../../src/match/short-log.ts'
import { partsOf } from '../../src/match/short-text.ts'
import { type MatchState, RULES_VERSION } from '../../src/match/state.ts'
import { type GatheredItem, type GatheredStore, memoryGathered, remainsIn } from '../../src/store/gathered.ts'
import type { Gathered, Gathering } from '../../src/ui/gather/data.ts'
import { randomMatch, start, wide } from '../match/support.ts'

const loaded = wide()
const match = randomMatch(start({}, loaded), 'gather')
const log = makeLog(match)
const text = logText(log)
const code = partsOf(makeShort(match))!

/** A device that knows the scenarios given, by file. */
function device() {
  const store = memoryGathered()
  return { store, gathering: makeGathering({ store, shelf: [], now: () => 7 }) }
}
const file = (content: string) => new File([content], 'any.json')
const why = async (content: string) => {
  const answer = await device().gathering.takeFile(file(content))
  return answer.ok ? answer.value.kind : answer.error.code
}

describe('a file taken in', () => {
  it('is a match once, and known the second time, whichever way it comes', async () => {
    const { gathering } = device()
    const first = await gathering.takeFile(file(text))
    expect(first).toMatchObject({
      ok: true,
      value: { kind: 'new', item: { scenario: loaded.hash, added: 7 } },
    })
    expect(await gathering.takeFile(file(text))).toMatchObject({ ok: true, value: { kind: 'known' } })
    for (const part of code.slice(0, -1))
      expect(await gathering.take(part)).toMatchObject({ ok: true, value: { kind: 'part' } })
    expect(await gathering.take(code.at(-1)!)).toMatchObject({ ok: true, value: { kind: 'known' } })
    expect(await gathering.items()).toHaveLength(1)
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'typed-no-code'],
    ['a match that broke off', text.slice(0, -60), 'file-cut'],
    ['a match of later rules', logText({ ...log, rules: RULES_VERSION + 1 }), 'file-later'],
    ['a match of older rules', logText({ ...log, rules: RULES_VERSION - 1 }), 'file-older'],
    ['a match with an entry missing', logText({ ...log, entries: log.entries.toSpliced(3, 1) }), 'file-log'],
    ['a match with an entry altered', text.replace('"kind":"seal"', '"kind":"unseal"'), 'file-log'],
    ['a whole class', classJson([{ match: 1, text }]), 'file-class'],
    ['what was left of a match', '{\n "head": 7 }', 'file-remains'],
    ['something else', '{"hello":1}', 'file-unknown'],
    ['a scenario', loaded.text, 'scenario'],
  ])('that is %s is told as such', async (_, content, told) => {
    expect(await why(content)).toBe(told)
  })

  it('as a code of a scenario that this device has not, waits for the scenario', async () => {
    const { gathering } = device()
    let last: unknown
    for (const part of code) last = await gathering.take(part)
    expect(last).toMatchObject({ ok: false, error: { code: 'no-scenario' } })
    await gathering.takeFile(file(loaded.text))
    for (const part of code) last = await gathering.take(part)
    expect(last).toMatchObject({ ok: true, value: { kind: 'new' } })
  })
})

describe('a gathered match that is kept and cannot be read any more', () => {
  const other = randomMatch(start({}, loaded, 'second'), 'gather')
  const lostOf = (list: readonly Gathered[]) => list.map(one => one.lost)
  const seedsOf = async (gathering: Gathering) => {
    const { items, logs } = (await gathering.classOf(loaded.hash))!
    return { of: items.length, seeds: (await logs()).texts.map(one => JSON.parse(one.text).seed) }
  }

  /** Two matches, the first named, and what lies in its place changed. */
  async function kept(change: (item: GatheredItem) => GatheredItem) {
    const { gathering, store } = device()
    for (const one of [match, other]) await gathering.takeFile(file(logText(makeLog(one))))
    const item = (await store.items()).find(one => one.id === itemOf(match))!
    await gathering.rename(item, 'Window row')
    await store.put({ ...change(item), id: item.id, name: 'Window row' })
    return {
      gathering,
      store,
      item,
      own: async () => (await gathering.items()).find(one => one.id === item.id),
    }
  }
  const itemOf = (of: MatchState) => idOf(makeShort(of))

  it.each<[string, (item: GatheredItem) => Uint8Array]>([
    ['cut short', ({ bytes }) => bytes.slice(0, 20)],
    ['altered by a bit', ({ bytes }) => bytes.with(9, bytes[9]! ^ 1)],
    ['gone', () => new Uint8Array()],
    ['those of another match', () => makeShort(other)],
  ])('for its bytes are %s, stays in the list, and the debrief is of the others', async (_, bytes) => {
    const { gathering, item, own } = await kept(whole => ({ ...whole, bytes: bytes(whole) }))
    expect(await own()).toEqual({
      ...{ id: item.id, tag: item.tag, name: 'Window row', added: 7, scenario: loaded.hash },
      ...{ title: item.title, item: null, lost: 'damaged' },
    })
    expect(lostOf(await gathering.items()).filter(Boolean)).toEqual(['damaged'])
    expect(await seedsOf(gathering)).toEqual({ of: 2, seeds: ['second'] })
  })

  it('is whole again, under its name, when its file or its code is taken in once more', async () => {
    for (const again of [text, code.join('\n')]) {
      const { gathering, own } = await kept(whole => ({ ...whole, bytes: whole.bytes.slice(1) }))
      expect(await gathering.takeFile(file(again))).toMatchObject({ ok: true, value: { kind: 'mended' } })
      expect(await own()).toMatchObject({ lost: null, name: 'Window row', item: { id: itemOf(match) } })
      expect((await seedsOf(gathering)).seeds.toSorted()).toEqual(['second', log.seed].toSorted())
      expect(await gathering.takeFile(file(again))).toMatchObject({ ok: true, value: { kind: 'known' } })
    }
  })

  it('goes when it is removed', async () => {
    const { gathering, item } = await kept(whole => ({ ...whole, bytes: whole.bytes.slice(1) }))
    await gathering.remove(item.id)
    expect(lostOf(await gathering.items())).toEqual([null])
    expect(await seedsOf(gathering)).toEqual({ of: 1, seeds: ['second'] })
  })

  it('for its place holds no match at all, is listed with what can be read, and counts where its scenario cannot', async () => {
    const { store } = await kept(whole => whole)
    const id = itemOf(match)
    for (const [value, scenario] of [
      [{ id, tag: 'QGZT', scenario: loaded.hash, bytes: 'text' }, loaded.hash],
      [7, ''],
    ] as const) {
      const damaged: GatheredStore = {
        ...store,
        items: async () => (await store.items()).filter(one => one.id !== id),
        remains: async () => [remainsIn(value, id)],
      }
      const gathering = makeGathering({ store: damaged, shelf: [], now: () => 9 })
      await gathering.takeFile(file(loaded.text))
      expect((await gathering.items()).at(-1)).toMatchObject({ id, scenario, lost: 'damaged', item: null })
      expect(await seedsOf(gathering)).toEqual({ of: 2, seeds: ['second'] })
    }
  })

  it('for its scenario is not here any more, waits for the scenario', async () => {
    const { store } = await kept(whole => whole)
    let isGone = true
    const bare: GatheredStore = {
      ...store,
      scenario: async hash => (isGone ? '{ "half": ' : store.scenario(hash)),
      putScenario: async (hash, content) => {
        isGone = false
        await store.putScenario(hash, content)
      },
    }
    const gathering = makeGathering({ store: bare, shelf: [], now: () => 9 })
    expect(lostOf(await gathering.items())).toEqual(['scenario', 'scenario'])
    await gathering.takeFile(file(loaded.text))
    expect(lostOf(await gathering.items())).toEqual([null, null])
    expect((await seedsOf(gathering)).of).toBe(2)
  })

  it('for it was played by other rules, is told as such', async () => {
    const { gathering, store, item } = await kept(whole => whole)
    const bytes = ofRules(RULES_VERSION + 1)
    await store.put({ ...item, id: idOf(bytes), bytes })
    expect(lostOf(await gathering.items()).filter(Boolean)).toEqual(['rules'])
    expect(await seedsOf(gathering)).toMatchObject({ of: 3, seeds: { length: 2 } })
  })
})

/** The head of a short log as another copy's rules would write it: format, rules, scenario; and its seal. */
function ofRules(rules: number): Uint8Array {
  const writer = bitWriter([])
  writer.number(1, 2)
  writer.number(rules, 3)
  writer.text(loaded.scenario.id)
  for (const digit of loaded.hash.slice(0, 16)) writer.pick('0123456789abcdef'.indexOf(digit), 16)
  const body = writer.bytes()
  const bytes = new Uint8Array(body.length + 4)
  bytes.set(body)
  new DataView(bytes.buffer).setUint32(body.length, chainAll(0, body))
  return bytes
}
