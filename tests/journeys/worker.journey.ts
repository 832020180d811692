// The worker that comes with the game, under the policies the game is served and opened with: the served one by its own address,
// the one file's from the code it carries along.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { ensureBuilt } from '../../scripts/fresh.mjs'

const text = readFileSync(new URL('../../scenarios/first-contact.json', import.meta.url), 'utf8')
const preset = JSON.parse(text).calendar.presets[0].id as string

type Asked = {
  readonly address: string | null
  readonly code: string | null
  readonly text: string
  readonly preset: string
}

/** In the page: a worker by its address or from a Blob of its code, one scenario, a hundred playouts. */
const hundred = ({ address, code, text, preset }: Asked): Promise<unknown> => {
  const url = address ?? URL.createObjectURL(new Blob([code ?? ''], { type: 'text/javascript' }))
  type Rules = { createScriptURL: (url: string) => string }
  type Factory = {
    createPolicy: (name: string, rules: Rules) => { createScriptURL: (url: string) => string }
  }
  const { trustedTypes } = window as unknown as { trustedTypes: Factory }
  const policy = trustedTypes.createPolicy('two-capitals', { createScriptURL: asked => asked })
  const worker = new Worker(policy.createScriptURL(url), { type: address === null ? 'classic' : 'module' })
  const ask = (message: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = event => resolve(event.data)
      worker.onerror = event => reject(new Error(event.message || 'the worker was refused'))
      worker.postMessage(message)
    })
  const work = { kind: 'tally', options: { preset }, seed: 'x', field: [null, null], playouts: 100 }
  return ask({ kind: 'open', scenario: 0, text, off: [] }).then(() =>
    ask({ kind: 'piece', scenario: 0, work, from: 0, to: 100 }),
  )
}

const expectHundred = async (page: Page, address: string | null, code: string | null): Promise<void> => {
  const answer = await page.evaluate(hundred, { address, code, text, preset })
  expect(answer).toMatchObject({ kind: 'part', part: { kind: 'tally', tally: { playouts: 100 } } })
}

test('the served game has a worker', async ({ page }) => {
  const folder = fileURLToPath(new URL('../../dist/game/assets/', import.meta.url))
  await page.goto('/')
  const name = readdirSync(folder).find(one => /^worker-.*\.js$/.test(one))
  await expectHundred(page, `/assets/${name}`, null)
})

test('the one file carries its worker along', async ({ page }) => {
  expect(ensureBuilt('single')).toBe(true)
  const file = fileURLToPath(new URL('../../dist/two-capitals.html', import.meta.url))
  await page.goto(`file://${file}`)
  const carried = [...readFileSync(file, 'utf8').matchAll(/new Blob\(\[(["'`])((?:(?!\1)[^\\]|\\.)*)\1\]/gs)]
  const codes = carried
    .map(([, quote = '', body = '']) => quote + body + quote)
    .filter(literal => literal.length > 100_000)
  expect(codes).toHaveLength(1)
  await expectHundred(page, null, literalOf(codes[0] ?? ''))
})

/** The text of a string of JavaScript as it stands in a source. */
const literalOf = (source: string): string => new Function(`return ${source}`)() as string
