// The page of a saved match whose log is damaged, over real saves: it offers what it will do, to go on or to begin anew.
import { within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { copyOfSound, damageOf } from '../../src/main/damage.ts'
import type { Entry } from '../../src/match/moves.ts'
import { makeSetup, newMatch } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import { headIn, memorySaves } from '../../src/store/saves.ts'
import type { Game } from '../../src/ui/game.ts'
import { DamagedPage } from '../../src/ui/trouble/damaged-page.tsx'
import { loaded, options, text } from './two-people.ts'

const head = {
  ...{ id: 'm', scenario: text, title: 'First Contact', options, seed: 'seed', preset: 'three' },
  ...{ side: 'north', sideName: 'Norhaven', seat: 'n', opponent: 'pragmatist' },
  ...{ begun: 1, played: 2, turn: 2, turns: 3, ended: false },
}

/** What both seats did first. */
function firstEntries(): readonly Entry[] {
  let match = newMatch(makeSetup(loaded, options, 'seed'))
  for (const seat of ['n', 's']) {
    const sent = { ref: seat, turn: match.turn, phase: match.flow.phase, move: { kind: 'ready' } } as const
    const stepped = step(match, sent, { seat }, 1)
    if (!stepped.ok) throw new Error(stepped.error)
    match = stepped.value.state
  }
  return match.entries
}

let clear = () => {}
afterEach(() => clear())

/** The page of a match of which so many entries hold, and one does not. */
async function damaged(sound: number) {
  const saves = memorySaves()
  await saves.putHead(head)
  const broken = { seq: sound + 1, move: null } as unknown as Entry
  await saves.store.append('m', 0, [...firstEntries().slice(0, sound), broken])
  const game = {
    damage: (id: string) => damageOf(saves, id),
    copyOfSound: (id: string) => copyOfSound(saves, id, 'copy', 9),
  } as unknown as Game
  const place = document.createElement('div')
  document.body.append(place)
  await act(async () => render(<DamagedPage id="m" game={game} />, place))
  clear = () => {
    act(() => render(null, place))
    place.remove()
    history.replaceState(null, '', '#')
  }
  return { page: within(place), saves }
}

it('of which nothing holds says that a copy begins anew, from its first turn', async () => {
  const { page, saves } = await damaged(0)
  expect(await page.findByText(/^Of 1 entry none holds, .* It can begin anew/)).toBeTruthy()
  expect(page.queryByRole('button', { name: /^Go on in a copy/ })).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Begin the match anew, in a copy' }))
  await expect.poll(() => location.hash).toBe('#/match/copy')
  expect(headIn(await saves.head('copy'), 'copy')).toMatchObject({ turn: 1, seed: 'seed', ended: false })
  expect(await saves.store.read('copy')).toEqual([])
})

it('of which some holds says from where a copy goes on', async () => {
  const { page, saves } = await damaged(2)
  expect(await page.findByText(/^Of 3 entries the first 2 hold\./)).toBeTruthy()
  expect(page.queryByRole('button', { name: /anew/ })).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Go on in a copy, from entry 2' }))
  await expect.poll(() => location.hash).toBe('#/match/copy')
  expect(await saves.store.read('copy')).toHaveLength(2)
})
