// What an instructor sets before a class and does to single matches in it, all by roles and names: every setting arrives at the
// host, and every entry of a match's menu does what it says to the match, and to no other.
import { expect, type Page } from '@playwright/test'
import type { Glance } from '../../src/classroom/glance.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { shipped } from '../match/support.ts'
import type { Device } from '../server/support.ts'
import { button, test } from './class-host.ts'
import { accessible, heading } from './player.ts'

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } })

const lowEbb = shipped('low-ebb')
const [FIRST, INSTEAD] = ['ruling', 'closed-door']

/** The flagship, whose first turn may have another in its place. */
function withSubstitute() {
  const { scenario } = lowEbb
  const triggers = scenario.triggers.map(one => (one.id === FIRST ? { ...one, substitute: INSTEAD } : one))
  const loaded = loadScenario(JSON.stringify({ ...scenario, triggers }))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}
const glanceAt = (desk: Device, match: number) =>
  ((desk.news().glances ?? []) as unknown as readonly Glance[]).find(one => one.match === match)!

test('every setting of a class is chosen by its name and holds', async ({ page, hosted }) => {
  const made = await hosted.make({ preset: 'four' }, lowEbb)
  const desk = await hosted.device(made.facilitator)
  const settings = () => desk.view().console!.settings
  await page.goto(`${hosted.url}/#/desk/${made.facilitator}`)
  await page.locator('summary').filter({ hasText: 'Settings' }).click()
  await accessible(page)
  const choose = (group: string, answer: string | RegExp) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: answer }).check()
  await choose('Length', /^Six turns/)
  await desk.until(() => settings().preset === 'six' && settings().minutes === 75)
  await page.getByLabel('Minutes of the lesson').fill('80')
  await page.getByLabel('Minutes of the lesson').blur()
  await desk.until(() => settings().minutes === 80)
  await choose('Turns', /^At own pace/)
  await choose('Talk', /^In writing/)
  await choose('Clocks in a turn', /^A clock for each phase/)
  await choose('Devices a side', /^Two/)
  await desk.until(
    () =>
      settings().pace === 'own' &&
      settings().talk === 'writing' &&
      settings().timers &&
      settings().seats === 2,
  )
  const noted = lowEbb.scenario.triggers.filter(one => one.contentNote)
  expect(noted.length).toBeGreaterThan(0)
  const care = page.getByRole('region', { name: 'Care' }).getByRole('radio', { name: 'Leave it out' })
  await care.first().check()
  await desk.until(() => settings().without?.length === 1)
  const assumptions = page.getByRole('group', { name: 'Assumptions' }).getByRole('checkbox')
  await assumptions.first().uncheck()
  await desk.until(() => settings().off.length === 1)
  await page.reload()
  await page.locator('summary').filter({ hasText: 'Settings' }).click()
  await expect(page.getByRole('radio', { name: /^At own pace/ })).toBeChecked()
  await expect(assumptions.first()).not.toBeChecked()
})

/** Opens a match's own menu. */
async function menuOf(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).getByRole('button').click()
  await expect(page.getByRole('dialog', { name: `Match ${name}` })).toBeVisible()
}

test('a match’s menu: looked into, paused, given time, called, replaced, surprised, left out, swapped', async ({
  page,
  hosted,
}) => {
  test.setTimeout(180_000)
  const made = await hosted.make({ preset: 'four', pace: 'own', timers: true }, withSubstitute())
  const desk = await hosted.device(made.facilitator)
  const people = ['Aoi', 'Ben', 'Chae', 'Dan']
  const devices: Device[] = []
  for (const name of people) devices.push(await hosted.join(made.code, name))
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  await desk.until(() => glanceAt(desk, 2)?.phase === 'briefing')
  await page.goto(`${hosted.url}/#/desk/${made.facilitator}`)

  await test.step('looks into it as either side, and touches nothing', async () => {
    for (const side of ['Tokyo', 'Seoul']) {
      await menuOf(page, 'Heron')
      if (side === 'Tokyo') await accessible(page)
      await button(page, `Look as ${side}`).click()
      await expect(heading(page).first()).toHaveText(`Heron, as ${side} sees it`)
      await expect(page.getByText(`You answer for ${side}`)).toBeVisible()
      await button(page, 'Back to the class').click()
    }
  })

  await test.step('more time, a pause, time called; the other match goes on as it was', async () => {
    await menuOf(page, 'Heron')
    await button(page, 'Call time in this phase').click()
    await desk.until(() => glanceAt(desk, 1).phase === 'reading')
    expect(glanceAt(desk, 2).phase).toBe('briefing')
    const left = glanceAt(desk, 1).left!
    await page.getByRole('dialog').getByRole('button', { name: '+2 min' }).click()
    await desk.until(() => glanceAt(desk, 1).left! > left + 60_000)
    await button(page, 'Pause this match').click()
    await desk.until(() => glanceAt(desk, 1).paused)
    expect(glanceAt(desk, 2).paused).toBe(false)
    await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
    await desk.until(() => !glanceAt(desk, 1).paused)
  })

  await test.step('another turn in its place, then none; breaking news in the next', async () => {
    const dialog = page.getByRole('dialog')
    await desk.until(() => glanceAt(desk, 1).trigger === FIRST)
    await dialog.getByRole('button', { name: 'Play “A third visit” instead' }).click()
    await desk.until(() => glanceAt(desk, 1).trigger === INSTEAD)
    await expect(dialog.getByRole('button', { name: /^Play “/ })).toHaveCount(0) // it has nothing to stand in for it
    const [news] = lowEbb.scenario.triggers.filter(one => one.at === undefined && one.id !== INSTEAD)
    const list = page.getByLabel('Breaking news in the next turn')
    const title = (await list.locator(`option[value="${news!.id}"]`).textContent()) ?? ''
    await list.selectOption({ label: title })
    await button(page, 'Bring it next turn').click()
    await expect(dialog.getByText(`The next turn begins with “${title}”.`)).toBeVisible()
    await button(page, 'Leave this turn out').click()
    await desk.until(() => glanceAt(desk, 1).trigger !== INSTEAD)
    expect(glanceAt(desk, 1)).toMatchObject({ turn: 1, turns: 3, injected: news!.id })
    while (glanceAt(desk, 1).turn === 1) {
      const { revision } = glanceAt(desk, 1)
      await button(page, 'Call time in this phase').click()
      await desk.until(() => glanceAt(desk, 1).revision > revision)
    }
    await desk.until(() => glanceAt(desk, 1).trigger === news!.id)
    expect(glanceAt(desk, 2).trigger).not.toBe(news!.id)
    await page.keyboard.press('Escape')
  })

  await test.step('the two sides change chairs; one device moves to the other match', async () => {
    const sideOf = (at: number) => devices[at]!.view().me!.seat!
    const [match, side] = [sideOf(0).match, sideOf(0).side]
    await menuOf(page, match === 1 ? 'Heron' : 'Juniper')
    await button(page, 'Swap the two sides').click()
    await devices[0]!.until(view => view.me?.seat?.side !== side)
    await button(page, 'Aoi').click()
    const to = match === 1 ? 'Juniper' : 'Heron'
    await page.getByRole('combobox', { name: 'Sits at' }).selectOption({ label: `${to}, Tokyo` })
    await devices[0]!.until(view => view.me?.seat?.match === 3 - match && view.me.seat.side === 'tokyo')
  })
})
