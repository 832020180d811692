// `simulate FILE`: many matches of computer capitals, counted.
import { type Shares, sharesOf, simulate } from '../explore/simulate.ts'
import type { Scenario } from '../scenario/schema.ts'
import { makeBook } from '../ui/book/book.ts'
import { say } from '../words/say.ts'
import type { Order } from './args.ts'
import { isLoaded, scenarioOf } from './lint.ts'
import { chosenIn, isChosen } from './preset.ts'
import { refuse, type Status, type Terminal } from './report.ts'

type Simulate = Extract<Order, { readonly command: 'simulate' }>

export const runSimulate = (terminal: Terminal, order: Simulate): Status => {
  const { file, json, playouts, seed } = order
  const loaded = scenarioOf(terminal, file)
  if (!isLoaded(loaded)) return refuse(terminal, json, file, loaded)
  const chosen = chosenIn(loaded, order.preset, order.policies)
  if (!isChosen(chosen)) return refuse(terminal, json, file, chosen)
  const { compiled, preset, field } = chosen
  const began = terminal.seconds()
  const tally = simulate(compiled, { preset }, seed, field, 0, playouts)
  const seconds = Math.round((terminal.seconds() - began) * 100) / 100
  const shares = sharesOf(compiled, tally)
  const scenario = loaded.scenario.id
  if (json) terminal.out(JSON.stringify({ scenario, preset, playouts, seed, seconds, ...shares }))
  else {
    terminal.out(say('cli.simulate.head', { id: scenario, preset, playouts, seconds, seed }))
    for (const line of tableOf(loaded.scenario, shares)) terminal.out(line)
  }
  return 0
}

const percent = (share: number): string => (Math.round(share * 1000) / 10).toFixed(1)

const tableOf = (scenario: Scenario, { endings, gauges, packages }: Shares): readonly string[] => {
  const book = makeBook(scenario, { side: null, language: 'en' })
  const nameOf = (id: string): string => book.text(scenario.endings.find(one => one.id === id)?.name) || id
  return [
    say('cli.simulate.endings', {}),
    ...Object.entries(endings).map(([id, share]) =>
      say('cli.simulate.row', { share: percent(share).padStart(5), name: nameOf(id) }),
    ),
    say('cli.simulate.gauges', {}),
    ...Object.entries(gauges).map(([id, { mean, p10, p90 }]) =>
      say('cli.simulate.gauge', { mean: mean.toFixed(1).padStart(5), low: p10, high: p90, id }),
    ),
    say('cli.simulate.packages', {
      signed: percent(packages.signed),
      ratified: percent(packages.ratified),
      breached: percent(packages.breached),
    }),
  ]
}
