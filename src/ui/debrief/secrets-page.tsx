// What was secret: the aims and red lines dealt, what each group at home asked for, and what lay in the envelopes.
import { AimLines } from '../end/aims.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'
import { turnName } from './names.ts'

type SideProps = Pick<TopicProps, 'data' | 'book'> & { readonly side: string }

export function SecretsPage({ data, book }: TopicProps) {
  const t = useWords()
  return (
    <>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <section key={id} class="column">
            <h2>
              <SideMark mark={book.side(id).mark} /> {book.side(id).name}
            </h2>
            <AimLines end={data.record} side={id} book={book} />
            <Asks data={data} book={book} side={id} />
            <Spent data={data} book={book} side={id} />
          </section>
        ))}
      </div>
      <section>
        <h2>{t('debrief.envelopes')}</h2>
        <Envelopes data={data} book={book} />
      </section>
    </>
  )
}

function Asks({ data, book, side }: SideProps) {
  const t = useWords()
  const asks = data.record.asks.filter(ask => ask.side === side)
  if (asks.length === 0) return null
  return (
    <>
      <h3>{t('debrief.homes')}</h3>
      <ul class="asks">
        {asks.map(ask => (
          <li key={ask.group}>
            {t('debrief.home-ask', {
              group: book.group(ask.group).name,
              ask: ask.ask,
              low: ask.low,
              high: ask.high,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Spent({ data, side }: SideProps) {
  const t = useWords()
  const spent = data.record.deals.flatMap(deal => {
    const points = deal.spent[side] ?? 0
    const turn = data.record.turns.findIndex(one => one.slot === deal.slot) + 1
    return points > 0 ? [{ points, turn }] : []
  })
  if (data.record.deals.length === 0) return null
  if (spent.length === 0) return <p class="quiet">{t('debrief.spent-none')}</p>
  return (
    <ul class="asks">
      {spent.map((one, at) => (
        <li key={at}>{t('debrief.spent', one)}</li>
      ))}
    </ul>
  )
}

function Envelopes({ data, book }: Pick<TopicProps, 'data' | 'book'>) {
  const t = useWords()
  const sides = book.scenario.sides.map(side => side.id)
  return (
    <WideTable label={t('debrief.envelopes')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.turn')}</th>
          {sides.map(side => (
            <th scope="col" key={side}>
              {book.side(side).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.record.turns.map((turn, at) => (
          <tr key={turn.slot}>
            <th scope="row" class="long">
              {turnName(data, book, t, at + 1)}
            </th>
            {sides.map(side => (
              <td key={side}>
                {book.text(book.response(turn.trigger, side, turn.responses[side] ?? '')?.title)}
                {hadWord(data, side, turn.slot) ? (
                  <small class="word"> {t(turn.words[side] ? 'debrief.word-yes' : 'debrief.word-no')}</small>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** Whether a side's word said anything: a promise of its own was in force in this slot. */
function hadWord({ record }: TopicProps['data'], side: string, slot: string): boolean {
  const at = (id: string) => record.slots.findIndex(one => one.slot === id)
  const now = at(slot)
  return record.promises.some(({ giver, signed, settled, until }) => {
    const last = settled ?? until
    return giver === side && at(signed) <= now && (at(last) < 0 || at(last) >= now)
  })
}
