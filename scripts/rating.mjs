// `npm run rating [-- --matches N --preset P --seed S --players a,b]`: how strong the levels of the searching opponent are against a
// fixed field of six, with 95 % intervals, and how long a move takes. Takes minutes.
import { parseArgs } from 'node:util'
import { LEVEL_NAMES, LEVELS } from '../src/explore/rival/levels.ts'
import { makeRating, meanOf, possibleTogether, rate, varianceOf } from '../src/explore/rival/rating.ts'
import { rival } from '../src/explore/rival/rival.ts'
import { POLICIES } from '../src/policy/named.ts'
import { compile } from '../src/scenario/compile.ts'
import { scenarioIn } from './scenario-file.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    matches: { type: 'string', default: '2016' },
    preset: { type: 'string', default: 'four' },
    seed: { type: 'string', default: 'rating' },
    players: { type: 'string', default: LEVEL_NAMES.join(',') },
  },
})
const loaded = scenarioIn(positionals[0])
const c = compile(loaded)
const { preset, seed } = values
const matches = Number(values.matches)
const together = possibleTogether(c, preset)
const shown = (rating, sums) => {
  const mean = meanOf(rating, sums)
  const half = 1.96 * Math.sqrt(varianceOf(rating, sums))
  return `${mean.toFixed(1)} (${(mean - half).toFixed(1)} to ${(mean + half).toFixed(1)})`.padEnd(24)
}

console.log(`${matches} matches each, preset ${preset}, seed ${seed}; points of 100, with 95 % intervals`)
console.log(
  `${''.padEnd(12)}${['score', 'own agenda', 'jointly possible', "the other's"].map(one => one.padEnd(24)).join('')}a move: mean, most`,
)
for (const name of values.players.split(',')) {
  const player = LEVELS[name] === undefined ? POLICIES[name] : rival(LEVELS[name])
  const times = []
  const timed = (...known) => {
    const began = performance.now()
    const choice = player(...known)
    times.push(performance.now() - began)
    return choice
  }
  const rating = rate(c, preset, seed, timed, 0, matches, makeRating(), together)
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length
  const most = times.reduce((a, b) => Math.max(a, b), 0)
  console.log(
    name.padEnd(12) +
      [rating.score, rating.own, rating.joint, rating.other].map(sums => shown(rating, sums)).join('') +
      `${mean.toFixed(1)} ms, ${most.toFixed(0)} ms`,
  )
}
