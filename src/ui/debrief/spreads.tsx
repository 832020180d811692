// How the endings of one match spread with an assumption and without it: a sentence, then both shares of every ending that came, as
// figures with small bars.
import type { Book } from '../book/book.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords, type Words } from '../parts/words.ts'
import type { Spread, SwitchedSpreads } from './data.ts'

type Props = { readonly id: string; readonly found: SwitchedSpreads | null; readonly book: Book }
type Row = { readonly ending: string; readonly with: number; readonly without: number }

const hundred = (share: number): number => Math.round(share * 100)

const endingText = (id: string, book: Book, t: Words): string =>
  book.text(book.scenario.endings.find(one => one.id === id)?.name) || t('atlas.none-fits')

/** Shares of both by ending, in the file's order; those that came in neither are left out. */
function rowsOf(base: Spread, off: Spread, book: Book): readonly Row[] {
  const share = ({ endings, playouts }: Spread, id: string) => (endings[id] ?? 0) / Math.max(1, playouts)
  return [...book.scenario.endings.map(one => one.id), '']
    .map(ending => ({ ending, with: share(base, ending), without: share(off, ending) }))
    .filter(row => row.with > 0 || row.without > 0)
}

/** The share of matches that end otherwise, at least: half the sum of all differences. */
const apartBy = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + Math.abs(row.with - row.without), 0) / 2

export function Spreads({ id, found, book }: Props) {
  const t = useWords()
  const off = found?.without[id]
  if (!found || !off || off.playouts < found.each) return <p class="quiet">{t('spread.counting')}</p>
  const rows = rowsOf(found.base, off, book)
  const label = `${t('spread.title')}: ${book.text(book.scenario.assumptions?.find(one => one.id === id)?.name)}`
  return (
    <div class="spread">
      <p class="spread-lead">{spreadLead(rows, book, t)}</p>
      <details>
        <summary>{t('spread.title')}</summary>
        <WideTable label={label}>
          <thead>
            <tr>
              <th scope="col">{t('atlas.ending')}</th>
              <th scope="col">{t('spread.with')}</th>
              <th scope="col">{t('spread.without')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.ending}>
                <th scope="row" class="long">
                  {endingText(row.ending, book, t)}
                </th>
                <td>
                  <Share share={row.with} kind="with" />
                </td>
                <td>
                  <Share share={row.without} kind="without" />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </div>
  )
}

const SEEN = 0.03 // a smaller difference is no news: two samples of a thousand lie so far apart by chance

function spreadLead(rows: readonly Row[], book: Book, t: Words): string {
  const by = apartBy(rows)
  const most = [...rows].sort((a, b) => b.without - b.with - (a.without - a.with))[0]
  if (by < SEEN || !most) return t('spread.same')
  const gain = t('spread.gain', {
    ending: endingText(most.ending, book, t),
    with: hundred(most.without),
    without: hundred(most.with),
  })
  return `${t('spread.apart', { count: hundred(by) })} ${gain}`
}

const LONG = 120

function Share({ share, kind }: { share: number; kind: 'with' | 'without' }) {
  const count = hundred(share)
  return (
    <span class="moved-bar">
      <svg viewBox={`0 0 ${LONG} 14`} width={LONG} height="14" aria-hidden="true">
        <rect class="moved-ground" x="0.5" y="0.5" width={LONG - 1} height="13" />
        <rect class={`spread-${kind}`} x="0" y="0" width={Math.round(share * LONG)} height="14" />
      </svg>
      <span class="figure">{share > 0 && count === 0 ? '<1' : count}</span>
    </span>
  )
}
