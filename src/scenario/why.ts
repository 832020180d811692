// The author's own clause for a cause of the ledger: an effect's `why`, else the `cause` of what holds it. No words of ours:
// null where the author is silent.
import type { EffectSource } from './compiled.ts'
import type { Scenario } from './schema.ts'
import type { Effect, Text } from './schema-base.ts'

type Named = { readonly code: string; readonly id?: string; readonly part?: number }

export const whyOf = (scenario: Scenario, cause: Named): Text | null => {
  const held = holderOf(scenario, cause.code as EffectSource['code'], cause.id ?? '')
  return held?.effects[cause.part ?? -1]?.why ?? held?.cause ?? null
}

/** What holds the effects a cause counts its parts over. A clause counts on: its effects, then `each`, then `broken`. */
type Holder = { readonly effects: readonly Pick<Effect, 'why'>[]; readonly cause: Text | undefined }

const holder = (effects: readonly Pick<Effect, 'why'>[] | undefined, cause?: Text): Holder => {
  return { effects: effects ?? [], cause }
}

const holderOf = (scenario: Scenario, code: EffectSource['code'], id: string): Holder | null => {
  const bargain = scenario.model?.bargain
  switch (code) {
    case 'force': {
      const force = scenario.forces?.find(one => one.id === id)
      return holder(force?.effects, force?.cause)
    }
    case 'trigger': {
      const trigger = scenario.triggers.find(one => one.id === id)
      return holder(trigger?.effects, trigger?.title)
    }
    case 'response':
      return responseHolder(scenario, id)
    case 'outcome': {
      const [trigger, index] = id.split('/')
      return holder(scenario.triggers.find(one => one.id === trigger)?.outcomes?.[Number(index)]?.effects)
    }
    case 'clause':
      return clauseHolder(scenario, id)
    case 'broke':
      return id === '' ? holder(bargain?.broke) : clauseHolder(scenario, id)
    case 'stance':
      return holder(Object.entries(scenario.model?.stances ?? {}).find(([stance]) => stance === id)?.[1])
    case 'ratified':
      return holder(bargain?.ratified)
    case 'failed':
      return holder(bargain?.failed)
    case 'statement':
      return holder(scenario.statements?.find(one => one.id === id)?.effects)
    case 'stakeholder':
      return holder(scenario.stakeholders?.find(one => one.id === id)?.moves)
    default:
      return null
  }
}

const responseHolder = (scenario: Scenario, ref: string): Holder => {
  const [trigger, side = '', id] = ref.split('/')
  const hands = scenario.triggers.find(one => one.id === trigger)?.responses ?? {}
  const response = Object.hasOwn(hands, side) ? hands[side]?.find(one => one.id === id) : undefined
  return holder(response?.effects, response?.cause)
}

const clauseHolder = (scenario: Scenario, id: string): Holder => {
  const clause = scenario.clauses?.find(one => one.id === id)
  return holder(
    [...(clause?.effects ?? []), ...(clause?.each ?? []), ...(clause?.broken ?? [])],
    clause?.cause,
  )
}
