// A real host for tests: a database in a folder of its own, real sockets, and people who know only what the wire tells them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassAct, ClassSettings } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { ClassView } from '../../src/classroom/view.ts'
import { PLAYERS } from '../../src/explore/rival/players.ts'
import { askOnce, type ClassNews, type HostLink, openLink } from '../../src/net/remote.ts'
import type { Database } from '../../src/server/events.ts'
import { type RunningHost, startHost } from '../../src/server/start.ts'
import { shipped } from '../match/support.ts'

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'two-capitals-host-'))

export type TestHost = RunningHost & { readonly url: string }
export const HOST_KEY = 'key-of-the-tests-host'

/**
 * A host on a free port over a database in `folder`; call `close` and it may be started again over the same. `game`: what it
 * serves; `database`: another one.
 */
export async function hostIn(
  folder: string,
  game = folder,
  database: string | Database = join(folder, 'classes.db'),
): Promise<TestHost> {
  if (game === folder) writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  const started = await startHost({
    database,
    game,
    address: '127.0.0.1',
    port: 0,
    policies: PLAYERS,
    days: 30,
    key: HOST_KEY,
  })
  if (!started.ok) throw new Error(`rules ${started.error.rules}`)
  return { ...started.value, url: `http://127.0.0.1:${started.value.port}` }
}

export const tidy = (folder: string): void => rmSync(folder, { recursive: true, force: true })

export type MadeClass = {
  readonly class: string
  readonly code: string
  readonly facilitator: string
  readonly projector: string
}

export async function makeClass(
  url: string,
  over: Partial<ClassSettings> = {},
  loaded = shipped('first-contact'),
): Promise<MadeClass> {
  const answer = await fetch(`${url}/api/classes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${HOST_KEY}` },
    body: JSON.stringify({ scenario: loaded.text, settings: { ...usualSettings(loaded), ...over } }),
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as MadeClass
}

let refs = 0
export const freshRef = (): string => {
  refs += 1
  return `ref-of-a-test-${refs}`
}

/** Joins with a name; the token that takes the seat again. */
export async function joinAs(url: string, code: string, ...names: string[]) {
  const answer = await askOnce(url, { type: 'join', code, ref: freshRef(), names })
  if (!answer.ok || !('token' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

export type Device = {
  readonly link: HostLink
  readonly news: () => ClassNews
  readonly view: () => ClassView
  readonly act: (act: ClassAct) => Promise<unknown>
  /** Resolves with the class as it is when the test holds. */
  readonly until: (test: (view: ClassView, news: ClassNews) => boolean) => Promise<ClassView>
}

/** A device that has entered with a token and follows the class. */
export async function deviceWith(url: string, token: string): Promise<Device> {
  const link = openLink(url, token)
  let latest: ClassNews | null = null
  const waiting = new Set<() => void>()
  link.subscribe({
    classNews: news => {
      latest = news
      for (const look of waiting) look()
    },
  })
  const news = () => {
    if (latest === null) throw new Error('no news of the class')
    return latest
  }
  const view = () => news().view as unknown as ClassView
  const until: Device['until'] = test =>
    new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`waited in vain: ${JSON.stringify(latest)}`)), 10_000)
      const look = () => {
        if (latest === null || !test(view(), latest)) return
        clearTimeout(timer)
        waiting.delete(look)
        done(view())
      }
      waiting.add(look)
      look()
    })
  await until(() => true)
  const act = (one: ClassAct) => link.ask({ type: 'class', sent: { ref: freshRef(), act: one } })
  return { link, news, view, act, until }
}
