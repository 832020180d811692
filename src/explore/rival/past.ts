// What a side saw, played again on the rules: from it follows what a sight does not list, the effects on their way, the runs of like
// meetings, and about where the other side's standing must be. What the sight does list then stands as the sight says.
import { worldStep } from '../../rules/calendar.ts'
import { cloneWorld } from '../../rules/copy.ts'
import { homeFeels } from '../../rules/home.ts'
import { apply, openTurn, reveal } from '../../rules/order.ts'
import { makePlay, type Play } from '../../rules/play.ts'
import { expirePromises } from '../../rules/promises.ts'
import { newWorld } from '../../rules/setup.ts'
import type { Sight } from '../../rules/sight.ts'
import { isSummit, turnIsOpen } from '../../rules/table.ts'
import { strikeAs } from '../../rules/triggers.ts'
import type { Accord, Played, World } from '../../rules/world.ts'
import type { Compiled } from '../../scenario/compiled.ts'

/** One earlier turn as it stood before the other side sealed, and what it sealed. */
export type Moment = { readonly world: World; readonly response: number }
export type Past = {
  readonly m: Play // the preset of this match, with dice that are not its own
  readonly world: World // now, with secrets still to be imagined
  readonly moments: readonly Moment[]
}

const ANYTHING = -100_000 // what a home asks for that passed what was ratified

export const pastOf = (c: Compiled, sight: Sight): Past => {
  const { substitutes, without } = sight
  const options = { preset: c.presets[sight.preset]?.id ?? '', off: c.off, substitutes, without }
  const m = makePlay(c, options, 'imagined')
  const w = newWorld(c, options, 'imagined')
  w.asks.fill(ANYTHING)
  const moments: Moment[] = []
  for (let slot = 0; slot <= sight.slot; slot += 1) {
    w.slot = slot
    worldStep(c, w, null)
    const turn = sight.played.find(one => one.slot === slot)
    const trigger = turn?.trigger ?? (slot === sight.slot && turnIsOpen(sight) ? sight.trigger : -1)
    if (trigger < 0) {
      expirePromises(w)
      homeFeels(c, w, null)
      continue
    }
    strikeAs(c, w, trigger, null)
    openTurn(c, w)
    for (const accord of sight.accords) if (accord.slot === slot) signAgain(c, m, w, sight, accord)
    if (turn !== undefined) moments.push(...revealAgain(c, m, w, sight, turn))
  }
  asSeen(c, w, sight)
  return { m, world: w, moments }
}

/** An accord of this slot, with what it brought at once. */
const signAgain = (c: Compiled, m: Play, w: World, sight: Sight, accord: Accord): void => {
  const refs = (giver: number) =>
    accord.promises.flatMap(at => {
      const promise = sight.promises[at]
      return promise?.giver === giver ? [promise.ref] : []
    })
  apply(c, m, w, 0, { kind: 'draft', on: 0, package: { give: refs(0), take: refs(1) } }, null)
  apply(c, m, w, 1, { kind: 'sign', on: w.table.drafts }, null)
}

const revealAgain = (c: Compiled, m: Play, w: World, sight: Sight, turn: Played): Moment[] => {
  const other = sight.side === 0 ? 1 : 0
  const own = sight.side as 0 | 1
  const summit = isSummit(c, w)
  w.table.left = [true, true]
  const moment = summit ? [] : [{ world: cloneWorld(w), response: turn.responses[other] }]
  w.sealed = [...turn.responses]
  w.words[own] = turn.words[own]
  w.words[other] = sight.breaches[other] !== turn.slot + 1 // why it broke its word then is not known: by card or by word
  reveal(c, m, w, null)
  w.ending = -1 // it went on
  return moment
}

/** What the sight lists stands as it says. */
const asSeen = (c: Compiled, w: World, sight: Sight): void => {
  const { heard } = sight
  for (let gauge = 0; gauge < w.gauges.length; gauge += 1)
    if (sight.gauges[gauge]! >= 0) w.gauges[gauge] = sight.gauges[gauge]!
  w.flags.set(sight.flags)
  w.happened.set(sight.happened)
  w.promises.splice(0, w.promises.length, ...sight.promises.map(one => ({ ...one })))
  w.accords.splice(0, w.accords.length, ...sight.accords)
  w.played.splice(0, w.played.length, ...sight.played.map(turn => structuredCopy(turn)))
  w.breaches[0] = sight.breaches[0]
  w.breaches[1] = sight.breaches[1]
  c.groups.forEach((group, at) => {
    w.heard.guessedAt[at] = heard.guessedAt[at] ?? -1
    w.heard.refusedAt[at] = (group.side === sight.side ? heard.refusedAt[at] : heard.guessedAt[at]) ?? -1
  })
  w.heard.offered = heard.offered
  w.heard.before = heard.before
  tableAsSeen(w, sight)
}

/** A sight may be written anew: what is kept of it is copied. */
const structuredCopy = (turn: Played): Played => ({
  ...turn,
  responses: [...turn.responses],
  stances: [...turn.stances],
  sizes: [...turn.sizes],
  words: [...turn.words],
  predicted: [...turn.predicted],
})

const tableAsSeen = (w: World, sight: Sight): void => {
  const own = sight.side as 0 | 1
  const t = w.table
  const { draft } = sight
  t.drafts = Math.max(
    draft?.number ?? 0,
    sight.failed?.draft ?? 0,
    sight.heard.offered.filter(one => one).length,
  )
  t.lying = draft?.package ?? null
  t.by = draft?.by ?? -1
  t.pens = [...sight.pens]
  t.spend = [0, 0]
  t.spend[own] = sight.spend
  t.failed = sight.failed
  t.ratified = sight.accords.findLastIndex(one => one.slot === sight.slot)
  const over = t.ratified >= 0 || sight.legal.includes('seal')
  t.left = [over, over]
  w.sealed = [-1, -1]
  w.words = [true, true]
  w.predicted = [-1, -1]
  w.predicted[own] = sight.predicted
}
