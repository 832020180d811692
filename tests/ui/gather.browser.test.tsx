// The page that gathers, over a real IndexedDB: what lies damaged in a match's place stands in the list and says so, the debrief says
// of how many matches it is made and which is missing, and the match's own file mends it.
import { configure, within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeGathering } from '../../src/main/gather.ts'
import { logText, makeLog } from '../../src/match/log.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import { openGathered } from '../../src/store/gathered.ts'
import type { Game } from '../../src/ui/game.ts'
import { GatherScreen } from '../../src/ui/gather/screen.tsx'
import { loaded, options } from './two-people.ts'

configure({ asyncUtilTimeout: 5000 }) // a busy machine is no failure

const SEEDS = ['one', 'two', 'three']
const fileOf = (seed: string) =>
  new File([logText(makeLog(newMatch(makeSetup(loaded, options, seed))))], `${seed}.json`)

let name = ''
let clear = () => {}
beforeEach(() => {
  name = `test-gathered-${crypto.randomUUID()}`
})
afterEach(() => clear())

/** Puts a value, or a changed one, in the place of a gathered match. */
async function damage(id: string, change: (item: Record<string, unknown>) => unknown) {
  const db = await new Promise<IDBDatabase>(done => {
    const asked = indexedDB.open(name)
    asked.onsuccess = () => done(asked.result)
  })
  const store = db.transaction('gathered', 'readwrite').objectStore('gathered')
  const asked = store.get(['item', id])
  await new Promise<void>(done => {
    asked.onsuccess = () => store.put(change(asked.result), ['item', id])
    store.transaction.oncomplete = () => done()
  })
  db.close()
}

/** The page with three matches, the second one named; `spoil` says what lies in the second's place. */
async function gathered(spoil: (item: Record<string, unknown>) => unknown) {
  const gathering = makeGathering({ store: await openGathered(name), shelf: [], now: Date.now })
  for (const seed of SEEDS) await gathering.takeFile(fileOf(seed))
  const item = (await gathering.items())[1]!
  await gathering.rename(item.item!, 'The window row')
  await damage(item.id, spoil)
  const place = document.createElement('div')
  document.body.append(place)
  const game = { gathering: async () => gathering } as unknown as Game
  await act(async () => render(<GatherScreen game={game} />, place))
  clear = () => {
    act(() => render(null, place))
    place.remove()
  }
  return { page: within(place), user: userEvent.setup(), tag: item.tag }
}

const cut = (item: Record<string, unknown>) => ({ ...item, bytes: (item['bytes'] as Uint8Array).slice(0, 9) })
const noMatch = ({ tag, name, scenario, title, added }: Record<string, unknown>) => ({
  ...{ tag, name, scenario, title, added },
})

it.each([
  ['damaged bytes', cut],
  ['no match at all', noMatch],
])('%s: the match stays in the list, the debrief names it, its file mends it', async (_, spoil) => {
  const { page, user, tag } = await gathered(spoil)
  const list = within(await page.findByRole('list'))
  expect(list.getAllByRole('listitem')).toHaveLength(3)
  const row = list.getAllByRole('listitem')[1]!
  expect(row.textContent).toContain('The window row')
  expect(row.textContent).toContain(tag)
  expect(row.textContent).toContain(
    'What this device keeps of this match is damaged, so it cannot be read. Take in its file or its code once more',
  )
  expect(page.getByText(/^The debrief is made of 2 of 3 matches/)).toBeTruthy()

  await user.click(page.getByRole('button', { name: /^Open the class debrief of/ }))
  await page.findByRole('heading', { level: 1, name: 'Out of role' })
  const missing = 'Made of 2 of 3 matches. Not read, and so left out here: The window row.'
  expect(await page.findByText(missing)).toBeTruthy()
  await user.click(page.getByRole('button', { name: 'Ended' }))
  await page.findByRole('heading', { level: 1, name: 'Where we ended' })
  expect(await page.findByText(missing)).toBeTruthy()
  await user.click(page.getByRole('button', { name: 'Back to the gathered matches' }))

  await user.upload(await page.findByLabelText('Choose files'), fileOf('two'))
  await page.findByText(`Match ${tag} is whole again`, { exact: false })
  const field = await page.findByRole<HTMLInputElement>('textbox', { name: `Name of match ${tag}` })
  expect(field.value).toBe('The window row')
  expect(page.queryByText(/is damaged/)).toBeNull()
  await user.click(page.getByRole('button', { name: /^Open the class debrief of/ }))
  await page.findByRole('heading', { level: 1, name: 'Out of role' })
  expect(page.queryByText(/^Made of/)).toBeNull()
})

it('of which nothing can be told is listed apart, and can be taken away', async () => {
  const { page, user } = await gathered(() => 7)
  await page.findByRole('heading', { level: 3, name: 'Of a scenario that cannot be told: 1 match' })
  expect(page.getByText('Damaged match 1')).toBeTruthy()
  expect(page.getByText(/^The debrief is made of 2 of 3 matches/)).toBeTruthy() // it may have been one of these
  await user.click(page.getByRole('button', { name: /^Open the class debrief of/ }))
  await page.findByText('Made of 2 of 3 matches. Not read, and so left out here: Damaged match 1.')
  await user.click(page.getByRole('button', { name: 'Back to the gathered matches' }))
  expect(page.getByText('There is no debrief: none of these can be read.')).toBeTruthy()
  await user.click(page.getByRole('button', { name: 'Remove Damaged match 1' }))
  await expect.poll(() => page.queryByText(/is damaged/)).toBeNull()
  expect(page.queryByRole('button', { name: 'Put it back' })).toBeNull()
  expect(page.getAllByRole('textbox', { name: /^Name of match/ })).toHaveLength(2)
})
