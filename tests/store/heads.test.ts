// What lies in a browser's storage may be of any shape: a head that says which match it is stands whatever adorns it, and no other.
import { describe, expect, it } from 'vitest'
import { type GatheredItem, isItem } from '../../src/store/gathered.ts'
import { type Head, headIn, rulesOf } from '../../src/store/saves.ts'
import { plainHead as plain } from './head.ts'

const adorned: Head = {
  ...plain,
  people: 'two',
  rules: 1,
  name: 'Monday',
  cables: [
    { id: 'security', value: 500 },
    { id: 'south', value: 320, mark: 'square' },
  ],
  origin: { kind: 'again', id: 'n', turn: 2 },
}

describe('a head in storage', () => {
  it('is read as it was written', () => {
    expect(headIn(plain, 'm')).toEqual(plain)
    expect(headIn(adorned, 'm')).toEqual(adorned)
  })

  it.each([
    ['name', 7],
    ['cables', 'none'],
    ['cables', [null]],
    ['cables', [{ id: 'security', value: 'high' }]],
    ['cables', [{ id: 'security', value: Number.NaN }]],
    ['cables', [{ id: 'security', value: 1, mark: 'star' }]],
    ['origin', 'n'],
    ['origin', null],
    ['origin', { kind: 'again', id: 7, turn: 2 }],
    ['origin', { kind: 'again', id: 'n', turn: 'two' }],
    ['origin', { kind: 'never', id: 'n', turn: 2 }],
  ])('stands without its %s where that is %j', (key, value) => {
    const { [key as keyof Head]: _, ...rest } = adorned
    expect(headIn({ ...adorned, [key]: value }, 'm')).toEqual(rest)
  })

  it.each([
    ['id', 'n'],
    ['scenario', null],
    ['title', 7],
    ['seat', undefined],
    ['played', Number.NaN],
    ['played', 1e20],
    ['begun', 'today'],
    ['turn', '1'],
    ['turns', Number.POSITIVE_INFINITY],
    ['ended', 'no'],
    ['people', 'three'],
    ['rules', 'old'],
    ['rules', 1.5],
  ])('is none where its %s is %j', (key, value) => {
    expect(headIn({ ...adorned, [key]: value }, 'm')).toBeNull()
  })

  it.each([null, undefined, 7, 'head', []])('is none where it is %j', value => {
    expect(headIn(value, 'm')).toBeNull()
  })

  it('was played under the first rules where it names none', () => {
    expect([rulesOf(plain), rulesOf({ rules: 4 })]).toEqual([1, 4])
  })
})

describe('a gathered match in storage', () => {
  const item: GatheredItem = {
    id: 'a',
    bytes: new Uint8Array([1]),
    tag: 'QGZT',
    name: '',
    added: 1,
    scenario: 'hash',
    title: 'First Contact',
    preset: 'three',
    turn: 1,
    turns: 3,
    ended: true,
    cables: [{ id: 'security', value: 500 }],
  }

  it('is read as it was written', () => {
    expect(isItem(item)).toBe(true)
  })

  it.each([
    ['bytes', 'text'],
    ['tag', undefined],
    ['name', null],
    ['added', Number.NaN],
    ['turn', 'one'],
    ['ended', 1],
    ['cables', undefined],
    ['cables', [null]],
  ])('is none where its %s is %j', (key, value) => {
    expect(isItem({ ...item, [key]: value })).toBe(false)
  })

  it.each([null, 7, 'item'])('is none where it is %j', value => {
    expect(isItem(value)).toBe(false)
  })
})
