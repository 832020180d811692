// From a proved scenario to numbers: pure, its objects frozen. A file that loads compiles; whatever throws here is our own bug.
import { compileClauses, compileResponses, compileTriggers } from './compile-cards.ts'
import { type Draft, gaugePair, makeDraft, numberIn, numberOf, tenths } from './compile-draft.ts'
import { condition, effectList } from './compile-effects.ts'
import { compileModel, modelWithout } from './compile-model.ts'
import type {
  Compiled,
  CompiledGroup,
  CompiledModel,
  CompiledPreset,
  CompiledSide,
  CompiledStakeholder,
  CompiledTrigger,
} from './compiled.ts'
import type { Scenario, StakeholderSpec } from './schema.ts'

/** What compile needs of a loaded scenario. */
export type Source = { readonly scenario: Scenario; readonly hash: string }
export type CompileOptions = { readonly off?: readonly string[] } // assumptions switched off

const PROMISES = 2 // a side's in one draft, where the preset does not say
const AIMS = 3 // dealt a side, likewise

export const compile = ({ scenario, hash }: Source, options: CompileOptions = {}): Compiled => {
  const off = new Set(options.off ?? [])
  const d = makeDraft(scenario, modelWithout(scenario, off), off)
  const model = compileModel(d)
  const groups = compileGroups(d)
  const triggers = compileTriggers(d)
  const compiled: Omit<Compiled, 'nodes' | 'effects'> = {
    scenario,
    hash,
    off: [...off].sort(),
    numbers: d.numbers,
    sides: [compileSide(d, 0), compileSide(d, 1)],
    gauges: d.gauges,
    standings: [standingOf(d, model, 0), standingOf(d, model, 1)],
    relations: Object.entries(scenario.relations ?? {}).map(([ref, percent]) => {
      return { gauge: gaugePair(d, ref)[0], percent }
    }),
    disputes: [...d.numbers.disputes.values()],
    flags: (scenario.flags ?? []).map(({ id, on }) => ({ id, on: on === true ? 1 : 0 })),
    slots: d.slotIds.map((id, slot) => {
      const story = scenario.calendar?.slots[slot]?.story
      const stories = Array.isArray(story) ? story.map(({ when }) => condition(d, when)) : []
      return { id, scheduled: scheduledIn(triggers, slot), stories }
    }),
    presets: compilePresets(d),
    known: (scenario.calendar?.known ?? []).map(({ slot, from, when }) => ({
      slot: numberOf(d.numbers.slots, slot),
      from: from === undefined ? -1 : numberOf(d.numbers.slots, from),
      when: condition(d, when),
    })),
    forces: (scenario.forces ?? []).map(({ id, when, effects }) => {
      return { id, when: condition(d, when), effects: effectList(d, effects, { code: 'force', id }) }
    }),
    triggers,
    responses: compileResponses(d, groups),
    domains: d.domains,
    clauses: compileClauses(d, groups),
    groups,
    ...compileJudgements(d),
    statements: (scenario.statements ?? []).map(({ id, effects }) => {
      return { id, effects: effectList(d, effects, { code: 'statement', id }) }
    }),
    stakeholders: (scenario.stakeholders ?? []).map(spec => compileStakeholder(d, spec)),
    model,
  }
  return frozen({ ...compiled, nodes: d.nodes, effects: d.effects })
}

/** The model's own word for it, else the first gauge of that kind which is this side's or shared. */
const standingOf = (d: Draft, { bargain, home }: CompiledModel, side: 0 | 1): number =>
  home?.gauges[side] ??
  bargain?.standings[side] ??
  d.gauges.findIndex(gauge => gauge.kind === 'standing' && (gauge.side === side || gauge.side === -1))

const compileSide = (d: Draft, side: 0 | 1): CompiledSide => {
  const spec = d.scenario.sides[side]
  const list = (
    map: ReadonlyMap<string, number>,
    specs: readonly { readonly id: string }[] | undefined,
  ): number[] => (specs ?? []).map(({ id }) => numberOf(map, `${spec.id}/${id}`))
  return {
    id: spec.id,
    keys: {
      agenda: `side:${spec.id}:agenda`,
      redLine: `side:${spec.id}:redline`,
      character: `policy:${spec.id}:character`,
    },
    groups: list(d.numbers.groups, spec.groups),
    aims: list(d.numbers.aims, spec.aims),
    redLines: list(d.numbers.redLines, spec.redLines),
  }
}

const compileGroups = (d: Draft): CompiledGroup[] =>
  d.scenario.sides.flatMap((spec, side) =>
    (spec.groups ?? []).map(({ id, ask, public: own }) => {
      const [low, high] = [tenths(ask[0]), tenths(ask[1])]
      return {
        id,
        key: `side:${spec.id}:winset:${id}`,
        side,
        low: Math.min(low, high),
        high: Math.max(low, high),
        public: own ?? d.model.bargain?.public ?? 0,
      }
    }),
  )

const scheduledIn = (triggers: readonly CompiledTrigger[], slot: number): number[] =>
  triggers.flatMap((trigger, number) => (trigger.at.includes(slot) ? [number] : []))

const compilePresets = (d: Draft): CompiledPreset[] => {
  const whole: readonly PresetSpec[] = [{ id: 'all', slots: [...d.slotIds] }]
  return (d.scenario.calendar?.presets ?? whole).map((spec: PresetSpec) => {
    const slots = spec.slots.map(id => numberOf(d.numbers.slots, id)).sort((a, b) => a - b)
    const plays = d.slotIds.map((_, slot) => (slots.includes(slot) ? 1 : 0))
    const optional = d.slotIds.map(id => (spec.optional?.includes(id) ? 1 : 0))
    return {
      id: spec.id,
      slots,
      plays,
      optional,
      promises: spec.promises ?? PROMISES,
      statement: spec.statement === true,
      aims: spec.aims ?? AIMS,
    }
  })
}
type Preset = NonNullable<NonNullable<Scenario['calendar']>['presets']>[number]
type PresetSpec = Omit<Preset, 'name'>

/** What is judged at the end: endings, aims, red lines, challenges, and the switches they may ask about. */
const compileJudgements = (
  d: Draft,
): Pick<Compiled, 'endings' | 'aims' | 'redLines' | 'challenges' | 'assumptions'> => {
  const { scenario, numbers, off } = d
  const never = (): number => -1
  return {
    endings: scenario.endings.map(({ id, when, early, removes }) => {
      return { id, when: condition(d, when), early: early === true, removes: numberIn(d.sides, removes) }
    }),
    aims: scenario.sides.flatMap((spec, side) =>
      (spec.aims ?? []).map(({ id, kind, met, partly }) => {
        return { id, side, kind, met: condition(d, met), partly: partly ? condition(d, partly) : never() }
      }),
    ),
    redLines: scenario.sides.flatMap((spec, side) =>
      (spec.redLines ?? []).map(({ id, crossed }) => ({ id, side, crossed: condition(d, crossed) })),
    ),
    challenges: (scenario.challenges ?? []).map(({ id, side, preset, met }) => ({
      id,
      side: numberIn(d.sides, side),
      preset: preset === undefined ? -1 : numberOf(numbers.presets, preset),
      met: condition(d, met),
    })),
    assumptions: (scenario.assumptions ?? []).map(({ id }) => ({ id, on: !off.has(id) })),
  }
}

const compileStakeholder = (d: Draft, spec: StakeholderSpec): CompiledStakeholder => ({
  id: spec.id,
  kind: spec.kind,
  gauge: d.numbers.gauges.get(`stakeholder.${spec.id}`) ?? -1,
  moves: (spec.moves ?? []).map(({ when, by }, part) => {
    return { when: condition(d, when), by: tenths(by), cause: { code: 'stakeholder', id: spec.id, part } }
  }),
  when: condition(d, spec.when),
  told: (spec.told ?? []).map(({ when }) => condition(d, when)),
  leans: gaugePair(d, spec.leans?.gauge)[0],
})

/** Freezes every object in it. Lists stay as they are: reading a frozen one costs a playout a third of its speed. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inside of Object.values(value)) frozen(inside)
  return Array.isArray(value) ? value : Object.freeze(value)
}
