// The numbers in sight, each a button that opens its causes. The strip is the document's copy of what the chart draws.
import type { Book } from '../book/book.ts'
import { Change } from '../parts/glyphs.tsx'
import { useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { numbersInSight, type Shown, shown, standingId } from '../parts/numbers.ts'
import { useWords, type Words } from '../parts/words.ts'
import { turnSlots, turnStep } from '../reveal/steps.ts'
import { useHeldBack } from '../reveal/use-telling.ts'

/** The numbers in sight; the own standing's change comes from the ledger page of the slot. */
function useNumbers(): readonly Shown[] {
  const { book } = usePlaying()
  const view = useView()
  const pages = useMatch(state => state.pages)
  const order = useMatch(state => state.order)
  const reveals = useMatch(state => state.reveals)
  const heldBack = useHeldBack()
  const own = view.own ? standingId(book, view.own.side) : ''
  const step = turnStep(own, 0, turnSlots(view, { order, reveals }), pages)
  const numbers = numbersInSight(view, book, step ? -step.from : 0)
  return numbers.map(one => {
    const back = heldBack(one.id)
    const change = one.tenthsChange - back
    return back === 0 ? one : shown(one.id, one.name, one.tenths - back, change)
  })
}

const changeWords = (by: number, t: Words): string =>
  by === 0 ? t('meter.steady') : by > 0 ? t('meter.up', { by }) : t('meter.down', { by: -by })

export function MeterStrip() {
  const t = useWords()
  const { desk, book } = usePlaying()
  const numbers = useNumbers()
  return (
    <section class="meters" aria-label={t('meter.strip')}>
      <ul>
        {numbers.map(number => (
          <li key={number.id}>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={t('meter.why-of', {
                name: number.name,
                value: number.value,
                change: changeWords(number.change, t),
              })}
              onClick={() => desk.set({ meter: number.id })}
            >
              <span class="meter-name">
                <Swatch id={number.id} book={book} /> {number.name}
              </span>
              <span class="meter-value">
                {number.value} <Change by={number.change} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The strand a number is drawn with on the chart: by side where it has two halves, else by its place among the meters. */
export function swatchOf(id: string, book: Book): string {
  const [base, side] = id.split('.')
  const spec = book.gauge(id)
  if (side !== undefined) return spec?.kind === 'meter' ? `side-${book.side(side).mark}` : 'own'
  const meters = book.scenario.gauges.filter(gauge => gauge.kind === 'meter')
  const at = meters.findIndex(gauge => gauge.id === base)
  return at < 0 ? 'own' : `cable-${at % 3}`
}

export function Swatch({ id, book }: { id: string; book: Book }) {
  return <span class={`swatch swatch-${swatchOf(id, book)}`} aria-hidden="true" />
}
