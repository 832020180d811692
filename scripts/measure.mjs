// `npm run measure [-- FILE --seed S --small]`: whether a scenario is fair to both sides, deep, and worth bargaining in. Prints every
// figure that its tests hold small versions of.
import { parseArgs } from 'node:util'
import { historyLine } from '../src/explore/backtest/history.ts'
import { careful, pragmatists, zones } from '../src/explore/measure/bargains.ts'
import { apart, fairnessOf } from '../src/explore/measure/fairness.ts'
import { weighHands } from '../src/explore/measure/hands.ts'
import { hardLines } from '../src/explore/measure/hard-lines.ts'
import { missedIn, reach } from '../src/explore/measure/reach.ts'
import { seats } from '../src/explore/measure/seats.ts'
import { sampleStates } from '../src/explore/measure/states.ts'
import { bestReplies, policyTable } from '../src/explore/measure/table.ts'
import { BY_SEED, sharesOf, simulate } from '../src/explore/simulate.ts'
import { endingsWith, apart as spreadApart, switchesOf } from '../src/explore/switches.ts'
import { CHARACTER_NAMES } from '../src/policy/named.ts'
import { compile } from '../src/scenario/compile.ts'
import { scenarioIn } from './scenario-file.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: 'report' }, small: { type: 'boolean', default: false } },
})
const loaded = scenarioIn(positionals[0])
const { scenario } = loaded
const c = compile(loaded)
const { seed } = values
const size = number => (values.small ? Math.ceil(number / 10) : number)
const percent = share => `${(share * 100).toFixed(1)} %`
const say = line => console.log(line)
const list = (record, tell = value => value) =>
  Object.entries(record)
    .map(([id, value]) => `${id} ${tell(value)}`)
    .join(', ')
const presets = c.presets.map(preset => preset.id)
const sides = c.sides.map(side => side.id).join(' and ')

say(`${scenario.id}, seed ${seed}\n\nFairness (${sides})`)
const fair = fairnessOf(scenario)
say(`  triggers that begin there: ${list(fair.begins, pair => pair.join(':'))}`)
say(`  hands of unlike stances: ${fair.unlike.join(', ') || 'none'}`)
for (const key of ['words', 'sources', 'costs', 'price'])
  say(`  ${key}: ${fair[key].join(' and ')}, ${percent(apart(fair[key]))} apart`)
say(`  the card of history lies first, second, ...: ${fair.places.join(', ')} times`)

const longest = c.presets.reduce((most, one) => (one.slots.length > most.slots.length ? one : most)).id
const states = sampleStates(c, longest, seed, size(2000))
const hands = weighHands(c, states)
say(`\nHands, over ${hands.states} turns of preset ${longest}`)
say(
  `  harm a turn, both answering at random: ${hands.harm.map(one => one.toFixed(2)).join(' and ')} points, ${percent(apart(hands.harm))} apart`,
)
say(
  `  cards within 5 points of the best: ${hands.reasonable.map(one => one.toFixed(2)).join(' and ')}, ${percent(apart(hands.reasonable))} apart`,
)
say(`  dominated: ${hands.dominated.join(', ') || 'none'}`)
say(`  never best for any taste: ${hands.unloved.join(', ') || 'none'}`)

say('\nBargaining')
for (const preset of presets) {
  const [slow, bold] = [careful(c, preset, seed, size(1000)), pragmatists(c, preset, seed, size(1000))]
  say(
    `  ${preset.padEnd(8)} careful: ${slow.signed} signed, refused ${percent(slow.refused)}; pragmatists: ratify in ${percent(bold.ratified)} of matches, ${percent(bold.breached)} of those see a breach`,
  )
}
say(`  a package both prefer to none, by trigger: ${list(zones(c, states), percent)}`)

for (const preset of [presets[0], longest].filter(
  (one, at, all) => one !== undefined && all.indexOf(one) === at,
)) {
  say(`\nPlayers, preset ${preset}: mean payoff of the row against the column`)
  const table = policyTable(c, preset, seed, size(200))
  const names = Object.keys(table)
  say(`  ${''.padEnd(19)}${names.map(name => name.slice(0, 10).padStart(11)).join('')}`)
  for (const row of names)
    say(`  ${row.padEnd(19)}${names.map(column => table[row][column].toFixed(1).padStart(11)).join('')}`)
  say(`  best against each: ${list(bestReplies(table))}`)
}

say('\nSeats swapped, characters against characters: mean payoff of each seat')
for (const preset of presets) {
  const pair = seats(c, preset, seed, size(100), CHARACTER_NAMES)
  say(`  ${preset.padEnd(8)} ${pair.map(one => one.toFixed(1)).join(' and ')}, ${percent(apart(pair))} apart`)
}

say('\nEndings between characters drawn by seed')
for (const preset of presets) {
  const shares = sharesOf(c, simulate(c, { preset }, seed, BY_SEED, 0, size(1000)))
  say(
    `  ${preset.padEnd(8)} ${list(Object.fromEntries(Object.entries(shares.endings).filter(([, share]) => share > 0)), percent)}`,
  )
}

const matches = size(10_000)
const reached = reach(c, seed, 0, matches)
say(`\nReached in ${matches} matches of all players`)
for (const key of ['triggers', 'endings', 'clauses']) say(`  ${key}: ${list(reached[key])}`)
say(`  never: ${missedIn(reached).join(', ') || 'nothing'}`)

say('\nHard lines of the history: own standing against holding in their place, at once and three slots on')
for (const one of hardLines(c, historyLine(c, scenario.history ?? [])))
  say(`  ${one.card}: ${one.atOnce} and ${one.later}`)

say('\nSwitches: matches of two pragmatists that end otherwise, at least')
for (const preset of presets) {
  const match = {
    source: loaded,
    options: { preset },
    seed,
    holders: ['pragmatist', 'pragmatist'],
    played: [],
  }
  const before = endingsWith(match, null, 0, size(500))
  say(
    `  ${preset.padEnd(8)} ${list(Object.fromEntries(switchesOf(match).map(id => [id, percent(spreadApart(before, endingsWith(match, id, 0, size(500))))])))}`,
  )
}
