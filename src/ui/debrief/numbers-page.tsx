// The numbers over the slots: charts, then the same values in one table with what happened beside them.
import type { Debrief } from '../../debrief/record.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { decimal } from '../reveal/amounts.ts'
import { Swatch } from '../turn/meters.tsx'
import type { TopicProps } from './data.ts'
import { eventsOf, MetersChart, StandingsChart } from './match-chart.tsx'

export function NumbersPage({ data, book }: TopicProps) {
  const t = useWords()
  const { record } = data
  return (
    <>
      <MetersChart data={data} book={book} />
      <Legend ids={record.meters} book={book} />
      <p class="quiet">{t('debrief.numbers-note')}</p>
      <section>
        <h2>{t('debrief.numbers-table')}</h2>
        <LevelsTable data={data} book={book} />
      </section>
    </>
  )
}

/** What only each side saw of its own. */
export function NumbersSide({ data, book }: TopicProps) {
  const t = useWords()
  const { gauges, meters } = data.record
  if (gauges.length === meters.length) return null
  return (
    <section>
      <h2 class="side-title">{t('debrief.standings')}</h2>
      <StandingsChart data={data} book={book} height={240} />
    </section>
  )
}

/** Only seen where there is no room to name a line where it ends. */
export function Legend({ ids, book }: { ids: readonly string[]; book: TopicProps['book'] }) {
  return (
    <ul class="legend" aria-hidden="true">
      {ids.map(id => (
        <li key={id}>
          <Swatch id={id} book={book} /> {book.gaugeName(id)}
        </li>
      ))}
    </ul>
  )
}

function LevelsTable({ data, book }: Pick<TopicProps, 'data' | 'book'>) {
  const t = useWords()
  const { record } = data
  const events = eventsOf(record, book, t)
  const happened = (step: number) =>
    events
      .filter(event => event.step === step)
      .map(event => event.text)
      .join(', ')
  return (
    <WideTable label={t('debrief.numbers-table')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.date')}</th>
          {record.gauges.map(id => (
            <th scope="col" key={id} class="figure">
              {book.gaugeName(id)}
            </th>
          ))}
          <th scope="col">{t('debrief.numbers-events')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={t('debrief.start')} levels={record.start} record={record} played={false} happened="" />
        {record.slots.map((slot, at) => (
          <Row
            key={slot.slot}
            name={book.day(slot.slot) || String(at + 1)}
            levels={slot.levels}
            record={record}
            played={slot.played}
            happened={happened(at + 1)}
          />
        ))}
      </tbody>
    </WideTable>
  )
}

type RowProps = {
  readonly name: string
  readonly levels: Readonly<Record<string, number>>
  readonly record: Debrief
  readonly played: boolean
  readonly happened: string
}

function Row({ name, levels, record, played, happened }: RowProps) {
  return (
    <tr class={played ? 'played' : undefined}>
      <th scope="row">{name}</th>
      {record.gauges.map(id => (
        <td key={id} class="figure">
          {decimal(levels[id] ?? 0)}
        </td>
      ))}
      <td>{happened}</td>
    </tr>
  )
}
