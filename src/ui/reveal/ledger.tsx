// The ledger of one slot: every number that moved, from and to, with causes that add up to the change.

import type { LedgerLine } from '../../match/view.ts'
import { revealLines } from '../../store/telling.ts'
import { causeText } from '../book/causes.ts'
import { useDesk, useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { standingId } from '../parts/numbers.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { Swatch } from '../turn/meters.tsx'
import { decimal, merged, signed } from './amounts.ts'
import { turnSlots, turnStep, valueNow } from './steps.ts'
import { useToldCauses } from './use-telling.ts'

type CausesProps = {
  readonly lines: readonly LedgerLine[]
  readonly slot: string
  readonly told?: (text: string) => boolean // false: its place is kept, and it comes with the telling
}

/** Causes of one gauge, equal clauses counted together, the largest first. */
export function CauseList({ lines, slot, told = () => true }: CausesProps) {
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
          <tr key={row.text} class={told(row.text) ? 'told' : 'untold'}>
            <td>{row.text}</td>
            <td class={row.by < 0 ? 'figure loss' : 'figure'}>{signed(row.by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Which rows of the ledger have been told, and which gauges are done. */
function useTold() {
  const language = useLanguage()
  const { book } = usePlaying()
  const view = useView()
  const told = useDesk(state => state.told)
  const causes = useToldCauses()
  const page = useMatch(state => state.pages[view.slot])
  const revealed = useMatch(state => state.reveals[view.slot])
  const all = told >= causes.length
  const of = (id: string, from: number) => causes.slice(from).filter(one => one.cable === id)
  const fresh = new Set(
    revealLines(page?.lines ?? []).map(
      line => `${line.gauge} ${causeText(line.cause, book, language, revealed)}`,
    ),
  )
  const done = (id: string) => all || (of(id, 0).length > 0 && of(id, told).length === 0)
  return {
    done,
    row: (id: string) => (text: string) =>
      done(id) ||
      !fresh.has(`${id} ${text}`) ||
      causes.slice(0, told).some(one => one.cable === id && one.text === text),
  }
}

/** All numbers in sight that moved in this turn; those that did not are named in one line. */
export function TurnLedger() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const pages = useMatch(state => state.pages)
  const order = useMatch(state => state.order)
  const reveals = useMatch(state => state.reveals)
  const { done, row } = useTold()
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
              <span class={done(id) ? 'moved-from-to' : 'moved-from-to untold'}>
                {decimal(step.from)} → <b>{decimal(step.to)}</b>
              </span>
              <span class={`figure${step.to < step.from ? ' loss' : ''}${done(id) ? '' : ' untold'}`}>
                {signed(step.to - step.from)}
              </span>
            </h3>
            <CauseList lines={step.lines} slot={view.slot} told={row(id)} />
          </section>
        ) : null,
      )}
      {still.length > 0 ? <p class="quiet">{t('reveal.unmoved', { names: still.join(', ') })}</p> : null}
    </>
  )
}
