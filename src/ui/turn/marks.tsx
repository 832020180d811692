// The marks beside the five numbers: everything else that stands on the chart, each a button that opens it.
import '../styles/marks.css'
import type { View } from '../../match/view.ts'
import type { Openable } from '../../store/desk-store.ts'
import type { Book } from '../book/book.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords, type Words } from '../parts/words.ts'

type Mark = {
  readonly kind: Openable['kind']
  readonly text: string
  readonly note?: string
  readonly sign: string // path of its small drawing, 14 x 14
}

const SIGNS = {
  snag: 'M2 9 12 5M4 11 6 3M7 11.5 8 2.5M10 11 11 3',
  slip: 'M1.5 4h11v6h-11ZM4 7h6',
  pen: 'M2 12 4 8 10 2l2 2-6 6ZM2 12l2.5-.7',
  seal: 'M1.5 3.5h11v7h-11ZM1.5 3.5 7 8l5.5-4.5',
  states: 'M7 1.5a5.5 5.5 0 1 0 .01 0ZM7 7 10 4',
  ground: 'M1.5 11.5h11M3 11V7M7 11V3M11 11V5',
  record: 'M2 5v4h2l5 3V2L4 5ZM11 5.5v3',
} as const

export function MarkStrip() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  return (
    <section class="marks" aria-label={t('marks.strip')}>
      <ul>
        {marksOf(view, book, t).map(mark => (
          <li key={mark.text}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => desk.set({ open: { kind: mark.kind, id: '' } })}
            >
              <svg class="sign" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <path d={mark.sign} />
              </svg>
              {mark.text}
              {mark.note ? <b> · {mark.note}</b> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function marksOf(view: View, book: Book, t: Words): readonly Mark[] {
  const { own, table } = view
  const slips = view.promises.filter(one => one.state === 'running' || one.state === 'broken')
  const due = slips.filter(one => one.state === 'running' && one.until === view.slot).length
  const marks: Mark[] = []
  const count = view.disputes.length
  if (count > 0) marks.push({ kind: 'disputes', text: t('marks.disputes', { count }), sign: SIGNS.snag })
  if (slips.length > 0) {
    const text = t('marks.promises', { count: slips.length })
    marks.push({
      kind: 'promises',
      text,
      sign: SIGNS.slip,
      ...(due ? { note: t('marks.due', { count: due }) } : {}),
    })
  }
  if (table && own && view.phase === 'table')
    marks.push({ kind: 'pens', text: pens(view, book, t), sign: SIGNS.pen })
  const envelopes = sealedWords(view, book, t)
  if (envelopes) marks.push({ kind: 'envelopes', text: envelopes, sign: SIGNS.seal })
  if (own && own.record > 0) marks.push({ kind: 'card', text: t('marks.record'), sign: SIGNS.record })
  if (view.states.length > 0) marks.push({ kind: 'states', text: t('marks.states'), sign: SIGNS.states })
  if (view.gauges.some(one => book.gauge(one.id)?.kind === 'factor')) {
    marks.push({ kind: 'background', text: t('marks.background'), sign: SIGNS.ground })
  }
  return marks
}

function pens({ table }: View, book: Book, t: Words): string {
  return t('marks.pens', { own: table?.pens[book.own] ?? 0, theirs: table?.pens[book.other] ?? 0 })
}

function sealedWords(view: View, book: Book, t: Words): string | null {
  if (view.phase === 'reveal') return t('marks.envelopes')
  if (view.phase !== 'commitment') return null
  const [first, second] = view.sealed
  if (first && second) return t('marks.sealed-both')
  return first ? t('marks.sealed-one', { side: book.side(first).name }) : t('marks.envelopes')
}
