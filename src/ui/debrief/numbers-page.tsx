// The numbers over the slots: a line chart, and the same values in a table.
import type { Debrief } from '../../debrief/record.ts'
import type { Book } from '../book/book.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { Swatch, swatchOf } from '../turn/meters.tsx'
import type { TopicProps } from './data.ts'

export function NumbersPage({ data, book }: TopicProps) {
  const t = useWords()
  const { record } = data
  return (
    <>
      <Chart record={record} book={book} />
      <ul class="legend" aria-hidden="true">
        {linesOf(record, book).map(id => (
          <li key={id}>
            <Swatch id={id} book={book} /> {book.gaugeName(id)}
          </li>
        ))}
      </ul>
      <WideTable label={t('debrief.numbers-title')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.date')}</th>
            {record.gauges.map(id => (
              <th scope="col" key={id}>
                <Swatch id={id} book={book} /> {book.gaugeName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <LevelsRow name={t('debrief.start')} levels={record.start} record={record} played={false} />
          {record.slots.map(slot => (
            <LevelsRow
              key={slot.slot}
              name={book.day(slot.slot) || slot.slot}
              levels={slot.levels}
              record={record}
              played={slot.played}
            />
          ))}
        </tbody>
      </WideTable>
      <p class="quiet">{t('debrief.gauges-note')}</p>
    </>
  )
}

type RowProps = {
  readonly name: string
  readonly levels: Readonly<Record<string, number>>
  readonly record: Debrief
  readonly played: boolean
}

function LevelsRow({ name, levels, record, played }: RowProps) {
  return (
    <tr class={played ? 'played' : undefined}>
      <th scope="row">{name}</th>
      {record.gauges.map(id => (
        <td key={id} class="figure">
          {((levels[id] ?? 0) / 10).toFixed(1)}
        </td>
      ))}
    </tr>
  )
}

/** The gauges drawn as lines: meters and the reader's own standing. */
const linesOf = (record: Debrief, book: Book): readonly string[] =>
  record.gauges.filter(id => swatchOf(id, book) !== 'own' || id.endsWith(`.${book.own}`))

const WIDTH = 720
const HEIGHT = 260
const LEFT = 48
const RIGHT = 12
const TOP = 20
const BOTTOM = 24

function Chart({ record, book }: { record: Debrief; book: Book }) {
  const t = useWords()
  const steps = [record.start, ...record.slots.map(slot => slot.levels)]
  const x = (at: number) => LEFT + ((WIDTH - LEFT - RIGHT) * at) / Math.max(1, steps.length - 1)
  const y = (tenths: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * tenths) / 1000
  const ordinary = linesOf(record, book)
  return (
    <svg class="lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('debrief.chart')}>
      {[0, 250, 500, 750, 1000].map(level => (
        <g key={level}>
          <path class="grid" d={`M${LEFT} ${y(level)}H${WIDTH - RIGHT}`} />
          <text class="axis" x={LEFT - 6} y={y(level) + 4} text-anchor="end">
            {level / 10}
          </text>
        </g>
      ))}
      {record.slots.map((slot, at) =>
        slot.played ? (
          <g key={slot.slot}>
            <path class="grid grid-turn" d={`M${x(at + 1)} ${TOP}V${HEIGHT - BOTTOM}`} />
            <text class="axis" x={x(at + 1)} y={HEIGHT - 7} text-anchor="middle">
              {record.turns.findIndex(turn => turn.slot === slot.slot) + 1}
            </text>
          </g>
        ) : null,
      )}
      {ordinary.map(id => (
        <polyline
          key={id}
          class={`line stroke-${swatchOf(id, book)}`}
          points={steps.map((levels, at) => `${x(at).toFixed(1)},${y(levels[id] ?? 0).toFixed(1)}`).join(' ')}
        />
      ))}
    </svg>
  )
}
