// The event store on SQLite keeps the contract, and leaves nothing in its file of what was forgotten.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/server/sqlite.ts'
import { contract } from './contract.ts'
import { freshFolder, tidy } from './support.ts'

describe('SQLite', () => {
  let folder = ''
  const path = () => join(folder, 'classes.db')
  beforeAll(() => {
    folder = freshFolder()
  })
  afterAll(() => tidy(folder))
  contract(async () => openSqlite(path()))

  it('leaves nothing of what was forgotten in its file', async () => {
    const database = openSqlite(path())
    await database.shelf.put('text', 'secret', 'gone', 'a planted name: Zebedee')
    await database.shelf.forget('gone')
    await database.close()
    for (const end of ['', '-wal']) {
      const bytes = readIfThere(`${path()}${end}`)
      expect(bytes.includes('Zebedee')).toBe(false)
    }
  })
})

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
