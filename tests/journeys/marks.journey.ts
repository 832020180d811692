// Everything beside the five numbers opens from its mark in the document and by a tap on the chart; terms open where they stand;
// no state breaks a rule of accessibility; and a chart at rest asks for no frame at all.
import { expect, type Page, test } from '@playwright/test'
import { accessible, begin, heading, pickCard, press } from './player.ts'

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('marks, terms and numbers open in every phase', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await begin(page, 'Tokyo', 'marks')
  const marks = page.getByRole('region', { name: 'Marks on the chart' }).getByRole('button')

  await test.step('briefing: a term in its place', async () => {
    const term = page.getByRole('main').getByRole('button', { expanded: false }).first()
    await expect(term).toBeVisible()
    await term.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toBeVisible()
    await accessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note')).toHaveCount(0)
    await press(page, 'Begin')
  })

  await test.step('every mark opens from the document', async () => {
    await expect(page.getByRole('button', { name: 'Choose a response' })).toBeVisible()
    const names = await marks.allTextContents()
    expect(names.length).toBeGreaterThanOrEqual(3)
    for (const name of names) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await accessible(page)
      await close(page)
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
    }
  })

  await test.step('the chart opens the same by a tap', async () => {
    const opened = new Set<string>() // the trigger may still be arriving in its place
    await expect(async () => {
      for (const title of await tapEverywhere(page)) opened.add(title)
      for (const title of ['Open disputes', 'Third states', /^Why /, /^What happened/, 'Tokyo', 'Seoul'])
        expect([...opened]).toContainEqual(expect.stringMatching(title))
    }).toPass({ timeout: 60_000 })
  })

  await test.step('at rest nothing is drawn', async () => {
    const asked = () =>
      page.evaluate(async () => {
        const real = window.requestAnimationFrame
        let count = 0
        window.requestAnimationFrame = call => {
          count += 1
          return real.call(window, call)
        }
        await new Promise(done => setTimeout(done, 1000))
        window.requestAnimationFrame = real
        return count
      })
    await expect.poll(asked).toBe(0) // once what moved has come to rest
  })

  await test.step('the hand, the question and the telling', async () => {
    await press(page, 'Choose a response')
    await page.getByText('The news').click()
    await accessible(page)
    await pickCard(page, /Hold/)
    await press(page, 'Seal this response')
    await accessible(page)
    await press(page, 'Not yet')
    await press(page, 'Seal this response')
    await press(page, 'Yes, seal it')
    await expect(page.getByRole('button', { name: 'Show all at once' })).toBeVisible()
    await accessible(page)
    await press(page, 'Next turn')
    await expect(heading(page)).toBeVisible()
  })
})

test('the drawn chart is fetched behind the first page, once that can be used', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('form button[type=submit]')) return
      performance.mark('usable')
      watch.disconnect()
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto('/')
  const fetched = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').find(one => /\/mount-[^/]*\.js/.test(one.name))?.startTime ??
        0,
    )
  await expect.poll(fetched).toBeGreaterThan(0)
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? 0)
  expect(usable).toBeGreaterThan(0)
  expect(await fetched()).toBeGreaterThan(usable)
})

/** Titles of what opened under taps all over the chart. */
async function tapEverywhere(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('canvas')
  return page.evaluate(async () => {
    const { left, top, width, height } = document.querySelector('canvas')!.getBoundingClientRect()
    const seen = new Set<string>()
    for (let x = left + 14; x < left + width; x += 30) {
      for (let y = top + 14; y < top + height; y += 22) {
        const at = { clientX: x, clientY: y, bubbles: true }
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at))
        await new Promise(done => setTimeout(done, 6))
        const dialog = document.querySelector<HTMLDialogElement>('dialog[open]')
        if (dialog) seen.add(dialog.querySelector('h2')?.textContent ?? '')
        dialog?.close()
      }
    }
    return [...seen]
  })
}
