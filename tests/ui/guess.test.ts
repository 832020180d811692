// The questions before the pages: two to five answers, the right one always among them, and what is said afterwards.
import { describe, expect, it } from 'vitest'
import { compared, countGuess, fewOf, MOST_OPTIONS } from '../../src/ui/debrief/guess.ts'
import { apart, frameFor, pathOf } from '../../src/ui/debrief/line-geometry.ts'
import { wordsIn } from '../../src/ui/parts/words.ts'
import '../../src/words/parts/all.ts'

const t = wordsIn('en')

describe('how many of', () => {
  it('has the right answer among at most five, for every count', () => {
    for (let all = 1; all <= 24; all += 1)
      for (let right = 0; right <= all; right += 1) {
        const { options, right: ids } = countGuess('?', right, all, t)
        expect(options.length).toBeGreaterThanOrEqual(2)
        expect(options.length).toBeLessThanOrEqual(MOST_OPTIONS)
        const at = options.findIndex(one => one.id === ids?.[0])
        const from = Number(options[at]!.id)
        const next = Number(options[at + 1]?.id ?? all + 1)
        expect(right).toBeGreaterThanOrEqual(from)
        expect(right).toBeLessThan(next)
      }
  })

  it('names ranges where there are many', () => {
    expect(countGuess('?', 7, 11, t).options.map(one => one.text)).toEqual([
      '0 to 1 of 11',
      '2 to 3 of 11',
      '4 to 6 of 11',
      '7 to 8 of 11',
      '9 to 11 of 11',
    ])
  })
})

it('keeps the right one when it takes five of many', () => {
  const list = Array.from({ length: 12 }, (_, at) => at)
  for (const right of list) {
    const few = fewOf(
      list,
      one => one === right,
      one => one,
    )
    expect(few).toHaveLength(MOST_OPTIONS)
    expect(few).toContain(right)
    expect([...few]).toEqual([...few].sort((a, b) => a - b))
  }
})

describe('what is said afterwards', () => {
  const guess = {
    question: '?',
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
      { id: 'c', text: 'C' },
    ],
    right: ['b'],
  }
  it.each([
    ['b', 'As you guessed: B.'],
    ['a', 'You guessed: A. It was: B.'],
    [null, 'B.'],
  ])('for %s', (chosen, told) => expect(compared(guess, chosen, t)).toBe(told))
  it('names every right answer where there are two', () => {
    expect(compared({ ...guess, right: ['b', 'c'] }, 'a', t)).toBe('You guessed: A. It was: B · C.')
    expect(compared({ ...guess, right: ['b', 'c'] }, 'c', t)).toBe('As you guessed: C.')
  })
  it('compares no opinion', () => {
    expect(compared({ ...guess, right: null }, 'a', t)).toBe('Your choice: A.')
    expect(compared({ ...guess, right: null }, null, t)).toBe('')
  })
})

describe('a line chart', () => {
  it('moves names apart inside its bounds and keeps their order', () => {
    const places = apart([100, 101, 99, 300], 15, 0, 310)
    const order = [2, 0, 1, 3]
    for (let at = 1; at < order.length; at += 1)
      expect(places[order[at]!]! - places[order[at - 1]!]!).toBeGreaterThanOrEqual(15)
    expect(Math.max(...apart([305, 306, 307], 15, 0, 310))).toBeLessThanOrEqual(310)
  })
  it('breaks where there is nothing', () => {
    // A Japanese or Korean sign takes the room of two letters.
    expect(frameFor(800, 300, 5, [{ name: '実際の線' }]).right).toBe(
      frameFor(800, 300, 5, [{ name: 'eight le' }]).right,
    )
    const frame = frameFor(300, 200, 4, [])
    expect(pathOf([null, 500, 500, null], frame).match(/[ML]/g)).toEqual(['M', 'L'])
    expect(pathOf([500, null, 500, 500], frame).match(/[ML]/g)).toEqual(['M', 'M', 'L'])
  })
})
