// Who is connected, over several processes of one host: each says who is with it, and what one said counts only for a while, so
// that a process that died takes its people off the console.
import { describe, expect, it } from 'vitest'
import { makePresence, type Presence, SAID_HOLDS } from '../../src/server/presence.ts'

const person = (id: string) => ({ role: 'person', class: 'c', person: id }) as const
const desk = { role: 'facilitator', class: 'c' } as const
const listener = () => {
  const heard: string[] = []
  const on = (what: string) => () => {
    heard.push(what)
  }
  return { heard, replaced: on('replaced'), changed: on('changed'), forgotten: on('forgotten') }
}

/** Two processes that hear each other at `clock.now`. */
function pair() {
  const clock = { now: 0, isCut: false }
  const all: Presence[] = []
  const others = (self: number) => all.filter((_, at) => at !== self && !clock.isCut)
  for (const self of [0, 1]) {
    all.push(
      makePresence({
        entered: (classId, id) => others(self).forEach(one => one.taken(classId, id)),
        here: (classId, people) =>
          others(self).forEach(one => one.elsewhere(`p${self}`, classId, people, clock.now)),
      }),
    )
  }
  const [a, b] = all as [Presence, Presence]
  return { clock, a, b }
}

describe('presence', () => {
  it('counts who is connected to another process, and tells the console when that changes', () => {
    const { a, b } = pair()
    const console = listener()
    a.enter(desk, console)
    const leave = b.enter(person('aoi'), listener())
    expect(a.present('c')).toEqual(['aoi'])
    expect(console.heard.filter(what => what === 'changed').length).toBeGreaterThanOrEqual(2)
    leave()
    expect(a.present('c')).toEqual([])
  })

  it('lets the newest device of a seat win across processes, and counts the seat once', () => {
    const { a, b } = pair()
    const older = listener()
    const replaced = () => {
      older.replaced()
      leave()
    }
    const leave = a.enter(person('aoi'), { ...older, replaced })
    b.enter(person('aoi'), listener())
    expect(older.heard).toEqual(['replaced'])
    expect([a.present('c'), b.present('c')]).toEqual([['aoi'], ['aoi']])
  })

  it('forgets what a process said that is not heard of again', () => {
    const { clock, a, b } = pair()
    b.enter(person('aoi'), listener())
    clock.now = SAID_HOLDS
    b.say(clock.now)
    a.say(clock.now)
    expect(a.present('c')).toEqual(['aoi'])
    clock.isCut = true
    clock.now += SAID_HOLDS + 1
    a.say(clock.now)
    expect(a.present('c')).toEqual([])
  })

  it('tells every device of a class that is gone, and no other', () => {
    const { a } = pair()
    const [aoi, ben, other] = [listener(), listener(), listener()]
    a.enter(person('aoi'), aoi)
    a.enter(desk, ben)
    a.enter({ role: 'facilitator', class: 'd' }, other)
    a.forgotten('c')
    expect([aoi, ben, other].map(one => one.heard.includes('forgotten'))).toEqual([true, true, false])
  })
})
