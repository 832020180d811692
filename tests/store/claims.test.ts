// Of any number of tabs with the same match exactly one has it in the end, whatever order their words arrive in.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Channel, makeClaims } from '../../src/store/claims.ts'

/** Tabs that hear each other, not themselves; words wait until they are delivered. */
function air() {
  const ears: { tab: number; hear: (text: string) => void }[] = []
  const waiting: { from: number; text: string }[] = []
  const channel = (tab: number): Channel => ({
    post: text => void waiting.push({ from: tab, text }),
    listen: hear => {
      const ear = { tab, hear }
      ears.push(ear)
      return () => void ears.splice(ears.indexOf(ear), 1)
    },
  })
  const deliver = (at: number) => {
    const [word] = waiting.splice(at % waiting.length, 1)
    for (const ear of [...ears]) if (word && ear.tab !== word.from) ear.hear(word.text)
  }
  return { channel, deliver, waiting, ears }
}

describe('claims', () => {
  it('leave exactly one tab with the match, whatever the order of opening and hearing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }),
        fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
        (times, order) => {
          const { channel, deliver, waiting } = air()
          const has = times.map(() => true)
          times.forEach((at, tab) => {
            makeClaims(channel(tab), `tab-${tab}`, () => at).take('m', () => {
              has[tab] = false
            })
          })
          for (const at of order) if (waiting.length > 0) deliver(at)
          expect(has.filter(Boolean)).toHaveLength(1)
          const last = times.lastIndexOf(Math.max(...times))
          expect(has.indexOf(true)).toBe(last)
        },
      ),
    )
  })

  it('do not mind another match, an older claim, or words that are none', () => {
    const { channel, ears } = air()
    let lost = 0
    const undo = makeClaims(channel(0), 'a', () => 5).take('m', () => {
      lost += 1
    })
    const hear = (said: unknown) => ears[0]?.hear(typeof said === 'string' ? said : JSON.stringify(said))
    for (const said of ['', '{', 'null', '7', {}, { match: 'm' }, { match: 'm', tab: 'b', at: '9' }])
      hear(said)
    hear({ match: 'other', tab: 'b', at: 9 })
    hear({ match: 'm', tab: 'b', at: 4 })
    expect(lost).toBe(0)
    hear({ match: 'm', tab: 'b', at: 6 })
    expect(lost).toBe(1)
    expect(ears).toHaveLength(0)
    undo()
  })

  it('hold without any channel', () => {
    makeClaims(null, 'a', () => 1).take('m', () => expect.unreachable())()
  })
})
