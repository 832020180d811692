// From the debriefs of a class's matches to what the class reads together: counted, laid side by side, never added to a score.

import type { Scenario } from '../scenario/schema.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import type {
  AnswerRecord,
  ClassDebrief,
  ClassMatch,
  ClassPerson,
  ClassPromises,
  ClassStake,
  EndingRecord,
  HistoryAnswers,
  ReadingRecord,
  TriggerAnswers,
} from './class-record.ts'

/** Matches in any order; what comes out is the same. A match without a played turn counts wherever it has something to say. */
export function classDebrief(scenario: Scenario, list: readonly ClassMatch[]): ClassDebrief {
  const matches = [...list].sort((a, b) => a.match - b.match)
  const sides = scenario.sides.map(side => side.id)
  return {
    matches,
    endings: endingsOf(matches),
    answers: answersOf(matches, sides),
    readings: sides.map(side => readingOf(matches, side)),
    promises: sides.map(side => promisesOf(matches, side)),
    history: historyOf(scenario, matches),
    stakes: stakesOf(matches),
    persons: personsOf(matches),
  }
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

const numbersOf = (list: readonly { readonly match: number }[]): readonly number[] => [
  ...new Set(list.map(one => one.match)),
]

/** More first; among equals the one that came first. */
const byCount = (a: { readonly matches: readonly number[] }, b: typeof a): number =>
  b.matches.length - a.matches.length || (a.matches[0] ?? 0) - (b.matches[0] ?? 0)

function endingsOf(matches: readonly ClassMatch[]): readonly EndingRecord[] {
  const groups = grouped(matches, one => one.record.end.ending ?? '')
  return [...groups]
    .map(([ending, list]) => ({ ending: ending === '' ? null : ending, matches: numbersOf(list) }))
    .sort(byCount)
}

// ---- answers ----------------------------------------------------------------------------------------------------------

type Given = { readonly match: number; readonly turn: ClassMatch['record']['turns'][number] }

function answersOf(matches: readonly ClassMatch[], sides: readonly string[]): readonly TriggerAnswers[] {
  const all = matches.flatMap(({ match, record }) => record.turns.map((turn): Given => ({ match, turn })))
  return [...grouped(all, one => one.turn.trigger)]
    .map(([trigger, given]) => ({
      trigger,
      matches: numbersOf(given).length,
      sides: Object.fromEntries(sides.map(side => [side, answersBy(given, side)])),
    }))
    .sort((a, b) => variety(b) - variety(a) || b.matches - a.matches)
}

const variety = ({ sides }: TriggerAnswers): number =>
  Object.values(sides).reduce((sum, list) => sum + list.length, 0)

function answersBy(given: readonly Given[], side: string): readonly AnswerRecord[] {
  return [...grouped(given, one => one.turn.responses[side] ?? '')]
    .map(([response, list]) => ({
      response,
      stance: list[0]?.turn.stances[side] ?? '',
      matches: numbersOf(list),
    }))
    .sort(byCount)
}

// ---- reading each other, promises ---------------------------------------------------------------------------------------

function readingOf(matches: readonly ClassMatch[], side: string): ReadingRecord {
  const place = (stance: string) => (STANCES as readonly string[]).indexOf(stance)
  const off = matches.flatMap(({ record }) =>
    record.turns.flatMap(({ foreseen, stances }) => {
      const guess = foreseen[side]
      const other = Object.keys(stances).find(one => one !== side)
      const came = other === undefined ? undefined : stances[other]
      return guess && came ? [place(guess) - place(came)] : []
    }),
  )
  return {
    side,
    made: off.length,
    right: off.filter(by => by === 0).length,
    harsher: off.filter(by => by > 0).length,
    milder: off.filter(by => by < 0).length,
  }
}

function promisesOf(matches: readonly ClassMatch[], side: string): ClassPromises {
  const given = matches.flatMap(({ record }) => record.promises.filter(one => one.giver === side))
  const count = (state: string) => given.filter(one => one.state === state).length
  const [kept, broken] = [count('kept'), count('broken')]
  return { side, given: given.length, kept, broken, open: given.length - kept - broken }
}

// ---- history ------------------------------------------------------------------------------------------------------------

function historyOf({ history = [] }: Scenario, matches: readonly ClassMatch[]): readonly HistoryAnswers[] {
  return history.flatMap(({ trigger, slot, responses }) => {
    if (trigger === undefined || responses === undefined) return []
    const turns = matches.flatMap(({ record }) => record.turns.filter(turn => turn.trigger === trigger))
    if (turns.length === 0) return []
    const sides = Object.entries(responses).map(([side, then]) => {
      const same = turns.filter(turn => turn.responses[side] === then).length
      return [side, { then, same, of: turns.length }] as const
    })
    return [{ trigger, slot, sides: Object.fromEntries(sides) }]
  })
}

// ---- who gains and who loses ----------------------------------------------------------------------------------------------

const STILL = 10 // tenths: a change below this is none

function stakesOf(matches: readonly ClassMatch[]): readonly ClassStake[] {
  const all = matches.flatMap(({ record }) => record.stakeholders)
  return [...grouped(all, one => one.id)].map(([id, list]) => {
    const changes = list.map(one => one.to - one.from).sort((a, b) => a - b)
    const gained = changes.filter(by => by >= STILL).length
    const lost = changes.filter(by => by <= -STILL).length
    return { id, gained, lost, still: changes.length - gained - lost, changes }
  })
}

function personsOf(matches: readonly ClassMatch[]): readonly ClassPerson[] {
  const all = matches.flatMap(({ record }) => record.persons)
  return [...grouped(all, one => one.id)].map(([id, list]) => {
    const lines = [...new Set(list.flatMap(one => one.told))].sort((a, b) => a - b)
    return {
      id,
      told: lines.map(at => ({ at, matches: list.filter(one => one.told.includes(at)).length })),
      none: list.filter(one => one.told.length === 0).length,
    }
  })
}
