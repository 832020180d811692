// A host that plays a class over a file, in a process of its own, so that its writes and syncs can be recorded. Each move that is
// acknowledged is told at once on the standard output. Arguments: the folder; `off` takes the syncs out.
import { writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { shipped } from '../match/support.ts'
import { hostInside } from '../server/inside.ts'
import { type Role, startLesson } from './lesson.ts'
import { seeded } from './seeded.ts'

const [folder = '', sync = 'full'] = process.argv.slice(2)
if (sync === 'off') {
  const exec = DatabaseSync.prototype.exec
  DatabaseSync.prototype.exec = function (text: string) {
    return exec.call(this, text.replace('synchronous = full', 'synchronous = off'))
  }
}
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
  random: seeded(9),
  acked: (match, ref) => writeSync(1, `acknowledged match:${lesson.authority.id}:${match} ${ref}\n`),
})
await lesson.play()
process.exit() // as it stands: nothing is closed
