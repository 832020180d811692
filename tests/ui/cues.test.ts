// What sounds when: one cue a moment, the weightiest, and none for what the other side does in secret.
import { expect, it } from 'vitest'
import type { View } from '../../src/match/view.ts'
import { cueBetween } from '../../src/ui/sound/use-cues.ts'

const view = (part: object): View =>
  ({
    turn: 1,
    phase: 'reading',
    sealed: [],
    own: { side: 'seoul' },
    table: null,
    reveal: null,
    ...part,
  }) as never
const draft = (by: string, number: number) => ({ phase: 'table', table: { draft: { by, number } } })
const opened = (...states: string[]) => ({
  phase: 'reveal',
  reveal: { promises: states.map(state => ({ id: state, state })) },
})

it.each([
  ['a new phase of ours', {}, { phase: 'commitment' }, 'turn'],
  ['a new turn', { turn: 1 }, { turn: 2 }, 'turn'],
  ['our seal', { phase: 'commitment' }, { phase: 'commitment', sealed: ['seoul'] }, 'seal'],
  ['their seal', { phase: 'commitment' }, { phase: 'commitment', sealed: ['tokyo'] }, null],
  ['the envelopes', { phase: 'commitment', sealed: ['seoul'] }, opened('kept'), 'reveal'],
  ['a broken promise', { phase: 'commitment' }, opened('kept', 'broken'), 'broken'],
  ['the reveal, looked at again', opened('broken'), opened('broken'), null],
  ['their draft', draft('seoul', 1), draft('tokyo', 2), 'turn'],
  ['our draft', draft('tokyo', 1), draft('seoul', 2), null],
  ['nothing', {}, {}, null],
] as const)('%s', (_what, before, after, cue) => {
  expect(cueBetween(view(before), view(after))).toBe(cue)
})
