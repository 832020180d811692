// Kills the host at random moments while a class plays, and looks for moves that were acknowledged and are gone, or are there
// twice. The clients know nothing of the kills but broken connections.
import { openSqlite } from '../../src/server/sqlite.ts'
import { deviceWith, freshFolder, joinAs, makeClass, tidy } from '../server/support.ts'
import { type Acknowledged, type Audit, audit, startPlayer, untilOpen, wait } from './player.ts'
import type { Progress } from './progress.ts'
import { startVictim, type Victim } from './victim.ts'

export type Tolled = Audit & {
  readonly kills: number
  readonly acknowledged: number
  readonly backWithin: readonly number[] // milliseconds from the host's answer to each seat's link being open again, sorted
}

const PEOPLE = 4
const A_LESSON = 50 // kills of one host in one class; then another class, before its matches have ended
const SETTLED = 30_000

const LANES = 3 // hosts side by side, each with its folder: while one starts again, another is killed

/** `seed` fixes the moments of the kills, so far as one machine repeats itself. */
export async function tollOf(
  kills: number,
  random: () => number,
  progress: Progress = () => {},
): Promise<Tolled> {
  const sum = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, backWithin: [] as number[] }
  const left = { lessons: Math.ceil(kills / A_LESSON), kills }
  const lane = async () => {
    const folder = freshFolder()
    const victim = await startVictim(folder)
    while (left.lessons > 0) {
      left.lessons -= 1
      const count = Math.min(A_LESSON, left.kills)
      left.kills -= count
      const { made, acknowledged } = await lesson(victim, count, random, back => {
        sum.backWithin.push(...back)
        sum.kills += 1
        progress(sum.kills)
      })
      await victim.kill()
      const database = openSqlite(`${folder}/classes.db`)
      const { lost, doubled } = await audit(database.events, made.class, acknowledged)
      await database.close()
      sum.acknowledged += acknowledged.length
      sum.lost += lost
      sum.doubled += doubled
      if (left.lessons > 0) await victim.start()
    }
    await victim.kill()
    tidy(folder)
  }
  await Promise.all(Array.from({ length: Math.min(LANES, left.lessons) }, lane))
  return { ...sum, backWithin: sum.backWithin.sort((a, b) => a - b) }
}

/** One class, played while its host is killed `kills` times, and over at the end. */
async function lesson(
  victim: Victim,
  kills: number,
  random: () => number,
  back: (within: readonly number[]) => void,
) {
  const made = await makeClass(victim.url, { pace: 'own' })
  const desk = await deviceWith(victim.url, made.facilitator)
  const tokens: string[] = []
  for (let at = 0; at < PEOPLE; at += 1) tokens.push((await joinAs(victim.url, made.code, `P${at}`)).token)
  await desk.until(view => view.people === PEOPLE)
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  const devices = await Promise.all(tokens.map(token => deviceWith(victim.url, token)))
  const acknowledged: Acknowledged[] = []
  const players = devices.map((device, at) =>
    startPlayer(device, `p${at}`, acknowledged, random, { going: 0.02 }),
  )
  for (let count = 0; count < kills; count += 1) {
    await wait(20 + random() * 150)
    await victim.kill()
    await victim.start()
    const answered = performance.now()
    back(
      await Promise.all(
        devices.map(async device => {
          await untilOpen(device)
          return performance.now() - answered
        }),
      ),
    )
  }
  for (const one of players) one.stop()
  await Promise.race([Promise.all(players.map(one => one.done)), wait(SETTLED)])
  await desk.act({ kind: 'over' })
  for (const { link } of [...devices, desk]) link.close()
  return { made, acknowledged }
}
