// What an instructor's device takes in without a network: each match once, and a sentence's code for whatever is none.
import { describe, expect, it } from 'vitest'
import { classJson } from '../../src/debrief/class-export.ts'
import { makeGathering } from '../../src/main/gather.ts'
import { logText, makeLog } from '../../src/match/log.ts'
import { makeShort } from '../../src/match/short-log.ts'
import { partsOf } from '../../src/match/short-text.ts'
import { RULES_VERSION } from '../../src/match/state.ts'
import { memoryGathered } from '../../src/store/gathered.ts'
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

  it('of which what is kept has been damaged, is left out of the debrief, and no other with it', async () => {
    const { gathering, store } = device()
    await gathering.takeFile(file(text))
    const [item] = await gathering.items()
    await store.put({ ...item!, id: 'broken', bytes: item!.bytes.slice(0, 20) })
    const logs = await (await gathering.classOf(loaded.hash))!.logs()
    expect(logs.texts.map(one => JSON.parse(one.text).seed)).toEqual([log.seed])
  })
})
