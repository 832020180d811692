// The ledger of one slot: every number that moved, from and to, with causes that add up to the change.

import type { LedgerLine } from '../../match/view.ts'
import { causeText } from '../book/causes.ts'
import { useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { standingId } from '../parts/numbers.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { Swatch } from '../turn/meters.tsx'
import { decimal, merged, signed } from './amounts.ts'
import { turnSlots, turnStep, valueNow } from './steps.ts'

/** Causes of one gauge, equal clauses counted together, the largest first. */
export function CauseList({ lines, slot }: { lines: readonly LedgerLine[]; slot: string }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const revealed = useMatch(state => state.reveals[slot])
  const rows = merged(
    lines.map(line => ({ text: causeText(line.cause, book, language, revealed), by: line.by })),
  )
  return (
    <table class="causes">
      <thead class="aloud">
        <tr>
          <th scope="col">{t('meter.cause')}</th>
          <th scope="col">{t('meter.points')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.text}>
            <td>{row.text}</td>
            <td class={row.by < 0 ? 'figure loss' : 'figure'}>{signed(row.by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** All numbers in sight that moved in this turn; those that did not are named in one line. */
export function TurnLedger() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const pages = useMatch(state => state.pages)
  const order = useMatch(state => state.order)
  const reveals = useMatch(state => state.reveals)
  const slots = turnSlots(view, { order, reveals })
  const own = view.own ? standingId(book, view.own.side) : ''
  const meters = view.gauges.filter(one => book.gauge(one.id)?.kind === 'meter').map(one => one.id)
  const gauges = own ? [...meters, own] : meters
  const steps = gauges.map(id => ({
    id,
    step: turnStep(id, valueNow(view, id, own), slots, pages),
  }))
  const still = steps.filter(one => !one.step).map(one => book.gaugeName(one.id))
  return (
    <>
      {steps.map(({ id, step }) =>
        step ? (
          <section key={id} class="moved" data-gauge={id}>
            <h3>
              <Swatch id={id} book={book} />
              <span class="moved-name">{book.gaugeName(id)}</span>
              <span class="moved-from-to">
                {decimal(step.from)} → <b>{decimal(step.to)}</b>
              </span>
              <span class={step.to < step.from ? 'figure loss' : 'figure'}>
                {signed(step.to - step.from)}
              </span>
            </h3>
            <CauseList lines={step.lines} slot={view.slot} />
          </section>
        ) : null,
      )}
      {still.length > 0 ? <p class="quiet">{t('reveal.unmoved', { names: still.join(', ') })}</p> : null}
    </>
  )
}
