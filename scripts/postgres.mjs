// Finds a PostgreSQL server to test the shared database with, or gets Debian's where that may be installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'
const ELSEWHERE = [
  '/opt/homebrew/opt/postgresql@17/bin',
  '/usr/local/pgsql/bin',
  '/usr/local/bin',
  '/usr/bin',
]

/** The folder of initdb and postgres, or null. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(DEBIAN, version, 'bin')), ...ELSEWHERE]
  return folders.find(folder => existsSync(join(folder, 'initdb'))) ?? null
}

/** As findPostgres, after getting one where that is possible. Null: one sentence says what was not tested, and how to mend it. */
export function ensurePostgres() {
  const found = findPostgres()
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('No PostgreSQL was found. Getting one: apt-get install postgresql')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
    ])
      spawnSync('apt-get', step, { stdio: 'inherit', env })
  }
  const got = findPostgres()
  if (!got)
    console.log(
      'There is no PostgreSQL here, so the database that several hosts share was not tested. Mend it by installing PostgreSQL.',
    )
  return got
}
