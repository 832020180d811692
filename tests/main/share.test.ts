// A match as a link and back: nothing is lost, and what is damaged, foreign or too large has a code of its own.
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linkOf, logOfLink } from '../../src/main/share.ts'
import { logText, makeLog, parseLog } from '../../src/match/log.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { Offer } from '../../src/ui/game.ts'
import { cardOf } from '../../src/ui/home/card.ts'
import { textOf } from '../campaign/shipped.ts'
import { played, told } from '../debrief/matches.ts'

const { setup, entries } = await played('first-contact', 'three', ['pragmatist', 'reconciler'], 'link')
const { match } = told(setup, entries)
const { loaded } = setup
const offerOf = (text: string): Offer => {
  const { scenario } = setup.loaded
  return { card: cardOf(scenario), load: async () => ({ scenario, text }) }
}
const shelf = [offerOf(textOf('first-contact'))]

const made = await linkOf(makeLog(match), loaded, shelf)
if (!made.ok) throw new Error(made.error)
const link = made.value

const letters = (value: unknown): string =>
  deflateRawSync(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))).toString('base64url')
const errorOf = async (text: string, from = shelf) => {
  const found = await logOfLink(text, from)
  return found.ok ? parseLog(found.value) : found.error
}

describe('a link', () => {
  it('holds the whole match, in letters an address carries', async () => {
    expect(link).toMatch(/^[\w-]+$/)
    const back = await logOfLink(link, shelf)
    expect(back).toEqual({ ok: true, value: logText(makeLog(match)) })
  })

  it('is not made of a scenario that did not ship, or shipped otherwise', async () => {
    const other = loadScenario(loaded.text.replace('"title": "', '"title": "My '))
    if (!other.ok) throw new Error('the changed scenario does not load')
    expect(await linkOf(makeLog(match), other.value, shelf)).toEqual({ ok: false, error: 'not-shipped' })
    expect(await linkOf(makeLog(match), loaded, [])).toEqual({ ok: false, error: 'not-shipped' })
  })

  it('of a match as long as no chat carries is refused', async () => {
    const log = makeLog(match)
    const noise = Array.from({ length: 4000 }, (_, at) => ({
      ...log.entries[0]!,
      ref: String(Math.imul(at + 1, 2654435761) >>> 0),
    }))
    expect(await linkOf({ ...log, entries: noise }, loaded, shelf)).toEqual({ ok: false, error: 'too-long' })
  })
})

describe('a bad link', () => {
  it.each([
    ['cut short', link.slice(0, -20)],
    ['letters that are no letters of it', '!!!'],
    ['nothing in it', letters('')],
    ['no JSON', letters('hello')],
    ['null', letters(null)],
    ['another version', letters({ v: 2, id: 'first-contact', hash: loaded.hash, entries: [] })],
  ])('%s is damaged', async (_, text) => {
    expect(await errorOf(text)).toBe('bad')
  })

  it('too large, packed or unpacked, is not opened', async () => {
    expect(await errorOf('A'.repeat(200_001))).toBe('too-large')
    expect(await errorOf(letters('0'.repeat(20_000_000)))).toBe('too-large')
  })

  it('of a scenario or an edition that is not here says so', async () => {
    expect(await errorOf(link, [])).toBe('unknown')
    expect(await errorOf(link, [offerOf(loaded.text.replace('"title": "', '"title": "My '))])).toBe('edition')
  })

  it('with a move that never was does not pass the proof of a log', async () => {
    const log = makeLog(match)
    const forged = letters({ ...log, v: 1, id: 'first-contact', hash: loaded.hash, entries: [{ seq: 9 }] })
    expect(await errorOf(forged)).toMatchObject({ ok: false })
  })
})
