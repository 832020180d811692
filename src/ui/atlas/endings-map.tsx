// The map of endings: how many of a hundred futures led to each, as every turn opened, and where this match came out. One table,
// with a square in each cell that grows with its share.
import type { Futures } from '../../debrief/futures.ts'
import type { TopicProps } from '../debrief/data.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { endingName } from './lead.ts'

type Props = Pick<TopicProps, 'book'> & { readonly found: Futures }

export function EndingsMap({ book, found }: Props) {
  const t = useWords()
  const reached = (at: number) => found.turns.some(turn => (turn.endings[at] ?? 0) > 0)
  const shown = found.endings.flatMap((_, at) => (reached(at) || at === found.ended ? [at] : []))
  const weight = (at: number) => found.turns[0]?.endings[at] ?? 0
  const rows = [...shown].sort((a, b) => weight(b) - weight(a) || a - b)
  const left = found.endings.length - 1 - shown.filter(at => found.endings[at] !== '').length
  return (
    <section>
      <h2>{t('atlas.map')}</h2>
      <p class="quiet">{t('atlas.map-help')}</p>
      <WideTable label={t('atlas.map')}>
        <thead>
          <tr>
            <th scope="col">{t('atlas.ending')}</th>
            {found.turns.map(({ turn }) => (
              <th scope="col" key={turn} class="map-cell">
                <span class="aloud">{t('atlas.opens')}</span> {turn}
              </th>
            ))}
            <th scope="col" class="map-cell">
              {t('atlas.ended')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(at => (
            <tr key={at} class={at === found.ended ? 'played' : undefined}>
              <th scope="row" class="long">
                {endingName(found, at, book, t)}
              </th>
              {found.turns.map(({ endings, turn }) => (
                <td key={turn} class="map-cell">
                  <Square share={endings[at] ?? 0} own={at === found.ended} />
                </td>
              ))}
              <td class="map-cell">{at === found.ended ? t('atlas.ended-here') : ''}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {left > 0 ? <p class="quiet">{t('atlas.rest', { count: left })}</p> : null}
    </section>
  )
}

const SIDE = 30

function Square({ share, own }: { share: number; own: boolean }) {
  const count = Math.round(share * 100)
  const side = Math.round(Math.sqrt(share) * SIDE * 10) / 10
  const at = (SIDE - side) / 2
  return (
    <span class="map-square">
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} aria-hidden="true">
        <rect class="map-ground" x="0.5" y="0.5" width={SIDE - 1} height={SIDE - 1} />
        <rect class={own ? 'map-own' : 'map-share'} x={at} y={at} width={side} height={side} />
      </svg>
      <span class="figure">{share > 0 && count === 0 ? '<1' : count}</span>
    </span>
  )
}
