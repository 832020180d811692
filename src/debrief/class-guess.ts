// The question before each page: what may be answered and what the class's own logs answer. Ids only. The devices of students
// know no logs: they show letters, and the wall says what each stands for.
import type { Scenario } from '../scenario/schema.ts'
import type { ClassTopic } from './class-pages.ts'
import type { ClassDeals, ClassDebrief } from './class-record.ts'

export const CHOICES = ['a', 'b', 'c', 'd', 'e'] as const

/** `of` names what the options are; `about` and `side` what is asked about. */
export type ClassGuess = {
  readonly of: 'endings' | 'cards' | 'shares' | 'assumptions' | 'stakes'
  readonly about: string | null // a trigger
  readonly side: string | null
  readonly options: readonly string[] // two to five ids; the first is a, the second b
  readonly right: readonly number[] | null // places among the options; null: a matter of opinion
}

const MOST = CHOICES.length
const SHARES = ['few', 'some', 'most'] as const

const shareOf = (part: number, all: number): readonly number[] | null =>
  all === 0 ? null : [part * 3 < all ? 0 : part * 3 <= all * 2 ? 1 : 2]

/** Null where the page has nothing to ask. `turn` varies which side is asked about, so that neither is always first. */
export function classGuess(
  topic: ClassTopic,
  scenario: Scenario,
  debrief: ClassDebrief,
  deals: ClassDeals,
): ClassGuess | null {
  switch (topic) {
    case 'ended':
      return endings(scenario, debrief)
    case 'answers':
      return cards(scenario, debrief)
    case 'reading':
      return shares(
        debrief.readings.reduce((sum, one) => sum + one.right, 0),
        debrief.readings.reduce((sum, one) => sum + one.made, 0),
      )
    case 'deal':
      return shares(deals.filter(one => one.search.tables.some(isMissed)).length, debrief.matches.length)
    case 'promises':
      return shares(
        debrief.promises.reduce((sum, one) => sum + one.kept, 0),
        debrief.promises.reduce((sum, one) => sum + one.kept + one.broken, 0),
      )
    case 'argue':
      return opinion((scenario.assumptions ?? []).map(one => one.id))
    case 'history': {
      const [first] = debrief.history
      const sides = Object.values(first?.sides ?? {})
      const same = sides.reduce((sum, one) => sum + one.same, 0)
      const all = sides.reduce((sum, one) => sum + one.of, 0)
      return first ? { ...shares(same, all), about: first.trigger } : null
    }
    case 'stakes':
      return stakes(debrief)
    default:
      return null
  }
}

/** A table at which both homes would have passed something, and nothing was signed. */
export const isMissed = (table: { readonly passing: number; readonly signed: boolean }): boolean =>
  table.passing > 0 && !table.signed

const shares = (part: number, all: number): ClassGuess => ({
  of: 'shares',
  about: null,
  side: null,
  options: SHARES,
  right: shareOf(part, all),
})

function opinion(ids: readonly string[]): ClassGuess | null {
  if (ids.length < 2) return null
  return { of: 'assumptions', about: null, side: null, options: ids.slice(0, MOST), right: null }
}

/** The right ones and then others in the file's order, five at most, told in the file's order. */
function few(all: readonly string[], right: readonly string[]) {
  const kept = new Set([...right, ...all.filter(id => !right.includes(id))].slice(0, MOST))
  const options = all.filter(id => kept.has(id))
  return { options, right: right.map(id => options.indexOf(id)).filter(at => at >= 0) }
}

function endings(scenario: Scenario, { endings: found }: ClassDebrief): ClassGuess | null {
  const named = found.filter(one => one.ending !== null)
  const most = Math.max(0, ...named.map(one => one.matches.length))
  const right = named.filter(one => one.matches.length === most).map(one => one.ending!)
  const all = scenario.endings.map(one => one.id)
  if (all.length < 2) return null
  return { of: 'endings', about: null, side: null, ...few(all, right) }
}

function cards(scenario: Scenario, { answers }: ClassDebrief): ClassGuess | null {
  const [asked] = answers
  if (!asked) return null
  // The side whose answers differ more; of equals the one whose card list is named later, for the other begins most lists.
  const [one, two] = scenario.sides.map(side => side.id) as [string, string]
  const side = (asked.sides[one]?.length ?? 0) > (asked.sides[two]?.length ?? 0) ? one : two
  const given = asked.sides[side] ?? []
  const most = Math.max(0, ...given.map(answer => answer.matches.length))
  const right = given.filter(answer => answer.matches.length === most).map(answer => answer.response)
  const trigger = scenario.triggers.find(other => other.id === asked.trigger)
  const all = trigger?.responses[side]?.map(card => card.id) ?? []
  return all.length < 2 ? null : { of: 'cards', about: asked.trigger, side, ...few(all, right) }
}

function stakes({ stakes: list }: ClassDebrief): ClassGuess | null {
  if (list.length < 2) return null
  const most = Math.max(...list.map(one => one.gained))
  const right = list.filter(one => one.gained === most).map(one => one.id)
  return {
    of: 'stakes',
    about: null,
    side: null,
    ...few(
      list.map(one => one.id),
      right,
    ),
  }
}
