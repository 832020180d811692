// What many playouts came to: endings, gauges at the end, triggers, responses, packages. Counts only; shares are made of them
// once. The same playouts give the same tally in whatever chunks they were counted.
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'

export type Tally = {
  playouts: number
  readonly endings: Int32Array // by ending; the last place counts matches that no ending fits
  readonly triggers: Int32Array // playouts in which it struck
  readonly responses: Int32Array // times it was revealed
  readonly struck: Int32Array // by trigger: turns revealed
  readonly gauges: readonly Int32Array[] // by gauge: how many playouts ended at each tenth, 0 to 1000
  signed: number // playouts with a draft that both signed
  ratified: number // playouts with an accord
  breached: number // playouts with a broken promise
}

export const makeTally = (c: Compiled): Tally => ({
  playouts: 0,
  endings: new Int32Array(c.endings.length + 1),
  triggers: new Int32Array(c.triggers.length),
  responses: new Int32Array(c.responses.length),
  struck: new Int32Array(c.triggers.length),
  gauges: c.gauges.map(() => new Int32Array(1001)),
  signed: 0,
  ratified: 0,
  breached: 0,
})

/** Counts one finished match; `signed` is how many drafts both sides signed in it. */
export const count = (tally: Tally, w: World, signed: number): void => {
  tally.playouts += 1
  const ending = w.ending < 0 ? tally.endings.length - 1 : w.ending
  tally.endings[ending]! += 1
  for (let trigger = 0; trigger < w.happened.length; trigger += 1)
    if (w.happened[trigger]! > 0) tally.triggers[trigger]! += 1
  for (let i = 0; i < w.played.length; i += 1) {
    const { responses, trigger } = w.played[i]!
    tally.struck[trigger]! += 1
    tally.responses[responses[0]]! += 1
    tally.responses[responses[1]]! += 1
  }
  for (let gauge = 0; gauge < w.gauges.length; gauge += 1) tally.gauges[gauge]![w.gauges[gauge]!]! += 1
  if (signed > 0) tally.signed += 1
  if (w.accords.length > 0) tally.ratified += 1
  if (w.promises.some(promise => promise.state === 'broken')) tally.breached += 1
}

/** Adds `part` to `whole`: chunks counted apart are counted together. */
export const merge = (whole: Tally, part: Tally): void => {
  whole.playouts += part.playouts
  whole.signed += part.signed
  whole.ratified += part.ratified
  whole.breached += part.breached
  for (const [into, from] of columns(whole, part))
    from.forEach((n, at) => {
      into[at]! += n
    })
}
const columns = (whole: Tally, part: Tally): readonly (readonly [Int32Array, Int32Array])[] => [
  [whole.endings, part.endings],
  [whole.triggers, part.triggers],
  [whole.responses, part.responses],
  [whole.struck, part.struck],
  ...whole.gauges.map((gauge, at) => [gauge, part.gauges[at]!] as const),
]

export type Spread = { readonly mean: number; readonly p10: number; readonly p90: number } // points, one decimal

/** Mean and the tenth and ninetieth percentile of one gauge at the end. */
export const spreadOf = (counts: Int32Array): Spread => {
  const total = counts.reduce((sum, n) => sum + n, 0)
  const sum = counts.reduce((all, n, value) => all + n * value, 0)
  return {
    mean: total === 0 ? 0 : Math.round(sum / total) / 10,
    p10: quantile(counts, total, 0.1),
    p90: quantile(counts, total, 0.9),
  }
}
const quantile = (counts: Int32Array, total: number, part: number): number => {
  let seen = 0
  for (let value = 0; value < counts.length; value += 1) {
    seen += counts[value]!
    if (seen >= total * part && seen > 0) return value / 10
  }
  return 0
}
