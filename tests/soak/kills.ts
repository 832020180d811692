// Kills the host at random moments while a class plays, and looks for moves that were acknowledged and are gone, or are there
// twice. The clients know nothing of the kills but broken connections.
import { openSqlite } from '../../src/server/sqlite.ts'
import { deviceWith, freshFolder, joinAs, makeClass, tidy } from '../server/support.ts'
import { type Acknowledged, type Audit, audit, startPlayer, untilOpen, wait } from './player.ts'
import { startVictim } from './victim.ts'

export type Tolled = Audit & {
  readonly kills: number
  readonly acknowledged: number
  readonly backWithin: readonly number[] // milliseconds from the host's answer to the seat's own view, sorted
}

const PEOPLE = 4
const SETTLED = 30_000

/** `seed` fixes the moments of the kills, so far as one machine repeats itself. */
export async function tollOf(kills: number, random: () => number): Promise<Tolled> {
  const folder = freshFolder()
  const victim = await startVictim(folder)
  const made = await makeClass(victim.url, { pace: 'own' })
  const desk = await deviceWith(victim.url, made.facilitator)
  const tokens: string[] = []
  for (let at = 0; at < PEOPLE; at += 1) tokens.push((await joinAs(victim.url, made.code, `P${at}`)).token)
  await desk.until(view => view.people === PEOPLE)
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  const devices = await Promise.all(tokens.map(token => deviceWith(victim.url, token)))
  const acknowledged: Acknowledged[] = []
  const players = devices.map((device, at) => startPlayer(device, `p${at}`, acknowledged, random))
  const backWithin: number[] = []
  for (let count = 0; count < kills; count += 1) {
    await wait(20 + random() * 150)
    await victim.kill()
    await victim.start()
    const answered = performance.now()
    await Promise.all(devices.map(untilOpen))
    backWithin.push(performance.now() - answered)
  }
  for (const one of players) one.stop()
  await Promise.race([Promise.all(players.map(one => one.done)), wait(SETTLED)])
  for (const { link } of [...devices, desk]) link.close()
  await victim.kill()
  const database = openSqlite(`${folder}/classes.db`)
  const counted = await audit(database.events, made.class, acknowledged)
  await database.close()
  tidy(folder)
  return {
    kills,
    acknowledged: acknowledged.length,
    ...counted,
    backWithin: backWithin.sort((a, b) => a - b),
  }
}
