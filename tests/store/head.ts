// A head of a saved match, as one is.
import type { Head } from '../../src/store/saves.ts'

export const plainHead: Head = {
  id: 'm',
  scenario: '{}',
  title: 'First Contact',
  options: {},
  seed: 'x',
  side: 'south',
  sideName: 'Sudwick',
  seat: 's1',
  preset: 'three',
  opponent: 'pragmatist',
  begun: 1,
  played: 2,
  turn: 1,
  turns: 3,
  ended: false,
}
