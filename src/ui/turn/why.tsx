// "Why did it move?": every change of one number, slot by slot, newest first, each with causes that add up.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useDesk, useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { standingId } from '../parts/numbers.ts'
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
  const pages = useMatch(state => state.pages)
  const order = useMatch(state => state.order)
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const own = view.own ? standingId(book, view.own.side) : ''
  const now = valueNow(view, gauge, own)
  const steps = stepsOf(gauge, now, { pages, order })
  const name = book.gaugeName(gauge)
  return (
    <dialog ref={dialog} class="why" aria-labelledby="why-title" onClose={() => desk.set({ meter: null })}>
      <h2 id="why-title">{t('meter.dialog', { name })}</h2>
      <p>{t('meter.now', { value: now })}</p>
      {book.gauge(gauge)?.help ? <p class="quiet">{book.text(book.gauge(gauge)?.help)}</p> : null}
      {steps.length === 0 ? <p>{t('meter.none')}</p> : null}
      {steps.map(step => (
        <section key={step.slot}>
          <h3>
            {t('meter.slot', {
              date: book.date(step.slot) || step.slot,
              from: step.from,
              to: step.to,
              by: step.to - step.from,
            })}
          </h3>
          <CauseList lines={step.lines} slot={step.slot} />
        </section>
      ))}
      <form method="dialog">
        <button type="submit" class="plain">
          {t('meter.close')}
        </button>
      </form>
    </dialog>
  )
}
