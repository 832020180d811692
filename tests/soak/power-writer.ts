// A host that plays a class over a file, in a process of its own, so that its writes and syncs can be recorded. Each move that is
// acknowledged is told at once on the standard output. Arguments: the folder; a seed.
import { writeSync } from 'node:fs'
import { shipped } from '../match/support.ts'
import { hostInside } from '../server/inside.ts'
import { type Role, startLesson } from './lesson.ts'
import { seeded } from './seeded.ts'

const [folder = '', seed = '9'] = process.argv.slice(2)
const loaded = shipped('first-contact')
const seats = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(match =>
  loaded.scenario.sides.map(({ id }) => [`${id} ${match}`, { kind: 'seat', match, side: id }] as const),
)
const roles: Readonly<Record<string, Role>> = { ...Object.fromEntries(seats), desk: { kind: 'facilitator' } }
const inside = await hostInside(`${folder}/classes.db`)
const lesson = await startLesson({
  inside,
  loaded,
  roles,
  random: seeded(Number(seed)),
  acked: (match, ref) => writeSync(1, `acknowledged match:${lesson.authority.id}:${match} ${ref}\n`),
})
await lesson.play()
process.exit() // as it stands: nothing is closed
