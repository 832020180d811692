// What is kept on the device goes wrong, and says so: damaged by hand, refused, full, or open in a second tab. What can be
// saved is offered, and nothing else is touched.
import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import { accessible, heading, press } from './player.ts'
import { quickBegin, toReveal } from './quick.ts'

const band = (page: Page) => page.getByRole('alert')
const idOf = (page: Page) => page.evaluate(() => location.hash.split('/').at(-1) ?? '')

async function saved(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFileSync(await (download as Download).path(), 'utf8')
}

/** Writes a value where a match keeps its head, a part of its head, or its log's last entry but `back`. */
async function damage(page: Page, where: 'head' | 'part' | 'log', id: string, value: unknown, back = 0) {
  await page.evaluate(
    async ([where, id, value, back]) => {
      const db = await new Promise<IDBDatabase>(done => {
        const asked = indexedDB.open('two-capitals')
        asked.onsuccess = () => done(asked.result)
      })
      const store = db.transaction('saves', 'readwrite').objectStore('saves')
      const answer = <T>(asked: IDBRequest<T>) =>
        new Promise<T>(done => {
          asked.onsuccess = () => done(asked.result)
        })
      const kind = where === 'log' ? 'log' : 'head'
      const keys = await answer(store.getAllKeys())
      const key = keys.filter(key => Array.isArray(key) && key[0] === kind && key[1] === id).at(-1 - back)!
      store.put(where === 'part' ? { ...(await answer(store.get(key))), ...(value as object) } : value, key)
      await new Promise(done => {
        store.transaction.oncomplete = done
      })
      db.close()
    },
    [where, id, value, back] as const,
  )
}

test('a damaged log: how much holds, a copy that goes on, the rest untouched', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  const other = await idOf(page)
  await page.goto('/#/')
  await quickBegin(page)
  await toReveal(page)
  const id = await idOf(page)
  await damage(page, 'log', id, { seq: 'never', move: null }, 1)
  await page.reload()
  await expect(heading(page)).toHaveText('A saved match is damaged')
  await expect(page.getByText(/^Of \d+ entries the first \d+ hold/)).toBeVisible()
  await accessible(page)
  const raw = JSON.parse(await saved(page, 'Save what is there to a file'))
  expect(raw.head.id).toBe(id)
  expect(raw.entries.length).toBeGreaterThan(3)
  await press(page, /^Go on in a copy, from entry \d+$/)
  await toReveal(page)
  expect(await idOf(page)).not.toBe(id)
  await page.goto(`/#/match/${other}`)
  await expect(heading(page)).toHaveText(/^You answer for/)
  await page.goto(`/#/match/${id}`)
  await press(page, 'Delete it')
  await press(page, 'Yes, delete')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await page.goto(`/#/match/${id}`)
  await expect(heading(page)).toHaveText('That match is not on this device.')
})

test('a damaged head: the home page lists it apart, and its page tells what is left', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await press(page, 'Begin')
  await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
  await damage(page, 'head', await idOf(page), 7)
  await page.goto('/#/')
  await page.reload()
  await expect(page.getByText('1 saved match cannot be read')).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: 'See what is left of match 1' }).click()
  await expect(heading(page)).toHaveText('A saved match is damaged')
  await expect(page.getByText(/^What says which match this is cannot be read\. \d+ entr/)).toBeVisible()
  expect(JSON.parse(await saved(page, 'Save what is there to a file')).head).toBe(7)
  await press(page, 'Delete it')
  await press(page, 'Yes, delete')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await expect(page.getByText('1 saved match cannot be read')).toHaveCount(0)
})

test('a damaged scenario or seed is no crash either', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  const id = await idOf(page)
  const head = { id, title: 'Mine', sideName: 'Seoul', scenario: '{', seed: 's', side: 's', seat: 'you' }
  const rest = { preset: 'p', opponent: 'o', begun: 1, played: 1, turn: 1, turns: 4, ended: false }
  await damage(page, 'head', id, { ...head, ...rest, options: null })
  await page.reload()
  await expect(heading(page)).toHaveText('A saved match is damaged')
  await expect(page.getByText('Mine, as Seoul')).toBeVisible()
  await expect(page.getByText(/^The scenario or the options of this match cannot be read/)).toBeVisible()
})

test('a save of other rules: an older one is looked at and saved, a newer one waits for its copy', async ({
  page,
}) => {
  const newest = page.getByRole('list').first().getByRole('listitem').first()
  await page.goto('/')
  await quickBegin(page)
  await toReveal(page)
  const id = await idOf(page)

  await test.step('what only adorns it may be damaged', async () => {
    await damage(page, 'part', id, { cables: [null], origin: 'nowhere', name: 7 })
    await page.goto('/#/')
    await page.reload()
    await expect(newest.getByRole('link', { name: /^Continue/ })).toBeVisible()
  })

  await test.step('of newer rules', async () => {
    await damage(page, 'part', id, { rules: 99 })
    await newest.getByRole('link', { name: /^Continue/ }).click()
    await expect(heading(page)).toHaveText(/newer copy of the game/)
    await page.goto(`/#/replay/${id}`)
    await expect(heading(page)).toHaveText(/newer copy of the game/)
  })

  await test.step('of older rules', async () => {
    await damage(page, 'part', id, { rules: 0 })
    await page.goto(`/#/match/${id}`)
    await expect(page.getByText(/^This match was played under older rules \(number 0/)).toBeVisible()
    await accessible(page)
    expect(JSON.parse(await saved(page, 'Save to a file'))).toMatchObject({ rules: 0 })
    await page.goto('/#/')
    await expect(newest.getByRole('link', { name: /^Replay of/ })).toBeVisible()
    await expect(newest.getByRole('link', { name: /Debrief|instructor/ })).toHaveCount(0)
  })
})

test('a file of a match that broke off says up to where it is whole', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await press(page, 'Begin')
  await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
  await page.goto('/#/')
  const text = await saved(page, /^Save .*to a file/)
  await page.getByLabel('Open a file').setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, -40)),
  })
  await expect(band(page)).toContainText(/half\.json could not be opened.*whole only up to entry \d+/)
})

test('storage refused: the match is played, and a file is offered in it', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await quickBegin(page)
  await expect(band(page)).toContainText('This browser keeps nothing.')
  await accessible(page)
  await toReveal(page)
  const log = JSON.parse(await saved(page, 'Save the match to a file'))
  expect(log.entries.length).toBeGreaterThan(3)
  await press(page, 'Understood')
  await expect(band(page)).toHaveCount(0)
})

test('no room left in the middle of a match: nothing is acknowledged, and it goes on once there is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      const key = args[1] as readonly unknown[] | undefined
      const left = Number(sessionStorage.getItem('room') ?? 1e9)
      if (key?.[0] === 'log') {
        if (left <= 0) throw new DOMException('full', 'QuotaExceededError')
        sessionStorage.setItem('room', String(left - 1))
      }
      return put.apply(this, args)
    }
  })
  const room = (entries: number) => page.evaluate(n => sessionStorage.setItem('room', String(n)), entries)
  await page.goto('/')
  await quickBegin(page)
  await press(page, 'Begin')
  await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()

  await test.step('our own move is not made', async () => {
    await room(0)
    await press(page, 'Choose a response')
    await expect(band(page).first()).toContainText('This device has no room left')
    await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
    await accessible(page)
    const log = JSON.parse(await saved(page, 'Save the match to a file'))
    expect(log.entries.length).toBeGreaterThan(0)
  })

  await test.step('what the other capital does finds no room: a retry lets it go on', async () => {
    await room(1)
    await press(page, 'Choose a response')
    await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
    await expect(band(page).first()).toContainText('This device has no room left')
    const sealed = page.getByText(/Tokyo has sealed|Seoul has sealed/).first()
    await expect(sealed).toHaveCount(0)
    await room(1e6)
    await press(page, 'Try again')
    await expect(sealed).toBeVisible()
    await expect(band(page)).toHaveCount(0)
    await toReveal(page)
  })
})

for (const wire of ['BroadcastChannel', 'storage'] as const) {
  test(`a second tab of the same match, heard over ${wire}: the newest has it, the other can take it back`, async ({
    context,
  }) => {
    await context.addInitScript(over => {
      Object.defineProperty(navigator, 'locks', { value: undefined })
      if (over === 'storage') Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
    }, wire)
    const first = await context.newPage()
    await first.goto('/')
    await quickBegin(first)
    await press(first, 'Begin')
    await expect(first.getByRole('button', { name: 'Choose a response' })).toBeVisible()
    const second = await context.newPage()
    await second.goto(first.url())
    await expect(second.getByRole('button', { name: 'Choose a response' })).toBeVisible()
    await expect(heading(first)).toHaveText('This match is open in another tab')
    await accessible(first)
    await press(second, 'Choose a response')
    await expect(second.getByRole('group', { name: 'Responses' })).toBeVisible()
    await press(first, 'Go on here instead')
    await expect(first.getByRole('group', { name: 'Responses' })).toBeVisible()
    await expect(heading(second)).toHaveText('This match is open in another tab')
    await second.goto('/#/')
    await quickBegin(second)
    await expect(first.getByRole('group', { name: 'Responses' })).toBeVisible()
  })
}
