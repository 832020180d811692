// `backtest FILE [--history OTHER]`: does the model do what the world did? Replays the history and judges what the file expects.
import { type Backtested, backtest, type Tested, valuesOf } from '../explore/backtest/backtest.ts'
import { AS_WRITTEN, type Start } from '../explore/backtest/line.ts'
import { compile } from '../scenario/compile.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Loaded } from '../scenario/load.ts'
import type { HistoryStep } from '../scenario/schema.ts'
import { type Book, makeBook } from '../ui/book/book.ts'
import { say, tell } from '../words/say.ts'
import type { Order } from './args.ts'
import { isLoaded, scenarioOf } from './lint.ts'
import { isOther, otherHistory } from './other-history.ts'
import { type Fault, faultOf, refuse, type Status, type Terminal } from './report.ts'

type Backtest = Extract<Order, { readonly command: 'backtest' }>

export const runBacktest = (terminal: Terminal, order: Backtest): Status => {
  const { file, json, lines, seed } = order
  const found = scenarioOf(terminal, file)
  if (!isLoaded(found)) return refuse(terminal, json, file, found)
  const other =
    order.history === null
      ? { loaded: found, start: AS_WRITTEN }
      : otherHistory(terminal, found, order.history)
  const from = order.history ?? file
  if (!isOther(other)) return refuse(terminal, json, from, other)
  const missing = missingIn(other.loaded)
  if (missing.length > 0) return refuse(terminal, json, from, missing)
  return judge(terminal, order, other.loaded, other.start, { lines, seed })
}

const missingIn = ({ scenario: { history = [], expectations = [] } }: Loaded): readonly Fault[] => [
  ...(history.some(step => step.trigger !== undefined) ? [] : [missing('history', 'no-history')]),
  ...(expectations.length > 0 ? [] : [missing('expectations', 'no-expectations')]),
]
const missing = (key: string, code: string): Fault =>
  faultOf({ path: `/${key}`, line: 1, code, params: {} }, 'file')

const judge = (
  terminal: Terminal,
  order: Backtest,
  loaded: Loaded,
  start: Start,
  chance: { readonly lines: number; readonly seed: string },
): Status => {
  const { history = [], expectations = [] } = loaded.scenario
  const c = compile(loaded)
  const result = backtest(c, { history, expectations, start }, chance)
  const book = makeBook(loaded.scenario, { side: null, language: 'en' })
  const ok = result.tests.every(test => test.ok)
  if (order.json) terminal.out(JSON.stringify(documentOf(c, result, history, chance, ok)))
  else for (const line of linesOf(c, book, result, history, chance)) terminal.out(line)
  return ok ? 0 : 1
}

// ---- one document ------------------------------------------------------------------------------------------------

const documentOf = (
  c: Compiled,
  result: Backtested,
  history: readonly HistoryStep[],
  { lines, seed }: { readonly lines: number; readonly seed: string },
  ok: boolean,
) => ({
  ok,
  tests: result.tests.map(test => ({
    id: test.id,
    ok: test.ok,
    detail: detailOf(test),
    discriminates: test.discriminates,
    moment: test.moment,
    byChance: test.chance,
  })),
  slots: result.trace.ends.map((_, slot) => ({
    slot: c.slots[slot]?.id ?? '',
    date: dateOf(c, history, slot),
    values: valuesOf(c, result.trace, slot),
  })),
  random: { lines, seed, discriminating: result.together, all: result.all },
  ending: c.endings[result.trace.ending]?.id ?? null,
})

const dateOf = (c: Compiled, history: readonly HistoryStep[], slot: number): string | null => {
  const id = c.slots[slot]?.id
  const own = c.scenario.calendar?.slots.find(one => one.id === id)?.date
  return own ?? history.find(step => step.slot === id)?.date ?? null
}

const detailOf = ({ moment, threshold, verdict }: Tested): string => {
  const { code, params } = verdict
  return tell({
    code: `backtest.${code}`,
    params: {
      ...params,
      bounds: boundsOf(params),
      moment: say(`backtest.moment.${moment}`, {}),
      threshold: threshold === null ? '' : say('backtest.threshold', { threshold }),
    },
  })
}

const boundsOf = ({ low = '', high = '' }: Readonly<Record<string, string | number>>): string => {
  const kind = low === '' ? (high === '' ? 'none' : 'high') : high === '' ? 'low' : 'both'
  return say(`backtest.bounds.${kind}`, { low, high })
}

// ---- lines for people --------------------------------------------------------------------------------------------

const percent = (share: number): string => (Math.round(share * 1000) / 10).toFixed(1)

const linesOf = (
  c: Compiled,
  book: Book,
  result: Backtested,
  history: readonly HistoryStep[],
  { lines, seed }: { readonly lines: number; readonly seed: string },
): readonly string[] => {
  const { tests, trace } = result
  const ending = book.text(c.scenario.endings[trace.ending]?.name)
  const failed = tests.filter(test => !test.ok).length
  return [
    say('backtest.head', { id: c.scenario.id, slots: trace.ends.length, ending }),
    ...tests.flatMap(test => testLines(c, book, test)),
    say('backtest.slots', {}),
    ...trace.ends.map((_, slot) => slotLine(c, result, history, slot)),
    say('backtest.together', { lines, seed, together: percent(result.together), all: percent(result.all) }),
    failed === 0
      ? say('backtest.passed', { count: tests.length })
      : say('backtest.failed', { failed, count: tests.length }),
  ]
}

const testLines = (c: Compiled, book: Book, test: Tested): readonly string[] => {
  const text = book.text(c.scenario.expectations?.find(one => one.id === test.id)?.text)
  const mark = test.ok ? say('backtest.ok', {}) : say('backtest.not-ok', {})
  const chance = say('backtest.chance', { share: percent(test.chance) })
  const told = test.discriminates ? [] : [say('backtest.told', {})]
  const detail = [detailOf(test), chance, ...told].join('; ')
  return [say('backtest.test', { mark, id: test.id, text }), say('backtest.detail', { detail })]
}

/** The state of relations, the meters and what the expectations ask about. */
const slotLine = (
  c: Compiled,
  { trace }: Backtested,
  history: readonly HistoryStep[],
  slot: number,
): string => {
  const values = valuesOf(c, trace, slot)
  const meters = c.gauges.filter(gauge => gauge.kind === 'meter').map(gauge => gauge.id)
  const asked = (c.scenario.expectations ?? []).map(one => one.gauge)
  const shown = [...new Set(['relations', ...meters, ...asked])]
  return say('backtest.slot', {
    slot: (c.slots[slot]?.id ?? '').padEnd(4),
    date: dateOf(c, history, slot) ?? '',
    values: shown.map(id => `${id} ${(values[id] ?? 0).toFixed(1)}`).join('  '),
  })
}
