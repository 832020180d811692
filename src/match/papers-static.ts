// Texts of the scenario that everybody may read from the briefing on: names, glossary, clauses, phrases, the causes of forces.
import type { Scenario } from '../scenario/schema.ts'
import type { Effect, Text } from '../scenario/schema-base.ts'

export type Add = (id: string, text: Text | undefined) => void

export function staticPapers(scenario: Scenario, add: Add): void {
  add('scenario/title', scenario.title)
  add('scenario/summary', scenario.summary)
  scenario.contentNotes?.forEach((note, at) => add(`scenario/content-note/${at}`, note))
  sides(scenario, add)
  board(scenario, add)
  bargain(scenario, add)
  reading(scenario, add)
}

function sides(scenario: Scenario, add: Add): void {
  for (const side of scenario.sides) {
    const at = `side/${side.id}`
    add(`${at}/name`, side.name)
    add(`${at}/country`, side.country)
    add(`${at}/public`, side.public)
    add(`${at}/newspaper`, side.newspaper)
    for (const group of side.groups ?? []) {
      add(`group/${side.id}/${group.id}/name`, group.name)
      add(`group/${side.id}/${group.id}/refuses`, group.refuses)
    }
    for (const ministry of side.ministries ?? [])
      add(`ministry/${side.id}/${ministry.id}/name`, ministry.name)
  }
}

function board(scenario: Scenario, add: Add): void {
  for (const gauge of scenario.gauges) {
    add(`gauge/${gauge.id}/name`, gauge.name)
    add(`gauge/${gauge.id}/help`, gauge.help)
    for (const [side, name] of Object.entries(gauge.names ?? {})) add(`gauge/${gauge.id}.${side}/name`, name)
  }
  for (const flag of scenario.flags ?? []) add(`flag/${flag.id}/name`, flag.name)
  for (const dispute of scenario.disputes ?? []) add(`dispute/${dispute.id}/name`, dispute.name)
  for (const [id, name] of Object.entries(scenario.actors ?? {})) add(`actor/${id}/name`, name)
  for (const force of scenario.forces ?? []) {
    add(`force/${force.id}/cause`, force.cause)
    whys(`force/${force.id}`, force.effects, add)
  }
  for (const one of scenario.stakeholders ?? []) {
    add(`stakeholder/${one.id}/name`, one.name)
    add(`stakeholder/${one.id}/low`, one.leans?.low)
    add(`stakeholder/${one.id}/high`, one.leans?.high)
    one.moves?.forEach((move, at) => add(`stakeholder/${one.id}/why/${at}`, move.why))
  }
  scenario.calendar?.known?.forEach((known, at) => add(`known/${at}/text`, known.text))
  for (const preset of scenario.calendar?.presets ?? []) add(`preset/${preset.id}/name`, preset.name)
}

function bargain(scenario: Scenario, add: Add): void {
  for (const clause of scenario.clauses ?? []) {
    const at = `clause/${clause.id}`
    add(`${at}/name`, clause.name)
    add(`${at}/text`, clause.text)
    add(`${at}/cause`, clause.cause)
    for (const [paper, line] of Object.entries(clause.headline ?? {})) add(`${at}/headline/${paper}`, line)
    whys(at, clause.effects, add)
    whys(`${at}/each`, clause.each, add)
    whys(`${at}/broken`, clause.broken, add)
  }
  for (const one of scenario.statements ?? []) {
    add(`statement/${one.id}/text`, one.text)
    whys(`statement/${one.id}`, one.effects, add)
  }
  whys('bargain/failed', scenario.model?.bargain?.failed, add)
  whys('bargain/broke', scenario.model?.bargain?.broke, add)
  whys('bargain/ratified', scenario.model?.bargain?.ratified, add)
  for (const [stance, list] of Object.entries(scenario.model?.stances ?? {}))
    whys(`stance/${stance}`, list, add)
}

function reading(scenario: Scenario, add: Add): void {
  for (const phrase of scenario.phrases ?? []) add(`phrase/${phrase.id}/text`, phrase.text)
  scenario.glossary?.forEach((entry, at) => {
    add(`glossary/${at}/term`, entry.term)
    add(`glossary/${at}/text`, entry.text)
  })
  scenario.questions?.before?.forEach((text, at) => add(`question/before/${at}/text`, text))
  for (const hint of scenario.hints ?? []) add(`hint/${hint.id}/text`, hint.text)
  for (const one of scenario.assumptions ?? []) {
    add(`assumption/${one.id}/name`, one.name)
    add(`assumption/${one.id}/for`, one.for)
    add(`assumption/${one.id}/against`, one.against)
  }
}

/** The author's own ledger clauses of a list of effects, by place in the list. */
export function whys(at: string, effects: readonly Effect[] | undefined, add: Add): void {
  effects?.forEach((effect, part) => add(`${at}/why/${part}`, effect.why))
}
