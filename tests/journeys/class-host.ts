// What the journeys of a class share: a real host over a database of its own that serves the built game, devices of the wire
// beside browsers, and a student's way in.
import { test as base, expect, type Page } from '@playwright/test'
import type { ClassView } from '../../src/classroom/view.ts'
import type { Sent } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import {
  type Device,
  deviceWith,
  freshFolder,
  freshRef,
  HOST_KEY,
  hostIn,
  joinAs,
  type MadeClass,
  makeClass,
  type TestHost,
  tidy,
} from '../server/support.ts'
import { accessible, heading } from './player.ts'

export type Hosted = {
  readonly host: TestHost
  readonly url: string // as this machine names itself: a secure context
  readonly school: string // as a school's network names it: plain http, where browsers offer less
  readonly folder: string // of the database
  readonly make: (...wanted: Wanted) => Promise<MadeClass>
  /** A device without a browser, let go of at the end. */
  readonly device: (token: string) => Promise<Device>
  /** A free text of this device, kept by the host: its id. */
  readonly text: (device: Device, purpose: 'word' | 'announce', text: string) => Promise<string>
  readonly join: (code: string, ...names: string[]) => Promise<Device>
}
type Wanted = Parameters<typeof makeClass> extends [string, ...infer Rest] ? Rest : never

/** A browser that finds a school's name on this machine; for `test.use` at the top of a file. */
export const SCHOOL_FLAG = '--host-resolver-rules=MAP school.test 127.0.0.1'

export const test = base.extend<{ hosted: Hosted }>({
  hosted: async ({ browserName: _ }, use) => {
    const folder = freshFolder()
    const host = await hostIn(folder, 'dist/game')
    const devices: Device[] = []
    const device = async (token: string) => {
      const one = await deviceWith(host.url, token)
      devices.push(one)
      return one
    }
    await use({
      host,
      url: host.url,
      school: `http://school.test:${host.port}`,
      folder,
      make: (...wanted) => makeClass(host.url, ...wanted),
      device,
      text: async ({ link }, purpose, text) => {
        const kept = await link.ask({ type: 'write', ref: freshRef(), purpose, text })
        if (!kept.ok || !('text' in kept)) throw new Error('not written')
        return kept.text
      },
      join: async (code, ...names) => device((await joinAs(host.url, code, ...names)).token),
    })
    for (const { link } of devices) link.close()
    await host.close()
    tidy(folder)
  },
})

/** A device of the wire plays what is asked of it with its first card; `slow` seals nothing and calls for help. */
export function playsAlong(device: Device, isSlow = false): void {
  let hasCalled = false
  let watched = ''
  device.link.subscribe({
    classNews: ({ view }) => {
      const { me, phase } = view as unknown as ClassView
      const match = String(me?.seat?.match ?? '')
      if (phase !== 'play' || match === '' || watched === match) return
      watched = match
      const transport = device.link.match(match)
      const send = (now: View, move: Sent['move']) =>
        void transport.send({ ref: freshRef(), turn: now.turn, phase: now.phase, move }).catch(() => {})
      transport.subscribe(({ view: now }) => {
        if (!now.own || now.paused || !now.due.includes(now.own.side)) return
        if (now.phase !== 'commitment') return send(now, { kind: 'ready' })
        if (!isSlow) return send(now, { kind: 'seal', response: now.own.hand[0]!.id, word: true })
        if (!hasCalled) send(now, { kind: 'help' })
        hasCalled = true
      })
    },
  })
}

/** The page on which whoever holds the host's key makes a class. */
export const runAddress = (url: string): string => `${url}/#/run/${HOST_KEY}`

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** A student's way in by typing, one name or two. */
export async function joinOn(page: Page, url: string, typed: string, ...names: string[]): Promise<void> {
  await page.goto(`${url}/#/join`)
  await page.getByLabel('Code of the class').fill(typed)
  await page.getByLabel('Your name, or a made-up one').fill(names[0] ?? '')
  if (names[1] !== undefined) {
    await page.getByLabel('Two of us share this device').check({ force: true })
    await page.getByLabel('Who sits at this device with you').fill(names[1])
    await accessible(page)
  }
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(heading(page)).toHaveText('You are in')
}

/** Counts the clicks of a hand on a page from its next address on; ask for the number at any time. */
export async function clicksOn(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('countClick', () => {
    clicks += 1
  })
  await page.addInitScript("addEventListener('pointerdown', () => window.countClick(), true)")
  return () => clicks
}

/** What a device did that it must not: an error in its page, a request to anywhere but its host. */
export function watchedPages(): { readonly watch: (page: Page) => Page; readonly wrong: string[] } {
  const wrong: string[] = []
  return {
    wrong,
    watch: page => {
      const at = () => new URL(page.url()).host
      page.on('pageerror', error => wrong.push(error.message))
      page.on('request', request => {
        const url = new URL(request.url())
        const isOwn =
          /^(?:data|blob|about):$/.test(url.protocol) || page.url() === 'about:blank' || url.host === at()
        if (!isOwn) wrong.push(request.url())
      })
      return page
    },
  }
}
