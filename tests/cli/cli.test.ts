// The terminal keeps its contract: one JSON document on standard output, a status of 0, 1 or 2, and for anything bad a sentence
// with what to do, never a stack.
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json, type } from './terminal.ts'

const FIRST = 'scenarios/first-contact.json'
type Fault = { path: string; line: number; code: string; message: string; fix: string }
const faultsOf = (answer: ReturnType<typeof type>): readonly Fault[] => json(answer)['errors'] as Fault[]

/** Every fault is a pair of sentences with no gap left open. */
const expectFaults = (faults: readonly Fault[]): void => {
  expect(faults.length).toBeGreaterThan(0)
  for (const { code, fix, line, message, path } of faults) {
    expect([typeof path, line >= 1, code.length > 0]).toEqual(['string', true, true])
    for (const sentence of [message, fix]) expect(sentence, code).toMatch(/^["“\p{L}-].{8,}/su)
    for (const sentence of [message, fix]) expect(sentence, code).not.toMatch(/\{[a-z]+[?|}]/)
    expect(message, code).not.toBe(code)
  }
}

describe('usage', () => {
  it.each([
    ['', 'usage.no-command'],
    ['jump', 'usage.no-such-command'],
    ['lint', 'usage.no-file'],
    [`lint ${FIRST} other.json`, 'usage.too-many'],
    [`lint ${FIRST} --seed 1`, 'usage.not-here'],
    [`lint ${FIRST} --colour`, 'usage.unknown'],
    [`simulate ${FIRST} --playouts 0`, 'usage.playouts'],
    [`simulate ${FIRST} --playouts many`, 'usage.playouts'],
    [`simulate ${FIRST} --policy north`, 'usage.policy'],
    [`simulate ${FIRST} --policy north=oracle`, 'usage.no-such-policy'],
    ['backtest', 'usage.no-file'],
    [`backtest ${FIRST} --lines none`, 'usage.lines'],
    [`backtest ${FIRST} --playouts 3`, 'usage.not-here'],
    ['atlas x.json', 'usage.no-such-command'],
  ])('%j is answered with %s and status 2', (line, code) => {
    const answer = type(`${line} --json`)
    expect(answer.status).toBe(2)
    expect(faultsOf(answer).map(fault => fault.code)).toEqual([code])
    expect(type(line)).toMatchObject({ status: 2, out: '' })
    expect(type(line).told).toBe(answer.told)
    expect(answer.told).not.toMatch(/[{}]|usage\./)
  })

  it('help is no fault', () => {
    expect(type('help')).toMatchObject({ status: 0, told: '' })
    expect(type('--help').out).toContain('simulate FILE')
  })
})

describe('lint', () => {
  it('finds a shipped scenario sound', () => {
    const answer = type(`lint ${FIRST} --json`)
    expect(answer.status).toBe(0)
    expect(json(answer)).toMatchObject({ ok: true, errors: [] })
  })

  it('names path, line, code and what to do', () => {
    const text = '{\n  "format": 1,\n  "id": "Bad Id"\n}\n'
    const answer = type('lint bad.json --json', { 'bad.json': text })
    expect(answer.status).toBe(1)
    expect(json(answer)['ok']).toBe(false)
    expectFaults(faultsOf(answer))
    expect(faultsOf(answer)).toContainEqual(expect.objectContaining({ path: '/id', line: 3 }))
    expect(type('lint bad.json', { 'bad.json': text })).toMatchObject({ status: 1, out: '' })
  })

  it('says which file cannot be read', () => {
    const answer = type('lint gone.json --json')
    expect(answer.status).toBe(1)
    expect(faultsOf(answer)).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('gone.json') },
    ])
  })
})

describe('simulate', () => {
  const line = `simulate ${FIRST} --playouts 40 --seed 7 --json`

  it('answers with the contract of the document', () => {
    const found = json(type(line))
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(
        'scenario playouts seconds endings gauges triggers responses packages'.split(' '),
      ),
    )
    expect(found).toMatchObject({ scenario: 'first-contact', playouts: 40, seconds: 1 })
    const endings = found['endings'] as Record<string, number>
    expect(Object.keys(endings)).toEqual(['shared', 'cold', 'hungry', 'muddle'])
    expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3)
    const gauges = found['gauges'] as Record<string, { mean: number; p10: number; p90: number }>
    for (const { mean, p10, p90 } of Object.values(gauges)) {
      for (const value of [mean, p10, p90]) expect(Math.round(value * 10) / 10).toBe(value)
      expect(p10).toBeLessThanOrEqual(p90)
    }
    const shares = [found['triggers'], found['responses'], found['packages'], endings].flatMap(part =>
      Object.values(part as Record<string, number>),
    )
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(Math.round(share * 10_000) / 10_000).toBe(share)
    }
  })

  it('of one hand at one trigger, the shares of the responses come to one', () => {
    const responses = json(type(line))['responses'] as Record<string, number>
    const nets = Object.entries(responses).filter(([id]) => id.startsWith('nets/north/'))
    expect(nets.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 3)
  })

  it('the same seed gives the same document, another seed another', () => {
    expect(type(line).out).toBe(type(line).out)
    expect(json(type(line.replace('--seed 7', '--seed 8')))['gauges']).not.toEqual(json(type(line))['gauges'])
  })

  it('plays the policies it is given', () => {
    const answer = type(`${line} --policy north=confront --policy south=confront`)
    expect((json(answer)['packages'] as { signed: number }).signed).toBe(0)
  })

  it.each([
    ['--preset summer', 'no-preset'],
    ['--policy east=mirror', 'no-side'],
  ])('%s is a fault that says what there is', (words, code) => {
    const answer = type(`${line} ${words}`)
    expect(answer.status).toBe(1)
    expectFaults(faultsOf(answer))
    expect(faultsOf(answer).map(fault => fault.code)).toEqual([code])
  })

  it('prints a table for people', () => {
    const { out, status } = type(`simulate ${FIRST} --playouts 5`)
    expect(status).toBe(0)
    expect(out).toMatch(/5 matches/)
    expect(out).not.toMatch(/[{}]/)
  })
})

describe('play and replay', () => {
  const play = (words = '') => type(`play ${FIRST} --seed 4 --out log.json ${words}`)
  const log = play('--json').files.get('log.json') ?? ''
  const replay = (text: string | Uint8Array, words = '--json') =>
    type(`replay log.json ${words}`, { 'log.json': text })

  it('answers with ending, turns and check, and leaves a log that replays to the same check', () => {
    const played = json(play('--json'))
    expect(Object.keys(played)).toEqual(['ending', 'turns', 'check'])
    expect(played['turns']).toBe(3)
    const answer = replay(log)
    expect(answer.status).toBe(0)
    expect(json(answer)).toMatchObject({ ok: true, turns: 3, check: played['check'], mismatch: null })
    const gauges = json(answer)['gauges'] as { slot: string; values: Record<string, number> }[]
    expect(gauges).toHaveLength(3)
    expect(gauges.at(-1)?.values['trust']).toBeGreaterThan(0)
  })

  it('names the first entry that was altered', () => {
    const lines = log.split('\n')
    const at = lines.findIndex(line => line.includes('"seal"'))
    const altered = lines.with(at, (lines[at] ?? '').replace(/"check":\d+/, '"check":7')).join('\n')
    const answer = replay(altered)
    expect(answer.status).toBe(1)
    expect(json(answer)).toMatchObject({
      ok: false,
      mismatch: { code: 'log-mismatch', path: `/entries/${at - 1}`, line: at + 1 },
    })
    expectFaults([json(answer)['mismatch'] as Fault])
  })

  it('opens a log of older rules read-only, and says so', () => {
    const answer = replay(log.replace('"rules":1,', '"rules":0,'))
    expect(answer.status).toBe(0)
    expect(json(answer)).toMatchObject({ ok: true, readOnly: true, turns: 3, mismatch: null })
    expect(json(answer)['gauges']).toEqual(json(replay(log))['gauges'])
    expect(answer.told).toContain('read-only')
    expect(json(replay(log))['readOnly']).toBe(false)
  })

  const damaged: Readonly<Record<string, string>> = {
    'log-not-json': 'not json',
    'log-cut': log.slice(0, log.length / 2),
    'log-not-a-log': '[]',
    'log-format': log.replace('"format":1', '"format":2'),
    'log-newer-rules': log.replace('"rules":1', '"rules":99'),
    'log-shape': log.replace('"seed":"4"', '"seed":4'),
    'log-scenario': log.replace('\\"format\\": 1', '\\"format\\": 9'),
    'log-options': log.replace(/"preset":"[a-z]+"/, '"preset":"summer"'),
    'log-order': log.replace('"seq":3,', '"seq":4,'),
  }
  it.each(Object.keys(damaged))('answers a damaged log with %s', code => {
    const text = damaged[code] ?? ''
    const answer = replay(text)
    expect(answer.status).toBe(1)
    expect(faultsOf(answer)[0]?.code).toBe(code)
    expectFaults(faultsOf(answer))
    expect(replay(text, '').told).not.toMatch(/\{[a-z]+\}|\bat .*:\d+:\d+/)
  })

  it('says where it cannot write', () => {
    const answer = type(`play ${FIRST} --out nowhere/log.json --json`)
    expect(answer.status).toBe(1)
    expect(faultsOf(answer)[0]?.code).toBe('unwritable')
  })

  it('without --json tells a story: every turn, both cards, every cause, both sides at the end', () => {
    const { out, status } = play()
    expect(status).toBe(0)
    for (const part of ['Turn 1 · ', 'Turn 3 · ', 'The end: ', '  Home: ', '  Word: '])
      expect(out).toContain(part)
    expect(out).not.toMatch(/\{[a-z]/)
    expect(out).not.toMatch(/undefined|NaN|null/)
  })

  it('the causes told under a meter come to what it moved, over many matches', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const lines = type(`play scenarios/low-ebb.json --seed ${seed}`).out.split('\n')
      const value = (text: string | undefined) => Math.round(Number((text ?? '').replace('−', '-')) * 10)
      let meters = 0
      for (let i = 0; i < lines.length; i += 1) {
        const head = /^.+: ([\d.]+) to ([\d.]+) \(/.exec(lines[i] ?? '')
        if (head === null) continue
        let sum = 0
        for (let next = /^ {2}([+−][\d.]+) {2}\S/.exec(lines[i + 1] ?? ''); next !== null; i += 1) {
          sum += value(next[1])
          next = /^ {2}([+−][\d.]+) {2}\S/.exec(lines[i + 2] ?? '')
        }
        expect(sum, lines[i]).toBe(value(head[2]) - value(head[1]))
        meters += 1
      }
      expect(meters).toBeGreaterThan(15)
    }
  }, 20_000)
})

it('no input throws: whatever bytes a file holds, the answer is a status and sentences', () => {
  const seeds = ['{"format":1}', '{"format":1,"rules":1}', '[[[[', '', '\u0000', '{"entries":[{}]}']
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom(...seeds).map(text => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom('lint', 'simulate', 'play', 'replay'), (file, command) => {
      const answer = type(`${command} x.json --json`, { 'x.json': file })
      expect(answer.status).toBe(1)
      expectFaults(faultsOf(answer))
    }),
    { numRuns: 200 },
  )
})

it('as a real process: npm run capitals', () => {
  const root = new URL('../../', import.meta.url)
  const process = spawnSync('npm', ['run', '-s', 'capitals', '--', 'lint', FIRST, '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: true,
  })
  expect(process.status).toBe(0)
  expect(JSON.parse(process.stdout)).toMatchObject({ ok: true, errors: [] })
}, 60_000)
