// A wire desk in a real browser: somebody who would rather take neither side reads what is public in two matches, files one neutral
// sentence a turn for each and may write it anew; nobody else reads it before the debrief, and there it stands on the class's page.
import { expect } from '@playwright/test'
import { joinOn, playsAlong, test } from './class-host.ts'
import { accessible, heading } from './player.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('follows two matches for a turn and files for each', async ({ page, hosted }) => {
  const made = await hosted.make()
  const desk = await hosted.device(made.facilitator)
  const devices = []
  for (const name of ['Aoi', 'Ben', 'Chae', 'Dan']) devices.push(await hosted.join(made.code, name))
  await joinOn(page, hosted.url, made.code, 'Emi')
  await page.getByRole('radio', { name: /^Rather neither/ }).check({ force: true })
  await desk.until(view => view.console?.people.some(one => one.avoid.length === 2) === true)
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  await expect(heading(page)).toHaveText('The wire desk')
  const at = (name: string) => page.getByRole('region', { name })
  await expect(at('Heron').getByText(/Nothing is public yet\.$/)).toBeVisible()
  await accessible(page)
  for (const device of devices) playsAlong(device)
  for (const name of ['Heron', 'Juniper']) {
    await expect(at(name).getByRole('heading', { level: 3, name: / · / })).toHaveCount(2)
    await at(name).getByLabel('Your sentence about turn 1').fill(`Both capitals answered, says ${name}.`)
    await at(name).getByRole('button', { name: 'File it' }).click()
    await expect(at(name).getByText(`Filed: Both capitals answered, says ${name}.`)).toBeVisible()
  }
  await at('Heron').getByRole('button', { name: 'Write it anew' }).click()
  await expect(at('Heron').getByLabel('Your sentence about turn 1')).toHaveValue(/says Heron/)
  await at('Heron').getByLabel('Your sentence about turn 1').fill('Both capitals sealed an answer.')
  await at('Heron').getByRole('button', { name: 'File it' }).click()
  await expect(at('Heron').getByText('Filed: Both capitals sealed an answer.')).toBeVisible()
  await accessible(page)
  await at('Juniper').getByRole('button', { name: 'Write it anew' }).click()
  await at('Juniper').getByLabel('Your sentence about turn 1').fill('Half a sent')
  await page.reload()
  await expect(at('Juniper').getByLabel('Your sentence about turn 1')).toHaveValue('Half a sent')
  await at('Juniper').getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(at('Juniper').getByText(/^Filed: .* says Juniper\.$/)).toBeVisible()
  await expect(at('Heron').getByText('Filed: Both capitals sealed an answer.')).toBeVisible()
  expect(devices[0]!.view().filed).toEqual([])
  await desk.act({ kind: 'next' })
  await expect(at('Heron').getByLabel('Your sentence about turn 2')).toHaveValue('')
  await desk.act({ kind: 'debrief' })
  await expect(heading(page)).toHaveText('Out of the role')
  await devices[0]!.until(view => view.filed.length === 2)
})
