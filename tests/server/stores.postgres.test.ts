// The event store on PostgreSQL keeps the same contract.
import { afterAll, beforeAll, describe } from 'vitest'
import { openPostgres } from '../../src/server/postgres.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { contract } from './contract.ts'

describe('PostgreSQL', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  }, 60_000)
  afterAll(() => cluster.stop())
  contract(() => openPostgres(cluster.address))
})
