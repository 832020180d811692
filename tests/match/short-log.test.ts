// A match as a short log comes back as the same match: over random ones of the shipped scenarios, as a class would stumble
// through them, and over matches of computer capitals, whose sizes decide how many QR codes an instructor scans.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeShort, readShort, readShortHead } from '../../src/match/short-log.ts'
import { joinParts, partsOf, readTyped, rowsOf } from '../../src/match/short-text.ts'
import type { MatchState } from '../../src/match/state.ts'
import { deal, type Shelf } from '../campaign/deal.ts'
import { shippedShelf } from '../campaign/shipped.ts'
import { walk } from '../campaign/walk.ts'
import { played, told } from '../debrief/matches.ts'

const shelf: Shelf = shippedShelf()
const MATCHES = 200
const QR = 700 // signs of a QR code of moderate density

/** Through text and back, as a scanner or a patient typist would do it. */
function carried(bytes: Uint8Array, change = (text: string) => text): Uint8Array {
  const typed = readTyped(change(partsOf(bytes)!.join('')))
  if (!typed.ok) throw new Error(typed.error.code)
  return joinParts(typed.value)!
}

function readBack(match: MatchState, bytes: Uint8Array): MatchState {
  const read = readShort(bytes, match.setup.loaded)
  if (!read.ok) throw new Error(`${read.error.code} ${JSON.stringify(match.setup.options)}`)
  return read.value
}

/** What of a match is the same whoever wrote it down: no refs, no times. */
const same = ({ world, pages, adjourned, turn, flow }: MatchState) => ({
  world,
  pages,
  adjourned,
  turn,
  phase: flow.phase,
})

describe('a match and its short log', () => {
  it(`${MATCHES} random matches come back world by world, cause by cause, and make the same code again`, () => {
    const entries: number[] = []
    for (let number = 0; number < MATCHES; number += 1) {
      const { match } = walk(deal(shelf, number), `short ${number}`)
      const bytes = makeShort(match)
      const again = readBack(match, carried(bytes))
      expect([number, same(again)]).toEqual([number, same(match)])
      expect(makeShort(again)).toEqual(bytes)
      entries.push(match.entries.length)
    }
    expect(Math.max(...entries)).toBeGreaterThan(100)
  }, 120_000)

  it.each([
    ['four', 1, QR],
    ['twelve', 2, 2 * QR],
  ] as const)('a match of %s turns needs no more than %i QR codes', async (preset, codes, most) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { setup, entries } = await played('low-ebb', preset, ['pragmatist', 'breaker'], seed)
      const { match } = told(setup, entries)
      const bytes = makeShort(match)
      const parts = partsOf(bytes)!
      const size = parts.join('').length
      expect(parts.length).toBeLessThanOrEqual(codes)
      expect(size).toBeLessThanOrEqual(most)
      expect(same(readBack(match, bytes))).toEqual(same(match))
    }
  })
})

describe('a code that was not copied well', async () => {
  const { setup, entries } = await played('low-ebb', 'four', ['pragmatist', 'reconciler'], 'typed')
  const { match } = told(setup, entries)
  const bytes = makeShort(match)
  const [text] = partsOf(bytes) as readonly [string]

  it('is forgiven its case, spaces, full-width letters and look-alikes', () => {
    const typed = rowsOf(text).join('\n').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    const wide = [...typed].map(sign =>
      /[a-z2-9]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
    )
    expect(carried(bytes, () => wide.join(''))).toEqual(bytes)
  })

  it('says which row does not fit, for any one sign changed', () => {
    const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 31 }), (at, by) => {
        const other = SIGNS[(SIGNS.indexOf(text[at]!) + by) % 32]!
        const typed = readTyped(text.slice(0, at) + other + text.slice(at + 1))
        if (typed.ok) throw new Error('taken')
        const wrong = { code: 'typed-row', params: { row: Math.floor(at / 25) + 1 } }
        expect(typed.error).toEqual(at < 2 ? { code: 'typed-no-code', params: {} } : wrong)
      }),
      { numRuns: 2000 },
    )
  })

  it('says so for neighbours and rows exchanged, for what is left out, added or no sign', () => {
    const at = [...text].findIndex((sign, place) => place > 30 && sign !== text[place + 1])
    const crossed = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
    const rows = rowsOf(text)
    const code = (typed: string) => {
      const read = readTyped(typed)
      return read.ok ? 'ok' : read.error.code
    }
    expect(code(crossed)).toBe('typed-row')
    expect(code([rows[0], rows[2], rows[1], ...rows.slice(3)].join(' '))).toBe('typed-row')
    expect(code(text.slice(0, -1))).toBe('typed-short')
    expect(code(rows.slice(0, -1).join(' '))).toBe('typed-short')
    expect(code(text.slice(0, 40) + text.slice(41))).toBe('typed-row')
    expect(code(`${text}7`)).toBe('typed-long')
    expect(code(`${text.slice(0, 60)}!${text.slice(61)}`)).toBe('typed-sign')
    expect(code(text.replace('TC1', 'TC2'))).toBe('typed-row')
    expect(code('hello')).toBe('typed-no-code')
    expect(code(' ')).toBe('typed-no-code')
  })

  it('is refused by its own check where a byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = bytes.with(at, bytes[at]! ^ by)
        expect(readShortHead(other)).toEqual({ ok: false, error: { code: 'short-damaged', params: {} } })
      }),
    )
  })

  it('never throws, whatever is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.uint8Array({ maxLength: 80 }),
        (typed, made) => {
          readTyped(typed)
          readTyped(`TC1${typed}`)
          expect(readShort(made, setup.loaded).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)

  it('is told apart from a match of another scenario', () => {
    expect(readShort(bytes, shelf['first-contact'])).toEqual({
      ok: false,
      error: { code: 'short-scenario', params: { id: 'low-ebb' } },
    })
    expect(readShortHead(bytes)).toMatchObject({ ok: true, value: { id: 'low-ebb' } })
  })
})

describe('numbered parts', () => {
  const { match } = walk(deal(shelf, 2), 'long')
  const bytes = new Uint8Array(1500).map((_, at) => (at * 37) & 255)

  it('come together in any order, and not while one is missing or of another code', () => {
    const parts = partsOf(bytes)!
    expect(parts.length).toBe(4)
    expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(QR)
    const read = [...parts].reverse().map(part => {
      const one = readTyped(part)
      return one.ok ? one.value[0]! : null
    })
    const whole = read.filter(part => part !== null)
    expect(joinParts(whole)).toEqual(bytes)
    expect(joinParts(whole.slice(1))).toBeNull()
    const other = readTyped(partsOf(makeShort(match))![0]!)
    expect(joinParts([...whole.slice(1), ...(other.ok ? other.value : [])])).toBeNull()
  })
})
