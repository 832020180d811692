// Whole matches of the flagship between characters, on one core: the four-turn preset and the long one.
import { readFileSync } from 'node:fs'
import { BY_SEED, simulate } from '../../src/explore/simulate.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { inRounds, report } from './rounds.ts'

const loaded = loadScenario(readFileSync(new URL('../../scenarios/low-ebb.json', import.meta.url)))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)))
const c = compile(loaded.value)
const MATCHES = 1000
const run = (preset: string, field: Parameters<typeof simulate>[3]) => () => {
  simulate(c, { preset }, 'bench', field, 0, MATCHES)
  return MATCHES
}
report(
  inRounds(
    [
      { name: 'twelve slots, characters', run: run('twelve', BY_SEED) },
      { name: 'four turns, characters', run: run('four', BY_SEED) },
      { name: 'four turns, random players', run: run('four', ['random', 'random']) },
    ],
    5,
  ),
  'matches',
)
