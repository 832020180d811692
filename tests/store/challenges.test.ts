// What was reached stays on the device, scenario by scenario; damaged or refused storage counts as nothing.
import { afterEach, expect, it, vi } from 'vitest'
import { keepReached, onReached, reachedHere } from '../../src/store/challenges.ts'

const KEY = 'two-capitals.challenges'
const shelfOf = (start: Record<string, string> = {}) => {
  const kept = new Map(Object.entries(start))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
afterEach(() => vi.unstubAllGlobals())

it('keeps each once, and tells who listens', () => {
  vi.stubGlobal('localStorage', shelfOf())
  let told = 0
  const undo = onReached(() => {
    told += 1
  })
  keepReached('low-ebb', ['one'])
  keepReached('low-ebb', ['one', 'two'])
  keepReached('other', ['one'])
  keepReached('other', [])
  undo()
  keepReached('other', ['late'])
  expect(reachedHere('low-ebb')).toEqual(['one', 'two'])
  expect(reachedHere('other')).toEqual(['one', 'late'])
  expect(told).toBe(3)
})

it.each(['not json', '{}', '[1, null]', ''])('%j counts as nothing', text => {
  vi.stubGlobal('localStorage', shelfOf({ [KEY]: text }))
  expect(reachedHere('low-ebb')).toEqual([])
})

it('keeps the 400 that were reached last', () => {
  vi.stubGlobal('localStorage', shelfOf())
  const names = Array.from({ length: 405 }, (_, at) => `c${at}`)
  keepReached('low-ebb', names.slice(0, 300))
  keepReached('low-ebb', names.slice(300))
  expect(reachedHere('low-ebb')).toEqual(names.slice(5))
})

it('a refused storage stops nobody', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  keepReached('low-ebb', ['one'])
  expect(reachedHere('low-ebb')).toEqual([])
})
