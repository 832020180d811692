// Two host processes over one PostgreSQL, one of them killed again and again while a class plays through both.
import { openPostgres } from '../../src/server/postgres.ts'
import { startCluster } from '../server/cluster.ts'
import { deviceWith, freshFolder, joinAs, makeClass, tidy } from '../server/support.ts'
import { startBalancer } from './balancer.ts'
import { type Acknowledged, type Audit, audit, startPlayer, untilOpen, wait } from './player.ts'
import type { Progress } from './progress.ts'
import { startVictim } from './victim.ts'

export type TwoTolled = Audit & {
  readonly acknowledged: number
  readonly backWithin: readonly number[] // milliseconds from a kill to each seat's link being open again, sorted
}

const PEOPLE = 4

/** Kills one of the two every `every` milliseconds, `kills` times. */
export async function twoProcesses(
  kills: number,
  every: number,
  random: () => number,
  progress: Progress = () => {},
): Promise<TwoTolled> {
  const cluster = await startCluster()
  const folder = freshFolder()
  const victims = [await startVictim(folder, cluster.address), await startVictim(folder, cluster.address)]
  const port = (at: number) => Number(new URL(victims[at]!.url).port)
  const balancers = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) => startBalancer(() => [port(at % 2), port((at + 1) % 2)])),
  )
  const url = victims[0]!.url
  const made = await makeClass(url, { pace: 'own' })
  const tokens: string[] = []
  for (const balancer of balancers)
    tokens.push((await joinAs(balancer.url, made.code, `P${tokens.length}`)).token)
  const desk = await deviceWith(url, made.facilitator)
  await desk.until(view => view.people === PEOPLE)
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  desk.link.close()
  const devices = await Promise.all(balancers.map((one, at) => deviceWith(one.url, tokens[at]!)))
  await Promise.all(
    devices.map(device => device.until(view => view.me?.seat != null && view.phase === 'play')),
  )
  const acknowledged: Acknowledged[] = []
  const players = devices.map((device, at) => startPlayer(device, `p${at}`, acknowledged, random))
  const backWithin: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(every)
    const victim = victims[kill % 2]!
    const killed = performance.now()
    await victim.kill()
    await wait(50)
    await Promise.all(
      devices.map(async device => {
        await untilOpen(device)
        backWithin.push(performance.now() - killed)
      }),
    )
    await victim.start()
    progress(kill + 1)
  }
  for (const player of players) player.stop()
  await Promise.race([Promise.all(players.map(player => player.done)), wait(20_000)])
  for (const { link } of devices) link.close()
  for (const victim of victims) await victim.kill()
  for (const balancer of balancers) balancer.close()
  const database = await openPostgres(cluster.address)
  const counted = await audit(database.events, made.class, acknowledged)
  await database.close()
  await cluster.stop()
  tidy(folder)
  return { acknowledged: acknowledged.length, ...counted, backWithin: backWithin.sort((a, b) => a - b) }
}
