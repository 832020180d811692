// What is told of a slot that passed: of several lines the first whose condition held when the next turn opened, and no other.
import { describe, expect, test } from 'vitest'
import { optionsOf, playOut } from '../../src/cli/play.ts'
import { tellStates } from '../../src/cli/tell-match.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import { viewFor } from '../../src/match/view-for.ts'
import { compile } from '../../src/scenario/compile.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import { scenarioSchema } from '../../src/scenario/schema.ts'
import '../../src/words/parts/all.ts'
import { arena } from '../support/arena.ts'
import { tinyScenario } from '../support/tiny.ts'

const STORY = [
  { when: { flag: 'alarm' }, text: 'The alarm is on.' },
  { when: { dispute: 'isle' }, text: 'The isle is in dispute.' },
  { text: 'Nothing much.' },
]

const played = (story: unknown, policy: 'confront' | 'accommodate', start = 5): readonly MatchState[] => {
  const plain = arena()
  const calendar = plain['calendar'] as { slots: { id: string }[]; presets: object[] }
  const slots = calendar.slots.map(slot => (slot.id === 's3' ? { ...slot, story } : slot))
  const scenario = scenarioSchema.parse(
    tinyScenario({
      ...plain,
      calendar: { ...calendar, slots },
      disputes: [{ id: 'isle', name: 'Isle', start }],
    }),
  )
  const loaded = { scenario, hash: 'passed' } as Loaded
  const compiled = compile(loaded)
  const options = optionsOf({ compiled, preset: 'long', field: [policy, policy] }, [policy, policy])
  return playOut(newMatch(makeSetup(loaded, options, 'passed')))
}

describe('a slot that passes unplayed', () => {
  test.each([
    ['the first line that holds', 'confront', 'The alarm is on.'],
    ['the next one', 'accommodate', 'The isle is in dispute.'],
  ] as const)('%s', (_, policy, line) => {
    const told = tellStates(played(STORY, policy)).join('\n')
    for (const { text } of STORY) expect(told.includes(text), text).toBe(text === line)
  })

  test('none where none holds, and one line where there is but one', () => {
    const told = (story: unknown) => tellStates(played(story, 'accommodate')).join('\n')
    expect(told(STORY.slice(0, 1))).not.toContain('alarm')
    expect(told('It rains.')).toContain('It rains.')
  })

  test('every viewer is told which, while the turn behind it lasts', () => {
    const states = played(STORY, 'confront')
    const told = states.filter(state => state.passed.length > 0)
    expect(told.length).toBeGreaterThan(2)
    expect(new Set(told.map(state => state.turn))).toEqual(new Set([3]))
    for (const state of told)
      expect(viewFor(state, { kind: 'public' }, 0).passed).toEqual([{ slot: 's3', story: 0 }])
  })
})
