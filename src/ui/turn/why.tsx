// "Why did it move?": every change of one number, slot by slot, newest first, each with causes that add up.
import { Dialog } from '../parts/dialog.tsx'
import { useDesk, useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { standingId } from '../parts/numbers.ts'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/words.ts'
import { CauseList } from '../reveal/ledger.tsx'
import { stepsOf, valueNow } from '../reveal/steps.ts'

export function WhyDialog() {
  const gauge = useDesk(state => state.meter)
  return gauge === null ? null : <OpenWhy key={gauge} gauge={gauge} />
}

function OpenWhy({ gauge }: { gauge: string }) {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  const now = valueNow(view, gauge, view.own ? standingId(book, view.own.side) : '')
  const help = book.gauge(gauge)?.help
  return (
    <Dialog
      title={t('meter.dialog', { name: book.gaugeName(gauge) })}
      onClose={() => desk.set({ meter: null })}
    >
      <p>{t('meter.now', { value: now })}</p>
      {help ? <Prose text={book.text(help)} class="quiet" /> : null}
      <StepList gauge={gauge} now={now} />
    </Dialog>
  )
}

/** The steps a gauge took in all the slots so far. */
export function StepList({ gauge, now }: { gauge: string; now: number }) {
  const t = useWords()
  const { book } = usePlaying()
  const pages = useMatch(state => state.pages)
  const order = useMatch(state => state.order)
  const steps = stepsOf(gauge, now, { pages, order })
  if (steps.length === 0) return <p>{t('meter.none')}</p>
  return (
    <>
      {steps.map(({ slot, from, to, lines }) => (
        <section key={slot}>
          <h3>{t('meter.slot', { date: book.date(slot) || slot, from, to, by: to - from })}</h3>
          <CauseList lines={lines} slot={slot} />
        </section>
      ))}
    </>
  )
}
