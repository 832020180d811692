// Texts that are one side's own until the end: brief, dealt aims, red line, ministries' papers; and what the end opens to all.

import type { Add } from './papers-static.ts'
import type { MatchState } from './state.ts'

export function ownPapers(match: MatchState, side: number, add: Add): void {
  const spec = match.setup.loaded.scenario.sides[side]!
  add(`side/${spec.id}/brief`, spec.brief)
  agendaPapers(match, side, add)
  for (const ministry of spec.ministries ?? []) {
    const at = `ministry/${spec.id}/${ministry.id}`
    add(`${at}/cares`, ministry.cares)
    for (const [trigger, paper] of Object.entries(ministry.papers ?? {})) {
      if (wasRead(match, trigger)) add(`${at}/paper/${trigger}`, paper)
    }
  }
}

/** The aims and the red line this side was dealt: the rest of the pool is no paper. */
function agendaPapers(match: MatchState, side: number, add: Add): void {
  const { compiled, loaded } = match.setup
  const spec = loaded.scenario.sides[side]!
  for (const number of match.world.aims[side] ?? []) {
    const id = compiled.aims[number]!.id
    add(`aim/${spec.id}/${id}/text`, spec.aims?.find(aim => aim.id === id)?.text)
  }
  const line = compiled.redLines[match.world.redLines[side] ?? -1]
  if (line) add(`red-line/${spec.id}/${line.id}/text`, spec.redLines?.find(one => one.id === line.id)?.text)
}

function wasRead(match: MatchState, trigger: string): boolean {
  const number = match.setup.compiled.numbers.triggers.get(trigger)
  return number !== undefined && (match.world.trigger === number || match.world.happened[number]! > 0)
}

/** What the end opens to everybody: both agendas and briefs, the ending, what reached people, the debrief's questions. */
export function endPapers(match: MatchState, add: Add): void {
  const { compiled, loaded } = match.setup
  ownPapers(match, 0, add)
  ownPapers(match, 1, add)
  const ending = loaded.scenario.endings.find(one => one.id === compiled.endings[match.world.ending]?.id)
  if (ending) {
    add(`ending/${ending.id}/name`, ending.name)
    add(`ending/${ending.id}/text`, ending.text)
  }
  for (const one of loaded.scenario.stakeholders ?? []) {
    one.told?.forEach((told, at) => add(`stakeholder/${one.id}/told/${at}`, told.text))
  }
  for (const one of loaded.scenario.challenges ?? []) {
    add(`challenge/${one.id}/name`, one.name)
    add(`challenge/${one.id}/text`, one.text)
  }
  loaded.scenario.history?.forEach((step, at) => add(`history/${at}/note`, step.note))
  for (const kind of ['debrief', 'after'] as const) {
    loaded.scenario.questions?.[kind]?.forEach((text, at) => add(`question/${kind}/${at}/text`, text))
  }
}
