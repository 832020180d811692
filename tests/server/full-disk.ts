// A disk without room, as the database meets it: it may not grow, and what is free in it is filled up.
import type { SqliteDatabase } from '../../src/server/sqlite.ts'
import type { RunningHost } from '../../src/server/start.ts'

const PLENTY = 1_000_000 // pages

/**
 * Nothing can be written from when it resolves. Each part of the file keeps some room of its own: `more` are writes to the parts
 * that a test goes on to write to, each tried until it is refused.
 */
export async function fillUp(
  { host }: RunningHost,
  database: SqliteDatabase,
  classId: string,
  ...more: readonly (() => Promise<boolean>)[]
): Promise<void> {
  await database.growTo(1)
  let count = 0
  const keep = () => {
    count += 1
    const kept = host.texts.keep(classId, 'a', `${count}`, 'say', 'x'.repeat(400))
    return kept.then(Boolean, () => false)
  }
  for (const write of [keep, ...more]) await untilRefused(write)
}

async function untilRefused(write: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 3000; count += 1) if (!(await write())) return
  throw new Error('it never got full')
}

export const giveRoom = (database: SqliteDatabase): Promise<void> => database.growTo(PLENTY)
