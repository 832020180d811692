// The page itself goes wrong, and says so: an address that leads nowhere, a browser too old, a screen that breaks, a chart
// that cannot be drawn, a part that does not arrive, a failure that nobody caught. And nothing foreign may run in it.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { accessible, heading, press } from './player.ts'
import { quickBegin, toCards, toEnd, toReveal } from './quick.ts'

test('an unknown address says so and leads home', async ({ page }) => {
  await page.goto('/#/nowhere/at-all')
  await expect(heading(page)).not.toHaveText('Two Capitals')
  await accessible(page)
  await page
    .getByRole('link', { name: /start|home/i })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
})

const NOT_BEGUN = 'It needs JavaScript and a browser of 2023 or later'

test('a browser too old is told at once which ones work', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Object, 'hasOwn')
  })
  await page.goto('/')
  await expect(page.getByText(NOT_BEGUN)).toBeVisible({ timeout: 2000 })
  await accessible(page)
})

test('a script that never arrives leaves that sentence too, and a page that begins never shows it', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await expect(page.getByText(NOT_BEGUN)).toHaveCount(0)
  await page.route('**/*.js', route => route.abort())
  await page.reload()
  await expect(page.getByText(NOT_BEGUN)).toBeVisible({ timeout: 8000 })
})

test('a screen that breaks: the log as a file, another try, and the match goes on', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await toCards(page)
  await page.evaluate(() => {
    const { showModal } = HTMLDialogElement.prototype
    HTMLDialogElement.prototype.showModal = () => {
      HTMLDialogElement.prototype.showModal = showModal
      throw new Error('planted')
    }
  })
  await press(page, 'Settings')
  await expect(heading(page)).toHaveText('Something broke')
  await accessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Save the match to a file'),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).entries.length).toBeGreaterThan(1)
  await press(page, 'Try again')
  await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('group', { name: 'Responses' })).toBeVisible()
})

test('a chart that cannot be drawn takes nothing down with it', async ({ page }) => {
  const fail = () => {
    CanvasRenderingContext2D.prototype.roundRect = () => {
      throw new Error('planted')
    }
  }
  await page.addInitScript(fail)
  await page.goto('/')
  await quickBegin(page)
  await expect(page.getByText('The drawn chart cannot be shown.')).toBeVisible()
  await toReveal(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a chart that breaks while it is shown leaves its place to the small one', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await expect(page.locator('.board canvas')).toBeVisible()
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.roundRect = () => {
      throw new Error('planted')
    }
  })
  await press(page, 'Begin')
  await expect(page.getByText('The drawn chart cannot be shown.')).toBeVisible()
  await expect(page.locator('.board canvas')).toHaveCount(0)
  await toReveal(page)
})

test('a part that does not arrive: a sentence, another try, then the page', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await page.route('**/assets/page-*.js', route => route.abort())
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await expect(heading(page)).toHaveText('This page did not arrive')
  await accessible(page)
  const failed = page.waitForEvent('requestfailed')
  await press(page, 'Try again')
  await failed
  await expect(heading(page)).toHaveText('This page did not arrive')
  await page.unroute('**/assets/page-*.js')
  await press(page, 'Reload the page')
  await expect(heading(page)).toHaveText('Settings')
})

test('the engine does not arrive: the match is not called damaged, and opens later', async ({ page }) => {
  await page.goto('/')
  await quickBegin(page)
  await page.route('**/assets/engine-*.js', route => route.abort())
  await page.reload()
  await expect(heading(page)).toHaveText('This page did not arrive')
  await page.unroute('**/assets/engine-*.js')
  await press(page, 'Reload the page')
  await expect(heading(page)).toHaveText(/^You answer for/)
})

test('a failure that nobody caught becomes a sentence', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible()
  await page.evaluate(() => void Promise.reject(new Error('planted')))
  await expect(page.getByRole('alert')).toContainText('Something did not work.')
  await accessible(page)
  await press(page, 'Understood')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

type Watching = Window & { violations?: string[] }

const violations = (page: Page) => page.evaluate(() => (window as Watching).violations ?? [])

test('the policy holds on every screen, and everything lives with it', async ({ page }) => {
  const broken: string[] = []
  page.on('pageerror', error => broken.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') broken.push(message.text())
  })
  await page.addInitScript(() => {
    const seen: string[] = []
    ;(window as Watching).violations = seen
    addEventListener('securitypolicyviolation', event => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  for (const address of ['about', 'class', 'settings', 'nowhere', '']) {
    await page.goto(`/#/${address}`)
    await expect(heading(page)).toBeVisible()
  }
  await page.getByText('More choices').click()
  await quickBegin(page)
  await expect(page.locator('.board canvas')).toBeVisible()
  await toCards(page)
  await press(page, 'Settings')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await toReveal(page)
  await toEnd(page)
  await page.getByRole('link', { name: 'Open the debrief' }).click()
  await expect(heading(page)).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(broken).toEqual([])

  await test.step('and it bites: no text becomes code or markup', async () => {
    // In a task of its own: what the test itself evaluates is exempt from the policy.
    const refused = await page.evaluate(async () => {
      await new Promise(done => setTimeout(done))
      const attempts = [
        () => {
          document.body.innerHTML = '<b>x</b>'
        },
        () => {
          Object.assign(document.createElement('script'), { text: '1' })
        },
        () => new Function('return 1'),
        () => Reflect.get(window, 'trustedTypes').createPolicy('another', {}),
      ]
      return attempts.map(attempt => {
        try {
          attempt()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      })
    })
    expect(refused).toEqual(['TypeError', 'TypeError', 'EvalError', 'TypeError'])
  })
})
