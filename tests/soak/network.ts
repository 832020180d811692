// Seeded matches over wires that lose, double, overtake and delay. In the end the server, what lies in its database refolded,
// every seat, the console and the wall say the same, and what was acknowledged is in the log once.
import { glanceOf } from '../../src/classroom/glance.ts'
import type { Entry } from '../../src/match/moves.ts'
import type { Referee } from '../../src/match/referee.ts'
import { fold } from '../../src/match/replay.ts'
import type { View, Viewer } from '../../src/match/view.ts'
import { viewFor } from '../../src/match/view-for.ts'
import type { Loaded } from '../../src/scenario/load.ts'
import { matchStream } from '../../src/server/class-authority.ts'
import { hostInside, type Inside } from '../server/inside.ts'
import { type Lesson, type Member, type Role, startLesson } from './lesson.ts'
import type { Progress } from './progress.ts'
import { ROUGH, WHOLE } from './rough-wire.ts'
import { seeded } from './seeded.ts'

export type Weathered = {
  matches: number
  entries: number
  acknowledged: number
  sent: number // messages on all wires
  lost: number
  doubled: number
  overtaken: number
  breaks: number
  wrong: string[] // what does not agree in the end
}

const IN_A_CLASS = 4
const SETTLE = 120_000

/** `matches`: rounded up to whole classes of four. `harm` spoils a lesson before it is looked at: for a test of the test. */
export async function weather(
  matches: number,
  seed: number,
  loaded: Loaded,
  harm?: (lesson: Lesson, inside: Inside) => Promise<void>,
  progress: Progress = () => {},
): Promise<Weathered> {
  const total: Weathered = {
    matches: 0,
    entries: 0,
    acknowledged: 0,
    sent: 0,
    lost: 0,
    doubled: 0,
    overtaken: 0,
    breaks: 0,
    wrong: [],
  }
  for (let at = 0; total.matches < matches; at += 1) {
    const inside = await hostInside()
    const lesson = await startLesson({ inside, loaded, roles: rolesOf(loaded), random: seeded(seed + at) })
    lesson.suffer(ROUGH)
    await lesson.play()
    await calm(lesson, inside)
    await harm?.(lesson, inside)
    total.wrong.push(...(await wrongIn(lesson, inside)).map(what => `seed ${seed + at}: ${what}`))
    for (const { wire, acknowledged } of lesson.members) {
      total.acknowledged += acknowledged.length
      for (const key of ['sent', 'lost', 'doubled', 'overtaken', 'breaks'] as const)
        total[key] += wire.counts[key]
    }
    total.matches += IN_A_CLASS
    total.entries += refereesOf(lesson).reduce((sum, [, one]) => sum + one.match().entries.length, 0)
    lesson.close()
    await inside.close()
    progress(total.matches)
  }
  return total
}

function rolesOf({ scenario }: Loaded): Readonly<Record<string, Role>> {
  const seats = Array.from({ length: IN_A_CLASS }, (_, at) =>
    scenario.sides.map(({ id }) => [`${id} ${at + 1}`, { kind: 'seat', match: at + 1, side: id }] as const),
  )
  return {
    ...Object.fromEntries(seats.flat()),
    console: { kind: 'facilitator' },
    wall: { kind: 'projector' },
    desk: { kind: 'wire', match: 1 },
  }
}

/** The network is well again: what is on its way arrives, and every device has come back once. */
async function calm(lesson: Lesson, inside: Inside): Promise<void> {
  lesson.suffer(WHOLE)
  for (const { wire } of lesson.members) wire.break()
  const end = inside.clock.now() + SETTLE
  inside.clock.after(SETTLE, () => {})
  await inside.until(() => inside.clock.now() >= end)
}

const refereesOf = ({ authority }: Lesson): readonly (readonly [number, Referee])[] =>
  Array.from({ length: authority.state().matches }, (_, at) => [at + 1, authority.match(at + 1) as Referee])

async function wrongIn(lesson: Lesson, inside: Inside): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const [number, referee] of refereesOf(lesson)) {
    const match = referee.match()
    const entries = await inside.database.events.read<Entry>(matchStream(lesson.authority.id, number))
    const again = fold(match.setup, entries)
    if (!again.ok || again.value.check !== match.check)
      wrong.push(`match ${number}: the log refolds to another`)
    for (const member of lesson.members) {
      const told = member.views.get(number)
      const due = viewerOf(member, number)
      if (due === null) continue
      if (bare(told) !== bare(viewFor(match, due, 0)))
        wrong.push(`match ${number}: ${member.name} sees something else`)
    }
    const counts = new Map<string, number>()
    for (const { ref } of entries) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    for (const { name, acknowledged } of lesson.members)
      for (const one of acknowledged)
        if (one.match === number && counts.get(one.ref) !== 1)
          wrong.push(`match ${number}: a move of ${name} is there ${counts.get(one.ref) ?? 0} times`)
  }
  return [...wrong, ...wrongGlances(lesson)]
}

/** As whom this member watches a match; null: not at all. */
function viewerOf({ role, person }: Member, match: number): Viewer | null {
  switch (role.kind) {
    case 'seat':
      return role.match === match && person !== null ? { kind: 'seat', seat: person } : null
    case 'wire':
      return role.match === match ? { kind: 'public' } : null
    case 'removed':
      return null
    default:
      return { kind: role.kind }
  }
}

/** A view without the moment it was built at. */
const bare = (view: View | undefined): string => inOrder({ ...view, now: 0, deadline: null })

/** The same text for the same value, whatever order its keys came in. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

function wrongGlances(lesson: Lesson): readonly string[] {
  return lesson.members.flatMap(({ name, role, classNews }) => {
    if (role.kind !== 'facilitator' && role.kind !== 'projector') return []
    const told = (classNews()?.glances ?? []) as unknown as readonly { revision: number }[]
    const due = refereesOf(lesson).map(([number, one]) => glanceOf(number, one.match(), 0, role.kind))
    const plain = (list: readonly object[]) => inOrder(list.map(one => ({ ...one, still: 0 })))
    return plain(told) === plain(due) ? [] : [`${name} has other glances`]
  })
}
