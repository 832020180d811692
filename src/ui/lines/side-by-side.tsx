// Two lines side by side: a sentence where they part, turn by turn what was chosen, the numbers of both, and how each ended.
import { shortName } from '../atlas/lead.ts'
import type { Book } from '../book/book.ts'
import { LineChart } from '../debrief/line-chart.tsx'
import { ThreeLines } from '../end/three-lines.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords, type Words } from '../parts/words.ts'
import type { Over } from './data.ts'
import { lineName } from './line-name.ts'
import { farthest, partsIn } from './parts.ts'
import { cardTitle, Turns } from './turns.tsx'

type Props = { readonly one: Over; readonly two: Over; readonly book: Book }

const endingOf = ({ record }: Over, book: Book, t: Words): string =>
  book.text(book.scenario.endings.find(one => one.id === record.end.ending)?.name) || t('lines.adjourned')

function leadText({ one, two, book }: Props, t: Words): string {
  const turn = partsIn(one.record, two.record)
  const names = { one: endingOf(one, book, t), two: endingOf(two, book, t) }
  if (turn === 0) return t('lines.lead-same', { ending: names.one })
  if (names.one === names.two) return t('lines.lead-back', { turn, one: names.one })
  return turn === 1
    ? t('lines.lead-first', names)
    : t('lines.lead-apart', { ...names, turn, before: turn - 1 })
}

/** In the turn in which they part: what each side chose in either line, where that differs. */
function cardsApart({ one, two, book }: Props, t: Words): string {
  const at = partsIn(one.record, two.record) - 1
  const [a, b] = [one.record.turns[at], two.record.turns[at]]
  if (!a || !b || a.trigger !== b.trigger) return ''
  return book.scenario.sides
    .filter(({ id }) => a.responses[id] !== b.responses[id])
    .map(({ id }) =>
      t('lines.lead-card', {
        side: book.side(id).name,
        one: shortName(cardTitle(book, a, id)),
        two: shortName(cardTitle(book, b, id)),
      }),
    )
    .join(' ')
}

function numberApart({ one, two, book }: Props, t: Words): string {
  const end = farthest(one.record, two.record)
  if (end === null) return ''
  const whole = (level: number) => Math.round(level / 10)
  return t('lines.lead-number', {
    gauge: book.gaugeName(end.gauge),
    one: whole(end.one),
    two: whole(end.two),
  })
}

export function SideBySide(props: Props) {
  const t = useWords()
  const { one, two } = props
  return (
    <>
      <p class="story lines-lead">{leadText(props, t)}</p>
      <p class="lines-apart">
        {cardsApart(props, t)} {numberApart(props, t)}
      </p>
      <dl class="lines-names" aria-label={t('lines.names')}>
        <div>
          <dt class="line-one">{t('lines.line-one')}</dt>
          <dd>{lineName(one.head, t)}</dd>
        </div>
        <div>
          <dt class="line-two">{t('lines.line-two')}</dt>
          <dd>{lineName(two.head, t)}</dd>
        </div>
      </dl>
      <Turns {...props} />
      <Numbers {...props} />
      <Ends {...props} />
    </>
  )
}

/** The level before the first turn, then at the end of each: tenths; null where the line was over. */
function levelsOf({ record }: Over, gauge: string, turns: number): readonly (number | null)[] {
  return [
    record.start[gauge] ?? 0,
    ...Array.from({ length: turns }, (_, at) => {
      const slot = record.turns[at]?.slot
      return record.slots.find(one => one.slot === slot)?.levels[gauge] ?? null
    }),
  ]
}

function Numbers({ one, two, book }: Props) {
  const t = useWords()
  const turns = Math.max(one.record.turns.length, two.record.turns.length)
  const { gauges } = one.record
  const steps = Array.from({ length: turns + 1 }, (_, at) => ({
    label: at === 0 ? t('atlas.start') : String(at),
    strong: at > 0,
  }))
  const whole = (level: number | null | undefined) => (level == null ? '–' : Math.round(level / 10))
  return (
    <section>
      <h2>{t('lines.numbers')}</h2>
      <div class="fans-all lines-charts">
        {gauges.map(gauge => (
          <section key={gauge}>
            <h3>{book.gaugeName(gauge)}</h3>
            <LineChart
              label={t('lines.chart', { gauge: book.gaugeName(gauge) })}
              height={200}
              steps={steps}
              lines={[
                {
                  id: 'one',
                  name: t('lines.line-one'),
                  values: levelsOf(one, gauge, turns),
                  stroke: 'stroke-one',
                },
                {
                  id: 'two',
                  name: t('lines.line-two'),
                  values: levelsOf(two, gauge, turns),
                  stroke: 'stroke-two',
                },
              ]}
            />
          </section>
        ))}
      </div>
      <WideTable label={t('lines.table')}>
        <caption class="quiet">{t('lines.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lines.turn')}</th>
            {gauges.map(gauge => (
              <th scope="col" key={gauge} class="figure">
                {book.gaugeName(gauge)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ label }, step) => (
            <tr key={step}>
              <th scope="row">{label}</th>
              {gauges.map(gauge => (
                <td key={gauge} class="figure">
                  {t('lines.pair', {
                    one: whole(levelsOf(one, gauge, turns)[step]),
                    two: whole(levelsOf(two, gauge, turns)[step]),
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}

function Ends({ one, two, book }: Props) {
  const t = useWords()
  return (
    <section>
      <h2>{t('lines.end')}</h2>
      <div class="columns">
        {[one, two].map((line, nth) => (
          <section key={nth} class="column">
            <h3>
              {t('lines.name-of', {
                nth: t(nth === 0 ? 'lines.line-one' : 'lines.line-two'),
                line: endingOf(line, book, t),
              })}
            </h3>
            {book.scenario.sides.map(({ id }) => (
              <div key={id}>
                <h4>
                  <SideMark mark={book.side(id).mark} /> {book.side(id).name}
                  {line.sides.length === 1 && line.sides[0] === id ? (
                    <span class="quiet"> ({t('debrief.you')})</span>
                  ) : null}
                </h4>
                <ThreeLines end={line.record.end} side={id} book={book} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
