// A PostgreSQL server of one's own for a test: the programs of this machine, a folder in the temporary one, a port on loopback.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from '../../scripts/postgres.mjs'

const NOBODY = 65_534 // the server refuses to run as root

export type Cluster = { readonly address: string; readonly stop: () => Promise<void> }

export async function startCluster(): Promise<Cluster> {
  const bin = findPostgres()
  if (bin === null) throw new Error('no PostgreSQL on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'two-capitals-pg-'))
  const isRoot = process.getuid?.() === 0
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  const options = { ...as, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'game', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  })
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  const server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' })
  const gone = new Promise<void>(done => server.once('exit', () => done()))
  await answers(bin, port)
  return {
    address: `postgres://game@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(bin: string, port: number): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await new Promise(done => setTimeout(done, 100))
    }
  }
  throw new Error('PostgreSQL does not answer')
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
