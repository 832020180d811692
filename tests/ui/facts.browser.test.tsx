// Whatever the chart says stands in the document too, in text under a role and a name, or one named button away: every string
// the board is given, through whole matches.
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import lowEbb from '../../scenarios/low-ebb.json?raw'
import { loadScenario } from '../../src/scenario/load.ts'
import { boardInput, type ChartInput } from '../../src/store/board-input.ts'
import { ALL_TOLD } from '../../src/store/desk-store.ts'
import { chartTexts } from '../../src/ui/turn/chart-texts.ts'
import { playing } from './playing.tsx'

const loaded = loadScenario(new TextEncoder().encode(lowEbb))
if (!loaded.ok) throw new Error('the flagship does not load')

let clear = () => {}
afterEach(() => clear())

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

/** All that is written on the board, and on which mark. */
function written(input: ChartInput): readonly string[] {
  return [
    ...input.sides.map(side => side.name),
    ...input.cables.flatMap(cable => [cable.label, `${cable.label}: ${cable.figure}`]),
    ...input.states.flatMap(state => [state.name, state.note]),
    ...input.snags.map(snag => snag.label),
    ...input.slips.map(slip => slip.label),
    ...Object.values(input.cards).flatMap(card => [card.heading, card.text]),
    ...input.causes.map(cause => cause.text),
    ...(input.trigger ? [input.trigger.title] : []),
    input.caption.subtitle,
  ].filter(text => text !== '')
}

it('holds through a match that every text on the board is in the document', async () => {
  const game = await playing(loaded.value, { preset: 'six', side: 'seoul', seed: 'facts' })
  clear = game.remove
  const said = (): string => {
    const names = [...game.place.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label'))
    return plain(`${game.place.textContent} ${names.join(' ')}`)
  }
  /** The document with every mark opened in turn. */
  const document = (): string => {
    let text = said()
    for (const kind of ['disputes', 'promises', 'states', 'envelopes', 'news'] as const) {
      act(() => game.desk.set({ open: { kind, id: '' } }))
      text += said()
      act(() => game.desk.set({ open: null }))
    }
    return text
  }
  let checked = 0
  for (let step = 0; step < 100 && game.view().phase !== 'ended'; step += 1) {
    const { phase, own, table } = game.view()
    act(() => game.desk.set({ told: ALL_TOLD })) // chart and document tell a reveal bit by bit: here it has been told
    const input = game.chart((view, state) =>
      boardInput(view, chartTexts(view, game.book, state, 'en'), state.pages[view.slot]?.lines ?? []),
    )
    const text = document()
    const missing = written(input).filter(one => !text.includes(plain(one)))
    expect(missing, `${phase}, turn ${game.view().turn}`).toEqual([])
    checked += written(input).length
    if (phase === 'table' && table?.draft && table.draft.by !== own?.side) {
      await game.make(moves => moves.sign(table.draft!.number))
    } else if (phase === 'commitment' && own && own.sealed === null) {
      await game.make(moves => moves.seal(own.hand[step % own.hand.length]!.id, true))
    } else await game.make(moves => moves.ready())
  }
  expect(game.view().phase).toBe('ended')
  expect(checked).toBeGreaterThan(300)
})

it('names a button for each of the five numbers and for every kind of mark', async () => {
  const game = await playing(loaded.value, { preset: 'four', side: 'tokyo', seed: 'facts' })
  clear = game.remove
  await game.make(moves => moves.ready())
  const names = (label: string) =>
    [...game.place.querySelectorAll(`section[aria-label="${label}"] button`)].map(
      one => one.getAttribute('aria-label') ?? one.textContent ?? '',
    )
  expect(names('The five numbers')).toHaveLength(5)
  expect(names('Marks on the chart').join()).toMatch(/dispute.*Third states.*Background/)
})
