// The fan of one number with its table, and the fans of all of them from a turn of the reader's choice.
import { useState } from 'preact/hooks'
import type { Futures } from '../../debrief/futures.ts'
import type { TopicProps } from '../debrief/data.ts'
import { turnName } from '../debrief/names.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { FanChart, type FanProps, fanAt, playedLine } from './fan-chart.tsx'

type Props = Pick<TopicProps, 'data' | 'book'> & { readonly found: Futures }

/** The meter that tells most of this match: whose level at the end lies furthest from its middle future; of those that lie alike the
 * one with the widest fan. */
export function telling({ data, found }: Pick<Props, 'data' | 'found'>): string {
  const fans = found.turns[0]?.fans ?? []
  const weightOf = (gauge: string) => {
    const last = fans.findLast(fan => fan.gauge === gauge)
    if (!last) return -1
    const end = (playedLine(data, gauge).at(-1) ?? 0) / 10
    return Math.abs(end - last.median) + (last.most[1] - last.most[0]) / 10
  }
  return data.record.meters.reduce(
    (best, gauge) => (weightOf(gauge) > weightOf(best) ? gauge : best),
    data.record.meters[0] ?? '',
  )
}

export function FanTable(props: FanProps) {
  const { data, book, gauge, from } = props
  const t = useWords()
  const line = playedLine(data, gauge)
  const label = t('atlas.fan-title', { gauge: book.gaugeName(gauge), turn: from })
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{t('atlas.turn-head')}</th>
          <th scope="col" class="figure">
            {t('atlas.played')}
          </th>
          <th scope="col" class="figure">
            {t('atlas.median')}
          </th>
          <th scope="col" class="figure">
            {t('atlas.half')}
          </th>
          <th scope="col" class="figure">
            {t('atlas.most')}
          </th>
        </tr>
      </thead>
      <tbody>
        {fanAt(props).map((fan, at) => (
          <tr key={at}>
            <th scope="row" class="long">
              {turnName(data, book, t, at + 1)}
            </th>
            <td class="figure">{Math.round((line[at + 1] ?? 0) / 10)}</td>
            <td class="figure">{fan ? fan.median : '–'}</td>
            <td class="figure">{fan ? t('atlas.from', { low: fan.half[0], high: fan.half[1] }) : '–'}</td>
            <td class="figure">{fan ? t('atlas.from', { low: fan.most[0], high: fan.most[1] }) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** Every number a player sees, each with its table folded under it. */
export function Fans({ data, book, found }: Props) {
  const t = useWords()
  const [from, setFrom] = useState(1)
  return (
    <section class="fans">
      <h2>{t('atlas.fans')}</h2>
      <label class="field">
        <span>{t('atlas.from-turn')}</span>
        <select value={String(from)} onChange={event => setFrom(Number(event.currentTarget.value))}>
          {found.turns.map(({ turn }) => (
            <option key={turn} value={String(turn)}>
              {turnName(data, book, t, turn)}
            </option>
          ))}
        </select>
      </label>
      <div class="fans-all">
        {data.record.gauges.map(gauge => (
          <section key={gauge}>
            <h3>{book.gaugeName(gauge)}</h3>
            <FanChart data={data} book={book} found={found} gauge={gauge} from={from} height={220} />
            <details>
              <summary>{t('atlas.table-of', { gauge: book.gaugeName(gauge) })}</summary>
              <FanTable data={data} book={book} found={found} gauge={gauge} from={from} />
            </details>
          </section>
        ))}
      </div>
    </section>
  )
}
