// The screens of a turn, asked by role and name as a student with a screen reader would ask them.
import { within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import firstContact from '../../scenarios/first-contact.json'
import type { LedgerPage, View } from '../../src/match/view.ts'
import { type Scenario, scenarioSchema } from '../../src/scenario/schema.ts'
import * as views from '../fixtures/views/first-contact.ts'
import { stage } from './stage.tsx'

const scenario: Scenario = scenarioSchema.parse(firstContact)
let clear = () => {}
afterEach(() => clear())

function on(view: View, pages: readonly LedgerPage[] = [views.springPage]) {
  const spring = { ...views.reveal.reveal!, slot: 'spring', trigger: 'nets' }
  const shown = stage(scenario, 'south', view, pages, view.turn > 1 ? [spring] : [])
  clear = shown.remove
  return { ...shown, page: within(shown.place), user: userEvent.setup() }
}

describe('the bar', () => {
  it('says who is thinking once that takes a moment, and where the turn stands again after it', async () => {
    const { page, think } = on(views.reading)
    const phase = page.getByRole('banner').querySelector('.bar-phase')
    const before = phase?.textContent
    think(true)
    expect(phase?.textContent).toBe(before)
    await expect.poll(() => phase?.textContent).toBe('Norhaven is thinking…')
    think(false)
    await expect.poll(() => phase?.textContent).toBe(before)
  })
})

describe('the reading', () => {
  it('tells the neutral line and our own account, and never theirs', () => {
    const { page, place } = on(views.reading)
    expect(page.getByRole('heading', { level: 1, name: 'Cut nets' })).toBeTruthy()
    expect(place.textContent).toContain('Nobody saw who did it')
    expect(place.textContent).toContain('Eight of our nets are gone')
    expect(place.textContent).not.toContain('Nine of our nets are gone')
  })

  it('shows five numbers, each a button that says why it moved', async () => {
    const { page, user } = on(views.reading)
    const strip = within(page.getByRole('region', { name: 'The five numbers' }))
    expect(strip.getAllByRole('button')).toHaveLength(5)
    await user.click(strip.getByRole('button', { name: 'Catch: 52, down 3. Why did it move?' }))
    const dialog = within(await page.findByRole('dialog', { name: 'Why Catch moved' }))
    expect(dialog.getByRole('cell', { name: 'nets cut on the bank' })).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(page.queryByRole('dialog')).toBeNull()
  })
})

describe('the table', () => {
  it('hands the ready draft over as it lies', async () => {
    const { page, user, asked } = on(views.emptyTable)
    await user.click(page.getByRole('button', { name: 'Hand it over' }))
    const rules = [{ pledge: 'rules' }, { clause: 'fog-rules' }]
    expect(asked).toEqual([{ name: 'draft', args: [0, { give: rules, take: rules }] }])
  })

  it('says that the other side put our draft away', () => {
    const lying = { ...views.counterDraft, table: { ...views.counterDraft.table! } }
    const ours = { ...lying, table: { ...lying.table, draft: { ...lying.table.draft!, by: 'south' } } }
    const { show, place } = on(ours)
    show({ ...ours, revision: ours.revision + 1, table: { ...ours.table, draft: null } })
    expect(place.textContent).toContain('Norhaven put our draft away.')
  })

  it('takes up the ready draft, changes it and hands it over', async () => {
    const { page, user, asked } = on(views.emptyTable)
    await user.click(page.getByRole('button', { name: 'Change it first' }))
    const ours = within(page.getByRole('group', { name: 'We do' }))
    await user.click(ours.getByRole('checkbox', { name: /Fit lights/ }))
    expect(ours.getByRole<HTMLInputElement>('checkbox', { name: /Offer rules/ }).checked).toBe(false)
    await user.click(page.getByRole('button', { name: 'Hand it over' }))
    expect(asked).toEqual([
      {
        name: 'draft',
        args: [
          0,
          {
            give: [{ clause: 'fog-rules' }, { pledge: 'light' }],
            take: [{ pledge: 'rules' }, { clause: 'fog-rules' }],
          },
        ],
      },
    ])
  })

  it('shows a counter-proposal from our side, with what changed and two lights', async () => {
    const { page, user, asked, place } = on(views.counterDraft)
    expect(page.getByRole('heading', { name: 'Norhaven changes the draft' })).toBeTruthy()
    const marked = (tag: string) =>
      page.getAllByRole('listitem').filter(item => item.textContent?.includes(tag))
    expect(marked('changed').map(item => item.textContent?.slice(0, 24))).toEqual([
      'Leave it to the insurers',
    ])
    expect(marked('taken out').map(item => item.textContent?.slice(0, 19))).toEqual(['Offer rules for fog'])
    expect(place.textContent).toContain('likely, about 7 in 10')
    expect(place.textContent).toContain('until 1 Oct 2031') // two slots from summer on, by the calendar
    await user.click(page.getByRole('radio', { name: '2 points' }))
    await user.click(page.getByRole('button', { name: 'Sign it' }))
    expect(asked).toEqual([
      { name: 'widen', args: [2] },
      { name: 'sign', args: [2] },
    ])
  })
})

describe('the commitment', () => {
  it('asks once before it seals, and warns of what the card breaks', async () => {
    const { page, user, asked } = on(views.bound)
    await user.click(page.getByRole('radio', { name: /Publish the boat's logbook/ }))
    await user.click(page.getByRole('radio', { name: 'No' }))
    await user.click(page.getByRole('button', { name: 'Seal this response' }))
    expect(asked.filter(one => one.name === 'seal')).toEqual([])
    const sure = within(page.getByRole('group', { name: /^Seal it: Publish/ }))
    expect(sure.getByText(/This breaks:/)).toBeTruthy()
    await user.click(sure.getByRole('button', { name: 'Yes, seal it' }))
    expect(asked.filter(one => one.name === 'seal')).toEqual([{ name: 'seal', args: ['publish', false] }])
  })

  it('says on every card what it does to each promise', () => {
    const { page } = on(views.bound)
    const card = page.getByRole('radio', { name: /Offer rules for fog/ }).closest('label')
    expect(card?.textContent).toContain('Carries out: our pledge')
    expect(card?.textContent).toContain('Leaves alone: Rules for fog')
  })

  it('asks for no word where nothing is promised, and for no prediction in a first turn', () => {
    const { page } = on(views.commitment)
    expect(page.queryByRole('group', { name: 'We keep our word' })).toBeNull()
    expect(page.queryByRole('group', { name: /What will/ })).toBeNull()
    expect(page.getByRole('button', { name: 'Choose a card first' }).getAttribute('aria-disabled')).toBe(
      'true',
    )
  })

  it('moves the focus to the heading of a new phase', async () => {
    const { page, show } = on(views.reading)
    show(views.commitment)
    await expect.poll(() => document.activeElement).toBe(page.getByRole('heading', { level: 1 }))
  })
})

describe('the reveal', () => {
  it('opens both responses and adds up every cause to the change it shows', () => {
    const { page, place } = on(views.reveal, [views.springPage, views.summerPage])
    expect(page.getByRole('heading', { level: 1, name: 'Press meets engage' })).toBeTruthy()
    const moved = [...place.querySelectorAll('.moved')]
    expect(moved).toHaveLength(4)
    for (const section of moved) {
      const number = (text: string) => Math.round(Number(text.replace('\u2212', '-')) * 10)
      const total = number(section.querySelector('h3 > .figure')?.textContent ?? '')
      const causes = [...section.querySelectorAll('td.figure')].map(cell => number(cell.textContent ?? ''))
      expect(causes.reduce((sum, by) => sum + by, 0)).toBe(total)
      const [from, to] = (section.querySelector('.moved-from-to')?.textContent ?? '').split('→').map(number)
      expect(to! - from!).toBe(total)
    }
    expect(place.textContent).toContain('Broken by Norhaven')
    expect(place.textContent).toContain('You foresaw engage; Norhaven chose press.')
  })
})

describe('the ending', () => {
  it('says three lines and leads to the debrief', () => {
    const { page, place } = on(views.ended)
    expect(page.getByRole('heading', { level: 1, name: 'Two cold harbours' })).toBeTruthy()
    expect(place.textContent).toContain('In office, standing 52.')
    expect(place.textContent).toContain('2 kept, 0 broken.')
    expect(page.getByRole('link', { name: 'Open the debrief' }).getAttribute('href')).toBe('#/debrief/m')
  })
})
