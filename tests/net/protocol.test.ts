// Messages on the wire: every move there is passes and comes out as it went in, anything else is no message at all.
import { describe, expect, it } from 'vitest'
import type { Move } from '../../src/match/moves.ts'
import { hadNothing, newsFor } from '../../src/match/news.ts'
import {
  BEYOND,
  DEVICE_MESSAGE_SIZE,
  HOST_MESSAGE_SIZE,
  parseAnswer,
  parseDeviceMessage,
  parseHostMessage,
} from '../../src/net/protocol.ts'
import { lastAt, pairOf, randomMatch, shipped, start } from '../match/support.ts'

const MOVES: readonly Move[] = [
  { kind: 'ready' },
  { kind: 'draft', on: 0, package: { give: [{ pledge: 'a' }], take: [{ clause: 'b' }] } },
  { kind: 'sign', on: 1 },
  { kind: 'shelve', on: 1 },
  { kind: 'withdraw', on: 1 },
  { kind: 'widen', spend: 2 },
  { kind: 'walk' },
  { kind: 'state', gave: 'p1', gained: 'p2', sentence: null },
  { kind: 'predict', stance: 'press' },
  { kind: 'select', response: 'a' },
  { kind: 'seal', response: 'a', word: false },
  { kind: 'unseal' },
  { kind: 'endorse', of: 'abc.1' },
  { kind: 'say', text: 'phrase/wait' },
  { kind: 'help' },
  { kind: 'stop' },
  { kind: 'reason', text: 'r/1' },
  { kind: 'skip' },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'extend', seconds: 120 },
  { kind: 'close' },
  { kind: 'inject', trigger: 'a' },
  { kind: 'substitute', trigger: 'a' },
  { kind: 'drop', slot: 's1' },
  { kind: 'reseat', seat: 't1', side: 'tokyo', holder: 'person' },
  { kind: 'announce', text: 'a/1' },
  { kind: 'answer', seat: 't1' },
  { kind: 'end' },
]
const message = (move: unknown, more: object = {}) => ({
  type: 'send',
  match: 'm1',
  sent: { ref: 'r1', turn: 1, phase: 'table', move },
  ...more,
})

/** A seat's first view of a match. */
function seatView() {
  const loaded = shipped('first-contact')
  const preset = loaded.scenario.calendar!.presets![0]!.id
  const match = start({ preset, seats: pairOf(loaded) }, loaded, 'wire')
  return newsFor(match, { kind: 'seat', seat: 't1' }, hadNothing(), lastAt(match)).view
}

describe('from a device', () => {
  it.each(MOVES)('$kind comes out as it went in', move => {
    expect(parseDeviceMessage(JSON.stringify(message(move)))).toEqual(message(move))
  })

  it.each<[string, unknown]>([
    ['an unknown move', message({ kind: 'cheat' })],
    ['a seat in the message', message({ kind: 'ready' }, { seat: 't1' })],
    ['a field too many', message({ kind: 'ready', side: 'seoul' })],
    ['a field too few', message({ kind: 'seal', response: 'a' })],
    ['a number that is none', message({ kind: 'sign', on: '1' })],
    ['a spend between', message({ kind: 'widen', spend: 3 })],
    ['a name of a strange kind', message({ kind: 'say', text: '<b>' })],
    [
      'a package without end',
      message({ kind: 'draft', on: 0, package: { give: Array(9).fill({ clause: 'a' }), take: [] } }),
    ],
    ['an unknown message', { type: 'own', match: 'm1' }],
    ['a list', []],
    ['nothing', null],
  ])('%s is no message', (_name, value) => {
    expect(parseDeviceMessage(JSON.stringify(value))).toBeNull()
  })

  it.each([
    '',
    '{',
    'true',
    `{"type":"watch","match":"m1"${' '.repeat(DEVICE_MESSAGE_SIZE)}}`,
    '['.repeat(4000),
  ])('text %# is no message', text => {
    expect(parseDeviceMessage(text)).toBeNull()
  })
})

describe('from a host', () => {
  it('the news of a whole match passes and stays below its size', () => {
    const loaded = shipped('low-ebb')
    const preset = loaded.scenario.calendar!.presets!.at(-1)!.id
    const had = hadNothing()
    let first = 0
    randomMatch(start({ preset, seats: pairOf(loaded) }, loaded, 'wire'), 'wire', match => {
      const news = newsFor(match, { kind: 'seat', seat: 't1' }, had, lastAt(match))
      const text = JSON.stringify({ type: 'news', match: 'm1', ...news })
      expect(text.length).toBeLessThan(HOST_MESSAGE_SIZE)
      first = Math.max(first, text.length)
      expect(parseHostMessage(text)).toEqual(JSON.parse(text))
    })
    expect(first).toBeGreaterThan(4096) // papers came along
  })

  it('answers pass, inventions do not', () => {
    const no = { ok: true, ack: { ok: false, ref: 'r1', refusal: 'stale' } }
    expect(parseAnswer(JSON.stringify(no))).toEqual(no)
    expect(parseAnswer(JSON.stringify({ ...no, ack: { ...no.ack, refusal: 'because' } }))).toBe(BEYOND)
    expect(parseAnswer(JSON.stringify({ ok: false, refusal: 'locked' }))).toEqual({
      ok: false,
      refusal: 'locked',
    })
    expect(parseAnswer(JSON.stringify({ ok: false, refusal: 'because' }))).toBe(BEYOND)
  })

  it('fields that a newer host adds are left out, at any depth, and the rest is read', () => {
    const news = {
      type: 'news',
      match: '1',
      view: seatView(),
      papers: [{ id: 'p', texts: { en: 'text' } }],
      pages: [{ slot: 's1', lines: [{ gauge: 'g', by: 1, cause: { code: 'c' } }] }],
      reveals: [],
    }
    const [page] = news.pages
    const newer = {
      ...news,
      later: [1],
      view: { ...news.view, later: true, gauges: news.view.gauges.map(one => ({ ...one, later: 1 })) },
      papers: [{ ...news.papers[0], later: {} }],
      pages: [{ ...page, lines: [{ ...page!.lines[0], cause: { code: 'c', later: 'x' } }] }],
    }
    expect(parseHostMessage(JSON.stringify(newer))).toEqual({ ...news, view: { ...news.view, later: true } })
    const joined = { ok: true, token: 'a'.repeat(22), person: 'p1', rejoin: 'ABCDEF' }
    expect(parseAnswer(JSON.stringify({ ...joined, later: 1 }))).toEqual(joined)
    expect(parseAnswer(JSON.stringify({ ok: true, later: 1 }))).toEqual({ ok: true })
  })

  it.each([
    { type: 'weather', rain: true },
    { type: 'gone' },
    { type: 'class', view: { revision: 1, phase: 'intermission', code: 'ABC' }, texts: {} },
    { later: 1 },
  ])('what cannot be read is beyond this page: %j', value => {
    expect(parseHostMessage(JSON.stringify(value))).toBe(BEYOND)
  })

  it.each(['', '{', 'true', '[]', `"${' '.repeat(HOST_MESSAGE_SIZE)}"`])('text %# is no message', text => {
    expect(parseHostMessage(text)).toBeNull()
  })
})
