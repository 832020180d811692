// The options of a match in a short log: what the scenario lists is told by its place there.
import type { Scenario } from '../scenario/schema.ts'
import { CONSENTS, type Options, type Seat, TALKS } from './options.ts'
import type { Coder } from './short-bits.ts'

/** `given` is null while reading; what is found is still to be checked against the scenario. */
export function codeOptions(coder: Coder, scenario: Scenario, given: Options | null): Options {
  const presets = scenario.calendar?.presets?.map(preset => preset.id) ?? ['all']
  const triggers = scenario.triggers.map(one => one.id)
  const list = (values: readonly string[] | undefined) => codeList(coder, triggers, values ?? [])
  const preset = codeOne(coder, presets, given?.preset)
  const off = (scenario.assumptions ?? [])
    .map(one => one.id)
    .filter(id => coder.flag(given?.off?.includes(id) ?? false))
  const without = list(given?.without)
  const from = list(Object.keys(given?.substitutes ?? {}))
  const to = from.map(id => codeOne(coder, triggers, given?.substitutes?.[id]))
  const softer = codeSofter(coder, list, given?.softer)
  const seats = codeSeats(coder, scenario, given?.seats ?? [])
  return {
    preset,
    ...(off.length > 0 ? { off } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(from.length > 0 ? { substitutes: Object.fromEntries(from.map((id, at) => [id, to[at]!])) } : {}),
    ...(softer === false ? {} : { softer }),
    seats,
    consent: codeOne(coder, CONSENTS, given?.consent),
    timers: coder.flag(given?.timers ?? false),
    talk: codeOne(coder, TALKS, given?.talk),
  }
}

function codeOne<T extends string>(coder: Coder, list: readonly T[], given: T | undefined): T {
  const place = coder.pick(Math.max(0, given === undefined ? 0 : list.indexOf(given)), list.length)
  return list[place] ?? list[0]!
}

function codeList(coder: Coder, list: readonly string[], given: readonly string[]): string[] {
  const count = coder.number(given.length, 0)
  return Array.from({ length: Math.min(count, 60) }, (_, at) => codeOne(coder, list, given[at]))
}

type Softer = Options['softer']

function codeSofter(
  coder: Coder,
  list: (values: readonly string[]) => string[],
  given: Softer,
): NonNullable<Softer> {
  if (coder.flag(given === true)) return true
  const some = list(typeof given === 'object' ? given : [])
  return some.length > 0 ? some : false
}

function codeSeats(coder: Coder, scenario: Scenario, given: readonly Seat[]): Seat[] {
  const sides = scenario.sides.map(side => side.id)
  const count = coder.number(given.length, 1)
  return Array.from({ length: Math.min(count, 64) }, (_, at) => ({
    id: coder.text(given[at]?.id ?? ''),
    side: codeOne(coder, sides, given[at]?.side),
    holder: coder.text(given[at]?.holder ?? ''),
  }))
}
