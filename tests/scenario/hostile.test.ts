// A file made to hurt is refused (or read) quickly and politely: nothing is thrown, at most 50 errors, each well formed.
import { cpuUsage } from 'node:process'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'
import { MOST_ERRORS, MOST_WARNINGS } from '../../src/scenario/problems.ts'
import { minimal, rich, textOf } from '../support/scenario.ts'
import { HOSTILE } from './hostile.ts'

const BUDGET = 250 // milliseconds of the processor, the promise to an instructor who drops a file; the best of three

/** Milliseconds that this thread (on an older Node: this process) has worked: other programs do not count. */
const worked = (): number => {
  const { user, system } = 'threadCpuUsage' in process ? process.threadCpuUsage() : cpuUsage()
  return (user + system) / 1000
}

describe('a hostile file', () => {
  it.each(Object.entries(HOSTILE).map(([name, [code, make]]) => ({ name, code, make })))(
    '$name',
    ({ code, make }) => {
      const text = make()
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const start = worked()
        const result = loadScenario(text)
        best = Math.min(best, worked() - start)
        const errors = result.ok ? [] : result.error
        if (code === null) expect(errors).toEqual([])
        else expect(errors.map(error => error.code)).toContain(code)
        expect(errors.length).toBeLessThanOrEqual(MOST_ERRORS)
        expect(result.ok ? result.value.warnings.length : 0).toBeLessThanOrEqual(MOST_WARNINGS)
        expect(JSON.stringify(errors).length).toBeLessThan(400_000)
      }
      expect(best).toBeLessThan(BUDGET)
    },
  )
})

describe('the bounds', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const codesOf = (text: string): readonly string[] => {
    const result = loadScenario(text)
    return result.ok ? [] : result.error.map(error => error.code)
  }

  it('let 32 levels pass and refuse 33', () => {
    expect(codesOf(nested(32))).toEqual(['not-an-object'])
    expect(codesOf(nested(33))).toEqual(['too-deep'])
  })

  it('let 20,000 values pass and refuse one more', () => {
    const zeroes = (count: number): string => `[${Array(count).fill(0)}]`
    expect(codesOf(zeroes(19_999))).toEqual(['not-an-object'])
    expect(codesOf(zeroes(20_000))).toEqual(['too-many-nodes'])
  })

  it('let a file of exactly one mebibyte pass and refuse one byte more', () => {
    const text = textOf(rich())
    const bytes = (count: number): string => text + ' '.repeat(count - new TextEncoder().encode(text).length)
    expect(codesOf(bytes(1024 * 1024))).toEqual([])
    expect(codesOf(bytes(1024 * 1024 + 1))).toEqual(['too-large'])
  })

  it('let a text of 4,096 bytes pass and refuse one byte more, counted in UTF-8', () => {
    const withSummary = (summary: string): string => textOf({ ...minimal(), summary })
    expect(codesOf(withSummary('é'.repeat(2048)))).toEqual([])
    expect(codesOf(withSummary(`${'é'.repeat(2048)}x`))).toEqual(['text-too-long'])
    expect(codesOf(withSummary('𝄞'.repeat(1024)))).toEqual([])
    expect(codesOf(withSummary(`${'𝄞'.repeat(1024)}x`))).toEqual(['text-too-long'])
  })

  it('name at most 50 errors', () => {
    const result = loadScenario(JSON.stringify({ ...minimal(), triggers: Array(60).fill({}) }))
    expect(result.ok ? 0 : result.error.length).toBe(MOST_ERRORS)
  })
})
