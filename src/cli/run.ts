// One command line, from words to exit status. Bad input is answered, never thrown; only our own bugs are.
import '../words/parts/all.ts'
import { say, tell } from '../words/say.ts'
import { type HostOrder, type Order, parseOrder, type Usage } from './args.ts'
import { runBacktest } from './backtest.ts'
import { runLint } from './lint.ts'
import { runPlay } from './play.ts'
import { runReplay } from './replay.ts'
import type { Status, Terminal } from './report.ts'
import { runSimulate } from './simulate.ts'

/** The exit status; or the order to host, which is the door's to carry out, for a host runs until it is stopped. */
export const run = (terminal: Terminal, words: readonly string[]): Status | HostOrder => {
  const order = parseOrder(words)
  if (!order.ok) return misused(terminal, order.error, words.includes('--json'))
  return order.value.command === 'host' ? order.value : carryOut(terminal, order.value)
}

const carryOut = (terminal: Terminal, order: Exclude<Order, HostOrder>): Status => {
  switch (order.command) {
    case 'help':
      terminal.out(say('cli.help', {}))
      return 0
    case 'lint':
      return runLint(terminal, order.file, order.json)
    case 'simulate':
      return runSimulate(terminal, order)
    case 'play':
      return runPlay(terminal, order)
    case 'replay':
      return runReplay(terminal, order.file, order.json)
    case 'backtest':
      return runBacktest(terminal, order)
  }
}

const misused = (terminal: Terminal, usage: Usage, json: boolean): Status => {
  const message = tell({ code: usage.code, params: usage.params ?? {} })
  const fix = say('cli.help-hint', {})
  if (json) {
    const error = { path: '', line: 0, code: usage.code, message, fix }
    terminal.out(JSON.stringify({ ok: false, errors: [error] }))
  }
  terminal.tell(`${message} ${fix}`)
  return 2
}
