// The one walk over a scenario: notes what stands where. Knows the shape of the file, judges nothing.
import type { Path } from '../problems.ts'
import type { ClauseSpec, ResponseSpec, Scenario, SideSpec, StakeholderSpec, TriggerSpec } from '../schema.ts'
import {
  noteCondition,
  noteEffects,
  noteGauge,
  noteGaugeKeys,
  noteRecord,
  noteRef,
  noteRefs,
  noteText,
  noteVoices,
  type Sites,
} from './sites.ts'
import { walkModel } from './walk-model.ts'

const each = <T>(
  list: readonly T[] | undefined,
  key: string,
  visit: (item: T, path: Path) => void,
  base: Path = [],
): void => {
  for (const [index, item] of (list ?? []).entries()) visit(item, [...base, key, index])
}

/** Every site of a scenario. */
export function sitesOf(scenario: Scenario): Sites {
  const sites: Sites = {
    conditions: [],
    nodes: [],
    effects: [],
    texts: [],
    refs: [],
    gauges: [],
    records: [],
  }
  walkScenario(scenario, sites)
  return sites
}

function walkScenario(file: Scenario, sites: Sites): void {
  noteText(sites, ['title'], file.title, 'title')
  noteText(sites, ['summary'], file.summary)
  each(file.contentNotes, 'contentNotes', (text, path) => noteText(sites, path, text))
  each(file.sides, 'sides', (side, path) => walkSide(side, path, sites))
  for (const [id, pair] of Object.entries(file.names ?? {}))
    noteRecord(sites, ['names', id, 'names'], pair.names)
  for (const [id, text] of Object.entries(file.actors ?? {})) noteText(sites, ['actors', id], text)
  walkCalendar(file, sites)
  walkWorld(file, sites)
  walkModel(file.model, sites)
  each(file.triggers, 'triggers', (trigger, path) => walkTrigger(trigger, path, sites))
  each(file.clauses, 'clauses', (clause, path) => walkClause(clause, path, sites))
  each(file.stakeholders, 'stakeholders', (one, path) => walkStakeholder(one, path, sites))
  walkEnd(file, sites)
  walkClassroom(file, sites)
  walkHistory(file, sites)
}

function walkSide(side: SideSpec, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'name'], side.name)
  noteText(sites, [...path, 'country'], side.country)
  noteText(sites, [...path, 'public'], side.public)
  noteText(sites, [...path, 'brief'], side.brief, 'brief', side.id)
  noteText(sites, [...path, 'newspaper'], side.newspaper)
  each(
    side.groups,
    'groups',
    (group, at) => {
      noteText(sites, [...at, 'name'], group.name)
      noteText(sites, [...at, 'refuses'], group.refuses, 'plain', side.id)
    },
    path,
  )
  each(
    side.aims,
    'aims',
    (aim, at) => {
      noteText(sites, [...at, 'text'], aim.text, 'plain', side.id)
      noteCondition(sites, [...at, 'met'], aim.met, true)
      noteCondition(sites, [...at, 'partly'], aim.partly, true)
    },
    path,
  )
  each(
    side.redLines,
    'redLines',
    (line, at) => {
      noteText(sites, [...at, 'text'], line.text, 'plain', side.id)
      noteCondition(sites, [...at, 'crossed'], line.crossed, true)
    },
    path,
  )
  each(
    side.ministries,
    'ministries',
    (ministry, at) => {
      noteText(sites, [...at, 'name'], ministry.name)
      noteText(sites, [...at, 'cares'], ministry.cares, 'plain', side.id)
      for (const [trigger, paper] of Object.entries(ministry.papers ?? {})) {
        noteRef(sites, [...at, 'papers', trigger], 'trigger', trigger)
        noteText(sites, [...at, 'papers', trigger], paper, 'plain', side.id)
      }
    },
    path,
  )
}

function walkCalendar(file: Scenario, sites: Sites): void {
  const base = ['calendar']
  each(
    file.calendar?.slots,
    'slots',
    ({ story }, path) => {
      if (!Array.isArray(story)) noteText(sites, [...path, 'story'], story)
      else
        each(
          story,
          'story',
          (one, at) => {
            noteText(sites, [...at, 'text'], one.text)
            noteCondition(sites, [...at, 'when'], one.when, false)
          },
          path,
        )
    },
    base,
  )
  each(
    file.calendar?.presets,
    'presets',
    (preset, path) => {
      noteText(sites, [...path, 'name'], preset.name)
      noteRefs(sites, [...path, 'slots'], 'slot', preset.slots)
      noteRefs(sites, [...path, 'optional'], 'slot', preset.optional)
    },
    base,
  )
  each(
    file.calendar?.known,
    'known',
    (known, path) => {
      noteRef(sites, [...path, 'slot'], 'slot', known.slot)
      noteRef(sites, [...path, 'from'], 'slot', known.from)
      noteText(sites, [...path, 'text'], known.text)
      noteCondition(sites, [...path, 'when'], known.when, false)
    },
    base,
  )
}

function walkWorld(file: Scenario, sites: Sites): void {
  each(file.gauges, 'gauges', (gauge, path) => {
    noteText(sites, [...path, 'name'], gauge.name)
    noteText(sites, [...path, 'help'], gauge.help)
    noteRecord(sites, [...path, 'names'], gauge.names)
    for (const [side, text] of Object.entries(gauge.names ?? {}))
      noteText(sites, [...path, 'names', side], text)
    if (typeof gauge.start !== 'number') noteRecord(sites, [...path, 'start'], gauge.start)
  })
  noteGaugeKeys(sites, ['relations'], file.relations, 'move', false)
  each(file.flags, 'flags', (flag, path) => noteText(sites, [...path, 'name'], flag.name))
  each(file.disputes, 'disputes', (dispute, path) => {
    noteText(sites, [...path, 'name'], dispute.name)
    noteGauge(sites, [...path, 'cable'], dispute.cable, 'move', false)
  })
  each(file.forces, 'forces', (force, path) => {
    noteText(sites, [...path, 'cause'], force.cause)
    noteCondition(sites, [...path, 'when'], force.when, false)
    noteEffects(sites, [...path, 'effects'], force.effects, false)
  })
}

type Telling = Pick<TriggerSpec, 'neutral' | 'accounts'>
function walkTelling(telling: Telling, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'neutral'], telling.neutral, 'neutral')
  noteRecord(sites, [...path, 'accounts'], telling.accounts)
  for (const [side, account] of Object.entries(telling.accounts ?? {})) {
    noteText(sites, [...path, 'accounts', side, 'by'], account.by)
    noteText(sites, [...path, 'accounts', side, 'text'], account.text, 'account', side)
  }
}

function walkTrigger(trigger: TriggerSpec, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'title'], trigger.title, 'title')
  noteRef(sites, [...path, 'actor'], 'actor', trigger.actor)
  noteRef(sites, [...path, 'begins'], 'side', trigger.begins)
  noteRefs(sites, [...path, 'at'], 'slot', trigger.at)
  noteCondition(sites, [...path, 'when'], trigger.when, false)
  walkTelling(trigger, path, sites)
  if (trigger.softer) walkTelling(trigger.softer, [...path, 'softer'], sites)
  noteRef(sites, [...path, 'substitute'], 'trigger', trigger.substitute)
  noteText(sites, [...path, 'contentNote'], trigger.contentNote)
  noteRecord(sites, [...path, 'advisers'], trigger.advisers, true)
  for (const [side, lines] of Object.entries(trigger.advisers ?? {})) {
    each(
      lines,
      side,
      (line, at) => {
        noteText(sites, [...at, 'by'], line.by)
        noteText(sites, [...at, 'text'], line.text, 'adviser', side)
      },
      [...path, 'advisers'],
    )
  }
  noteEffects(sites, [...path, 'effects'], trigger.effects, false)
  noteRefs(sites, [...path, 'suspends'], 'clause', trigger.suspends)
  noteRecord(sites, [...path, 'responses'], trigger.responses)
  for (const [side, hand] of Object.entries(trigger.responses)) {
    each(hand, side, (response, at) => walkResponse(response, side, at, sites), [...path, 'responses'])
  }
  walkTriggerEnd(trigger, path, sites)
}

function walkTriggerEnd(trigger: TriggerSpec, path: Path, sites: Sites): void {
  each(
    trigger.packages,
    'packages',
    (pack, at) => {
      noteText(sites, [...at, 'title'], pack.title)
      noteText(sites, [...at, 'open'], pack.open)
      noteRef(sites, [...at, 'from'], 'side', pack.from)
    },
    path,
  )
  each(
    trigger.outcomes,
    'outcomes',
    (outcome, at) => {
      noteRecord(sites, [...at, 'when'], outcome.when)
      noteText(sites, [...at, 'text'], outcome.text)
      noteEffects(sites, [...at, 'effects'], outcome.effects, false)
      noteVoices(sites, [...at, 'headline'], outcome.headline, 'headline')
    },
    path,
  )
  noteRecord(sites, [...path, 'sources'], trigger.sources, true, true)
  for (const [side, list] of Object.entries(trigger.sources ?? {})) {
    noteRefs(sites, [...path, 'sources', side], 'source', list)
  }
}

function walkResponse(response: ResponseSpec, side: string, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'title'], response.title, 'card', side)
  noteText(sites, [...path, 'cause'], response.cause)
  noteText(sites, [...path, 'line'], response.line)
  noteVoices(sites, [...path, 'headline'], response.headline, 'headline')
  noteRef(sites, [...path, 'domain'], 'domain', response.domain)
  noteText(sites, [...path, 'reason'], response.reason)
  noteCondition(sites, [...path, 'when'], response.when, true)
  noteEffects(sites, [...path, 'effects'], response.effects, true)
  each(
    response.preview?.arrows,
    'arrows',
    (arrow, at) => {
      noteGauge(sites, [...at, 'gauge'], arrow.gauge, 'move', true)
    },
    [...path, 'preview'],
  )
  noteText(sites, [...path, 'preview', 'risk'], response.preview?.risk, 'risk', side)
  noteRefs(sites, [...path, 'carries'], 'clause', response.carries)
  noteRefs(sites, [...path, 'breaks'], 'clause', response.breaks)
  noteRefs(sites, [...path, 'sources'], 'source', response.sources)
}

function walkClause(clause: ClauseSpec, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'name'], clause.name)
  noteText(sites, [...path, 'text'], clause.text)
  noteText(sites, [...path, 'cause'], clause.cause)
  noteVoices(sites, [...path, 'headline'], clause.headline, 'headline')
  noteRefs(sites, [...path, 'by'], 'side', clause.by)
  noteRefs(sites, [...path, 'at'], 'trigger', clause.at)
  noteCondition(sites, [...path, 'when'], clause.when, true)
  noteEffects(sites, [...path, 'effects'], clause.effects, true)
  noteEffects(sites, [...path, 'each'], clause.each, true)
  noteEffects(sites, [...path, 'broken'], clause.broken, true)
}

function walkStakeholder(one: StakeholderSpec, path: Path, sites: Sites): void {
  noteText(sites, [...path, 'name'], one.name)
  noteCondition(sites, [...path, 'when'], one.when, false)
  each(
    one.moves,
    'moves',
    (move, at) => {
      noteCondition(sites, [...at, 'when'], move.when, false)
      noteText(sites, [...at, 'why'], move.why)
    },
    path,
  )
  each(
    one.told,
    'told',
    (told, at) => {
      noteCondition(sites, [...at, 'when'], told.when, false)
      noteText(sites, [...at, 'text'], told.text)
    },
    path,
  )
  noteGauge(sites, [...path, 'leans', 'gauge'], one.leans?.gauge, 'read', false)
  noteText(sites, [...path, 'leans', 'low'], one.leans?.low)
  noteText(sites, [...path, 'leans', 'high'], one.leans?.high)
}

function walkEnd(file: Scenario, sites: Sites): void {
  each(file.statements, 'statements', (statement, path) => {
    noteText(sites, [...path, 'text'], statement.text)
    noteEffects(sites, [...path, 'effects'], statement.effects, false)
  })
  each(file.endings, 'endings', (ending, path) => {
    noteText(sites, [...path, 'name'], ending.name)
    noteText(sites, [...path, 'text'], ending.text)
    noteCondition(sites, [...path, 'when'], ending.when, false)
    noteRef(sites, [...path, 'removes'], 'side', ending.removes)
  })
  each(file.assumptions, 'assumptions', (assumption, path) => {
    for (const key of ['name', 'for', 'against'] as const) noteText(sites, [...path, key], assumption[key])
    noteRefs(sites, [...path, 'sources', 'for'], 'source', assumption.sources?.for)
    noteRefs(sites, [...path, 'sources', 'against'], 'source', assumption.sources?.against)
  })
  each(file.challenges, 'challenges', (challenge, path) => {
    noteText(sites, [...path, 'name'], challenge.name)
    noteText(sites, [...path, 'text'], challenge.text)
    noteRef(sites, [...path, 'side'], 'side', challenge.side)
    noteRef(sites, [...path, 'preset'], 'preset', challenge.preset)
    noteCondition(sites, [...path, 'met'], challenge.met, challenge.side !== undefined)
  })
}

function walkClassroom(file: Scenario, sites: Sites): void {
  each(file.hints, 'hints', (hint, path) => {
    noteRef(sites, [...path, 'side'], 'side', hint.side)
    noteText(sites, [...path, 'text'], hint.text)
  })
  each(file.phrases, 'phrases', (phrase, path) => noteText(sites, [...path, 'text'], phrase.text))
  for (const key of ['debrief', 'before', 'after'] as const) {
    each(file.questions?.[key], key, (text, path) => noteText(sites, path, text), ['questions'])
  }
  each(file.avoid, 'avoid', (avoid, path) => noteRefs(sites, [...path, 'only'], 'side', avoid.only))
  each(file.glossary, 'glossary', (entry, path) =>
    noteRefs(sites, [...path, 'sources'], 'source', entry.sources),
  )
  for (const [id, source] of Object.entries(file.sources ?? {}))
    noteRef(sites, ['sources', id, 'side'], 'side', source.side)
}

function walkHistory(file: Scenario, sites: Sites): void {
  each(file.history, 'history', (step, path) => {
    noteRef(sites, [...path, 'slot'], 'slot', step.slot)
    noteRef(sites, [...path, 'trigger'], 'trigger', step.trigger)
    noteRecord(sites, [...path, 'responses'], step.responses)
    noteRecord(sites, [...path, 'word'], step.word, true)
    if (step.signed) walkSigned(step.signed, [...path, 'signed'], sites)
    noteText(sites, [...path, 'note'], step.note)
  })
  each(file.expectations, 'expectations', (expectation, path) => {
    noteText(sites, [...path, 'text'], expectation.text)
    noteGauge(sites, [...path, 'gauge'], expectation.gauge, 'read', false)
    noteRefs(sites, [...path, 'lowestIn'], 'slot', expectation.lowestIn)
    for (const [at, slot] of (expectation.higher ?? []).entries())
      noteMoment(sites, [...path, 'higher', at], slot)
    noteMoment(sites, [...path, 'change', 'from'], expectation.change?.from)
    noteMoment(sites, [...path, 'change', 'to'], expectation.change?.to)
  })
}

/** A slot, or `start`: the state before the first one. */
function noteMoment(sites: Sites, path: Path, slot: string | undefined): void {
  if (slot !== 'start') noteRef(sites, path, 'slot', slot)
}

function walkSigned(
  signed: NonNullable<NonNullable<Scenario['history']>[number]['signed']>,
  path: Path,
  sites: Sites,
): void {
  noteRef(sites, [...path, 'from'], 'side', signed.from)
  for (const column of ['give', 'take'] as const)
    for (const [at, ref] of signed[column].entries())
      if ('clause' in ref) noteRef(sites, [...path, column, at, 'clause'], 'clause', ref.clause)
}
