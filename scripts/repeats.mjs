// `npm run repeats [-- FILE --seeds N --preset ID]`: plays whole matches of computer capitals, tells them, and prints the lines that
// come most often within one match. What a class reads aloud should not sound like a stuck record.
import { parseArgs } from 'node:util'
import { optionsOf, playOut } from '../src/cli/play.ts'
import { tellStates } from '../src/cli/tell-match.ts'
import { namesIn } from '../src/explore/simulate.ts'
import { makeSetup, newMatch } from '../src/match/state.ts'
import { compile } from '../src/scenario/compile.ts'
import { scenarioIn } from './scenario-file.mjs'
import '../src/words/parts/all.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '60' }, preset: { type: 'string' } },
})
const loaded = scenarioIn(positionals[0])
const compiled = compile(loaded)
const presets = values.preset ? [values.preset] : compiled.presets.map(preset => preset.id)

/** Numbers at the head of a cause differ; the sentence is what is read. */
const sentence = line => line.trim().replace(/^[+−-]?\d+(\.\d+)?\s+/, '')

const most = new Map()
const seeds = Number(values.seeds)
let telling = 0
for (let at = 0; at < seeds; at += 1) {
  const preset = presets[at % presets.length]
  const seed = `told ${at}`
  const names = namesIn(compiled, seed, [null, null])
  const states = playOut(newMatch(makeSetup(loaded, optionsOf({ compiled, preset }, names), seed)))
  const counts = new Map()
  for (const line of tellStates(states)) {
    const said = sentence(line)
    if (said !== '' && !/^\S+( \S+)*: \d/.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  for (const [said, count] of counts) {
    const known = most.get(said) ?? { often: 0, matches: 0 }
    if (count > 2) known.matches += 1
    known.often = Math.max(known.often, count)
    most.set(said, known)
    if (count > 2) telling += 1
  }
}
console.log(
  `${seeds} matches; a line three times or more in one match: ${(telling / seeds).toFixed(1)} lines a match`,
)
const worst = [...most].filter(([, { often }]) => often > 2)
worst.sort(([, a], [, b]) => b.matches * b.often - a.matches * a.often)
for (const [said, { often, matches }] of worst.slice(0, 40))
  console.log(
    `${String(often).padStart(3)} times at most, in ${String(matches).padStart(2)} matches  ${said}`,
  )
