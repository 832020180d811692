// The small scenario, and a match of it between two people, for screens that need no more.
import scenarioText from '../../scenarios/first-contact.json?raw'
import type { Options } from '../../src/match/options.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const read = loadScenario(scenarioText)
if (!read.ok) throw new Error('first-contact')

export const text = scenarioText
export const loaded = read.value
export const options: Options = {
  preset: 'three',
  seats: [
    { id: 'n', side: 'north', holder: 'person' },
    { id: 's', side: 'south', holder: 'person' },
  ],
  consent: 'leader',
  timers: false,
  talk: 'room',
}
