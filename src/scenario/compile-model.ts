// The model's numbers as integer tables by [own][other] stance, and the switches that change them.
import { type Draft, gaugePair, ownPair, tenths } from './compile-draft.ts'
import { effectList } from './compile-effects.ts'
import type { CompiledBargain, CompiledModel, Pair, StanceTable, Weighted } from './compiled.ts'
import type { ModelSpec, Scenario } from './schema.ts'
import { STANCES, type Stance } from './vocabulary.ts'

export const compileModel = (d: Draft): CompiledModel => {
  const { model } = d
  return {
    scale: d.domains.map(domain => weights(d, model.sizes?.scale[domain])),
    words: model.words ?? { meters: 100, public: 100 },
    gestures: model.gestures ?? null,
    answered: model.answered ?? null,
    publics: publicsOf(d),
    meeting: meetingOf(d),
    home: homeOf(d),
    record: recordOf(d),
    ground: model.ground ? { gauges: gaugePair(d, 'ground.self'), table: tableOf(model.ground.table) } : null,
    stances: STANCES.map(stance =>
      effectList(d, model.stances?.[stance], { code: 'stance', id: stance, side: 'self' }),
    ),
    bargain: bargainOf(d),
  }
}

const tableOf = (table: Partial<Record<Stance, Partial<Record<Stance, number>>>>): StanceTable =>
  STANCES.map(own => STANCES.map(other => tenths(table[own]?.[other] ?? 0)))

const weights = (d: Draft, record: Readonly<Record<string, number>> | undefined): Weighted[] =>
  Object.entries(record ?? {}).map(([ref, percent]) => ({ gauge: gaugePair(d, ref), percent }))

const bySide = (d: Draft, record: Readonly<Record<string, number>>): Pair => [
  record[d.sides[0]] ?? 0,
  record[d.sides[1]] ?? 0,
]

const publicsOf = (d: Draft): CompiledModel['publics'] => {
  const publics = d.model.publics
  if (publics === undefined) return null
  return {
    gauges: ownPair(d, publics.gauge),
    perPoint: publics.perPoint ?? 100,
    gains: publics.gains,
    sensitivity: bySide(d, publics.sensitivity),
    thin: tenths(publics.thin),
  }
}

const meetingOf = (d: Draft): CompiledModel['meeting'] => {
  const meeting = d.model.meeting
  if (meeting === undefined) return null
  return {
    table: tableOf(meeting.table),
    gauges: weights(d, meeting.gauges),
    streak: meeting.streak,
    most: meeting.most,
    scaledBy: (meeting.scaledBy ?? []).map(({ gauge, percent, over }) => {
      return { gauge: gaugePair(d, gauge), percent, over: tenths(over ?? 0) }
    }),
  }
}

const homeOf = (d: Draft): CompiledModel['home'] => {
  const home = d.model.home
  if (home === undefined) return null
  const share = home.share
  return {
    gauges: ownPair(d, home.gauge),
    table: tableOf(home.table),
    fades: home.fades,
    share: share ? { gauge: gaugePair(d, share.gauge), percent: bySide(d, share.percent) } : null,
  }
}

const recordOf = (d: Draft): CompiledModel['record'] => {
  const record = d.model.record
  if (record === undefined) return null
  return {
    gauges: gaugePair(d, 'record.self'),
    stances: STANCES.map(stance => tenths(record.stances[stance] ?? 0)),
    keeps: record.keeps,
    retreat: record.retreat,
    steps: record.steps,
  }
}

const bargainOf = (d: Draft): CompiledBargain | null => {
  const bargain = d.model.bargain
  if (bargain === undefined) return null
  const standing = d.scenario.gauges.find(({ kind }) => kind === 'standing')?.id
  return {
    lines: gaugePair(d, bargain.lines)[0],
    open: tenths(bargain.open ?? 0),
    base: tenths(bargain.base),
    standing: bargain.standing,
    public: bargain.public,
    standings: ownPair(d, d.model.home?.gauge ?? standing),
    publics: ownPair(d, bargain.publicGauge ?? d.model.publics?.gauge),
    records: gaugePair(d, 'record.self'),
    record: bargain.record,
    spend: tenths(bargain.spend),
    lately: tenths(bargain.lately),
    latelyWithin: bargain.latelyWithin,
    breach: tenths(bargain.breach),
    breachSlots: bargain.breachSlots,
    failed: effectList(d, bargain.failed, { code: 'failed', side: 'self' }),
    broke: effectList(d, bargain.broke, { code: 'broke', side: 'self' }),
    ratified: effectList(d, bargain.ratified, { code: 'ratified' }),
  }
}

// ---- switches ---------------------------------------------------------------------------------------------------

type Json = { [key: string]: Json | number }

/** The model with the numbers of every assumption that is off put in their place: a copy, the scenario stays as it is. */
export const modelWithout = (scenario: Scenario, off: ReadonlySet<string>): ModelSpec => {
  const model = JSON.parse(JSON.stringify(scenario.model ?? {})) as Json
  for (const { id, off: numbers } of scenario.assumptions ?? []) {
    if (!off.has(id) || numbers === undefined) continue
    for (const [path, value] of Object.entries(numbers)) {
      if (!setAt(model, path.split('.').slice(1), value)) throw new Error(`no ${path}`)
    }
  }
  return model as ModelSpec
}

/** Puts a number at a path. A key may itself hold dots (`standing.self`), so longer keys are tried too. */
const setAt = (at: Json, path: readonly string[], value: number): boolean => {
  for (let length = 1; length <= path.length; length += 1) {
    const key = path.slice(0, length).join('.')
    const inside = Object.hasOwn(at, key) ? at[key] : undefined
    if (inside === undefined) continue
    if (length === path.length && typeof inside === 'number') {
      at[key] = value
      return true
    }
    if (typeof inside === 'object' && setAt(inside, path.slice(length), value)) return true
  }
  return false
}
