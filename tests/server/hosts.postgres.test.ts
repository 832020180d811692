// Two hosts over one PostgreSQL, as two processes serve the same classes: the console of the one sees who is connected to the
// other, and a class that is deleted at the one is gone, and told, at the other.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cluster, startCluster } from './cluster.ts'
import { deviceWith, freshFolder, hostIn, joinAs, makeClass, type TestHost, tidy } from './support.ts'

let cluster: Cluster
let folder = ''
let hosts: TestHost[] = []

beforeAll(async () => {
  cluster = await startCluster()
  folder = freshFolder()
  hosts = [await hostIn(folder, folder, cluster.address), await hostIn(folder, folder, cluster.address)]
}, 60_000)
afterAll(async () => {
  for (const host of hosts) await host.close()
  await cluster.stop()
  tidy(folder)
})

it('see each other’s people; a deleted class is told to all', async () => {
  const [one, two] = hosts as [TestHost, TestHost]
  const made = await makeClass(one.url)
  const desk = await deviceWith(one.url, made.facilitator)
  const joined = await joinAs(two.url, made.code, 'Aoi')
  const aoi = await deviceWith(two.url, joined.token)
  await desk.until((_, news) => news.present?.includes(joined.person) === true)
  aoi.link.close()
  await desk.until((_, news) => news.present?.length === 0)
  const again = await deviceWith(two.url, joined.token)
  const gone = await fetch(`${one.url}/api/class`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${made.facilitator}` },
  })
  expect(gone.status).toBe(200)
  await expect.poll(() => again.link.state()).toBe('deleted')
  await expect.poll(() => desk.link.state()).toBe('deleted')
  expect(await two.host.classroom(made.class)).toBeNull()
})
