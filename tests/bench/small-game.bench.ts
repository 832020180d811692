// The small fixed game on the rules and packed by hand, in one interleaved run: how far the rules are from the limit.
import { apply, nextTurn, reveal } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import { newWorld } from '../../src/rules/setup.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { inRounds, report } from './rounds.ts'
import { choicesOf, playPacked, type SmallResult, smallScenario } from './small-game.ts'

const loaded = loadScenario(JSON.stringify(smallScenario()))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)))
const c = compile(loaded.value)
const play = makePlay(c, { preset: c.presets[0]!.id }, 'small')
const gauges = ['security', 'economics', 'opinion'].map(id => c.numbers.gauges.get(id)!)

const playRules = (choices: Uint8Array): SmallResult => {
  const w = newWorld(c, play.options, play.seed)
  for (let turn = 0; nextTurn(c, play, w, null) !== 'ended'; turn += 1) {
    const { responses } = c.triggers[w.trigger]!
    apply(c, play, w, 0, { kind: 'seal', response: responses[0][choices[turn * 2]!]!, word: true }, null)
    apply(c, play, w, 1, { kind: 'seal', response: responses[1][choices[turn * 2 + 1]!]!, word: true }, null)
    reveal(c, play, w, null)
  }
  return { gauges: gauges.map(gauge => w.gauges[gauge]!), ending: w.ending }
}

for (let seed = 1; seed <= 200; seed += 1) {
  const [rules, packed] = [playRules(choicesOf(seed)), playPacked(choicesOf(seed))]
  if (JSON.stringify(rules) !== JSON.stringify(packed))
    throw new Error(`seed ${seed}: ${JSON.stringify({ rules, packed })}`)
}
console.log('equal results on 200 seeds')

const lines = Array.from({ length: 2000 }, (_, seed) => choicesOf(seed + 1))
const all = (engine: (choices: Uint8Array) => SmallResult) => () => {
  let sum = 0
  for (const choices of lines) sum += engine(choices).ending
  if (sum < 0) throw new Error('never')
  return lines.length
}
const packedOften = () => {
  let games = 0
  for (let i = 0; i < 50; i += 1) games += all(playPacked)()
  return games
}
report(
  inRounds(
    [
      { name: 'the rules', run: all(playRules) },
      { name: 'packed by hand', run: packedOften },
    ],
    9,
  ),
  'games',
)
