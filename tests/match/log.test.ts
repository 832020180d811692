// Log files: what was made is parsed and refolded the same; an altered entry is named; older rules open read-only; whatever
// else somebody may send is refused with a code and a place, and never throws.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOG_SIZE, type Log, logText, makeLog, parseLog } from '../../src/match/log.ts'
import type { Entry } from '../../src/match/moves.ts'
import { replay } from '../../src/match/replay.ts'
import { RULES_VERSION } from '../../src/match/state.ts'
import { randomMatch, start } from './support.ts'

const match = randomMatch(start({ timers: true }), 'log')
const log = makeLog(match)

const opened = (changed: unknown) => parseLog(typeof changed === 'string' ? changed : JSON.stringify(changed))
const refolded = (changed: Log) => {
  const parsed = parseLog(logText(changed))
  if (!parsed.ok) return parsed
  return replay(parsed.value)
}
const withEntry = (at: number, change: (entry: Entry) => Entry): Log => ({
  ...log,
  entries: log.entries.map((entry, number) => (number === at ? change(entry) : entry)),
})

describe('a log', () => {
  it('is parsed as it was made, and refolds to the same match', () => {
    expect(parseLog(logText(log))).toMatchObject({ ok: true, value: { log } })
    expect(refolded(log)).toMatchObject({
      ok: true,
      value: { kind: 'played', match: { check: match.check, flow: match.flow } },
    })
    expect(log.scenario).toBe(match.setup.loaded.text)
  })

  it('a match that was cut off anywhere refolds as far as it goes', () => {
    for (let most = 0; most <= log.entries.length; most += 1) {
      expect(refolded({ ...log, entries: log.entries.slice(0, most) })).toMatchObject({ ok: true })
    }
  })
})

describe('an altered entry', () => {
  it.each(log.entries.map((_, at) => at))(
    'number %i is the first that does not hold, whatever was altered',
    at => {
      const changes: readonly ((entry: Entry) => Entry)[] = [
        entry => ({ ...entry, check: (entry.check + 1) >>> 0 }),
        entry => ({ ...entry, ref: `${entry.ref}x` }),
        entry => ({ ...entry, at: entry.at + 1 }),
        entry => ({ ...entry, by: entry.by === 't1' ? 's1' : 't1' }),
        entry => ({ ...entry, move: { kind: entry.move.kind === 'help' ? 'stop' : 'help' } }),
        entry => ({ ...entry, gauges: [...(entry.gauges ?? []), 3] }),
      ]
      for (const change of changes) {
        const result = refolded(withEntry(at, change))
        expect(result).toMatchObject({
          ok: false,
          error: { path: `/entries/${at}`, params: { seq: at + 1 } },
        })
      }
    },
  )

  it('says what was expected and what was found', () => {
    const last = log.entries.at(-1)!
    const result = refolded(withEntry(log.entries.length - 1, entry => ({ ...entry, check: 5 })))
    expect(result).toEqual({
      ok: false,
      error: {
        path: `/entries/${last.seq - 1}`,
        code: 'log-mismatch',
        params: { seq: last.seq, expected: 5, found: last.check },
      },
    })
  })

  it('a changed seed or scenario does not hold either', () => {
    expect(refolded({ ...log, seed: 'another' })).toMatchObject({ ok: false, error: { path: '/entries/0' } })
  })

  it('an entry that is left out or doubled breaks the numbering, and is named', () => {
    const missing = { ...log, entries: log.entries.filter((_, at) => at !== 3) }
    expect(opened(missing)).toEqual({
      ok: false,
      error: [{ path: '/entries/3', code: 'log-order', params: { seq: 4 } }],
    })
    const doubled = { ...log, entries: [...log.entries.slice(0, 2), ...log.entries.slice(1)] }
    expect(opened(doubled)).toMatchObject({ ok: false, error: [{ path: '/entries/2', code: 'log-order' }] })
  })
})

describe('a log of other rules', () => {
  it('of older rules opens read-only, with the gauges its slots closed with', () => {
    const parsed = parseLog(logText({ ...log, rules: RULES_VERSION }))
    if (!parsed.ok) throw new Error('parse')
    const older = {
      ...parsed.value,
      log: {
        ...log,
        rules: RULES_VERSION - 1,
        entries: withEntry(2, entry => ({ ...entry, check: 1 })).entries,
      },
    }
    const result = replay(older)
    expect(result).toMatchObject({
      ok: true,
      value: { kind: 'recorded', recorded: { rules: RULES_VERSION - 1 } },
    })
    if (!result.ok || result.value.kind !== 'recorded') throw new Error('not recorded')
    expect(result.value.recorded.slots.map(one => one.slot)).toEqual(['s1', 's2', 's3', 's3'])
    expect(result.value.recorded.slots.at(-1)!.gauges).toEqual([...match.world.gauges])
  })

  it('of newer rules, or of an unknown format, is refused as such', () => {
    expect(opened({ ...log, rules: RULES_VERSION + 1 })).toMatchObject({
      ok: false,
      error: [{ code: 'log-newer-rules' }],
    })
    expect(opened({ ...log, format: 2 })).toMatchObject({
      ok: false,
      error: [{ code: 'log-format', params: { found: 2 } }],
    })
  })
})

describe('what is no log', () => {
  it('says up to which entry a text holds that was cut off or changed on the way', () => {
    const text = logText(log)
    const lines = text.split('\n')
    const whole = (most: number) => [...lines.slice(0, most + 1), ''].join('\n')
    const cut = (one: string) => {
      const result = parseLog(one)
      return result.ok ? null : result.error[0]
    }
    for (const entries of [0, 1, 5, log.entries.length]) {
      const half = lines[entries + 1]!.slice(0, -3)
      const rest = entries === log.entries.length ? '' : half
      expect(cut(whole(entries) + rest)).toMatchObject({ code: 'log-cut', params: { entries } })
    }
    expect(cut(text.replace(lines[4]!, `${lines[4]}x`))).toMatchObject({ params: { entries: 3 } })
  })

  it.each<[string, unknown, string, string]>([
    ['nothing', '', '', 'log-not-json'],
    ['half a file', logText(log).slice(0, 500), '', 'log-cut'],
    ['another file', { format: 1 }, '', 'log-not-a-log'],
    ['a list', [], '', 'log-not-a-log'],
    ['a field too many', { ...log, note: 'hello' }, '', 'log-shape'],
    ['no seed', { ...log, seed: '' }, '/seed', 'log-shape'],
    [
      'an unknown move',
      { ...log, entries: [{ ...log.entries[0], move: { kind: 'cheat' } }] },
      '/entries/0/move/kind',
      'log-shape',
    ],
    ['a broken scenario', { ...log, scenario: '{}' }, '/scenario', 'log-scenario'],
    [
      'an unknown preset',
      { ...log, options: { ...log.options, preset: 'huge' } },
      '/options/preset',
      'log-options',
    ],
    [
      'an empty side',
      {
        ...log,
        options: {
          ...log.options,
          seats: [log.options.seats[0], { id: 'x', side: 'tokyo', holder: 'person' }],
        },
      },
      '/options/seats',
      'log-options',
    ],
    [
      'a seat called clock',
      {
        ...log,
        options: {
          ...log.options,
          seats: [...log.options.seats, { id: 'clock', side: 'tokyo', holder: 'person' }],
        },
      },
      '/options/seats/2',
      'log-options',
    ],
  ])('%s is refused with a place and a code', (_name, changed, path, code) => {
    const result = opened(changed)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.error[0]).toMatchObject({ path, code })
  })

  it('a text beyond the size is not even read', () => {
    expect(opened(' '.repeat(LOG_SIZE + 1))).toMatchObject({ ok: false, error: [{ code: 'log-too-large' }] })
  })

  it('damage anywhere is refused or refolds; it never throws', () => {
    const text = logText(log)
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ minLength: 0, maxLength: 3 }),
        fc.nat(4),
        (at, put, cut) => {
          const parsed = parseLog(text.slice(0, at) + put + text.slice(at + cut))
          if (parsed.ok) replay(parsed.value)
        },
      ),
      { numRuns: 150 },
    )
  })
})
