// `npm run sensitivity [-- FILE --designs N --seeds A,B,C]`: how firmly the backtest of a scenario stands. Every number of its model a
// quarter down and up, one at a time; then all at once in Latin hypercubes on fresh seeds. The shipped numbers were
// chosen on the seed `tune1`; report on others.
import { parseArgs } from 'node:util'
import { backtest } from '../src/explore/backtest/backtest.ts'
import { AS_WRITTEN } from '../src/explore/backtest/line.ts'
import { checksOf, compileVaried, oneAtATime, underDesigns } from '../src/explore/backtest/sensitivity.ts'
import { hypercube, numbersIn } from '../src/explore/backtest/vary.ts'
import { scenarioIn } from './scenario-file.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    designs: { type: 'string', default: '100' },
    seeds: { type: 'string', default: 'report-1,report-2,report-3,report-4,report-5' },
    matches: { type: 'string', default: '48' },
    percent: { type: 'string', default: '25' },
  },
})
const loaded = scenarioIn(positionals[0])
const { scenario } = loaded
const percent = Number(values.percent)
const cause = {
  history: scenario.history ?? [],
  expectations: scenario.expectations ?? [],
  start: AS_WRITTEN,
}
const base = compileVaried(scenario, [])
const tested = backtest(base, cause, { lines: 1000, seed: 'sensitivity' })
const thresholds = Object.fromEntries(
  tested.tests.flatMap(({ id, threshold }) => (threshold === null ? [] : [[id, threshold]])),
)
const nameOf = number => number.path.join('/')
const say = line => console.log(line)

say(
  `${scenario.id}: ${tested.tests.filter(test => test.ok).length} of ${tested.tests.length} tests hold unchanged`,
)

say(`\nOne at a time, ${percent} % down and up`)
const MODEL = ['model', 'forces', 'triggers']
const ALL = [...MODEL, 'start', 'cards']
const rows = oneAtATime(scenario, numbersIn(scenario, ALL), percent, thresholds)
for (const part of ALL) {
  const own = rows.filter(row => row.number.part === part)
  const failing = own.filter(row => row.failed.some(failed => failed.length > 0))
  say(
    `  ${part.padEnd(9)} ${own.length} numbers, ${own.filter(row => row.replay).length} move the replay, ${failing.length} can fail a test`,
  )
  for (const { failed, number } of failing)
    say(
      `    ${nameOf(number)} (${number.value}): down ${failed[0].join(' ') || '-'}; up ${failed[1].join(' ') || '-'}`,
    )
}

say('\nNumbers of the model that move neither the replay nor any match played')
const seeds = Array.from({ length: Number(values.matches) }, (_, at) => `act:${at}`)
const presets = base.presets.map(preset => preset.id)
const checks = c => presets.flatMap(preset => checksOf(c, preset, seeds))
const unchanged = checks(base)
const idle = rows.filter(({ number, replay }) => {
  if (replay || !MODEL.includes(number.part)) return false
  return [100 - percent, 100 + percent].every(share => {
    const found = checks(compileVaried(scenario, [{ number, percent: share }]))
    return found.every((check, at) => check === unchanged[at])
  })
})
say(
  idle.length === 0 ? '  none' : idle.map(({ number }) => `  ${nameOf(number)} (${number.value})`).join('\n'),
)

say(`\nAll ${MODEL.join(', ')} at once, ${values.designs} designs a seed: how many hold`)
const numbers = numbersIn(scenario, MODEL)
const results = values.seeds.split(',').map(seed => {
  const designs = hypercube(numbers, Number(values.designs), percent, seed)
  return { seed, ...underDesigns(scenario, designs, thresholds) }
})
const table = (label, cells) =>
  say(`  ${label.padEnd(12)}${cells.map(cell => String(cell).padStart(10)).join('')}`)
table(
  '',
  results.map(({ seed }) => seed),
)
for (const test of tested.tests)
  table(
    test.discriminates ? test.id : `(${test.id})`,
    results.map(({ held }) => held[test.id]),
  )
table(
  'together',
  results.map(({ together }) => together),
)
say('  in brackets: told, not discriminating; together: every discriminating test')
say(`  random lines that pass them together: ${(tested.together * 100).toFixed(1)} %`)
