// Who gained, who lost: states and livelihoods with what moved them most; persons in words, never a number or a bar.
import type { StakeRecord } from '../../debrief/record.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { signed } from '../reveal/amounts.ts'
import type { TopicProps } from './data.ts'
import { monthsBetween } from './names.ts'

export function StakesPage({ data, book }: TopicProps) {
  return data.record.stakeholders.length > 0 ? <Stakes data={data} book={book} /> : null
}

export function StakesSide({ data, book }: TopicProps) {
  return <Persons data={data} book={book} />
}

type Props = Pick<TopicProps, 'data' | 'book'>

/** Who gained first. */
export const stakesInOrder = ({ record }: TopicProps['data']): readonly StakeRecord[] =>
  [...record.stakeholders].sort((a, b) => b.to - b.from - (a.to - a.from))

function Stakes({ data, book }: Props) {
  const t = useWords()
  const all = stakesInOrder(data)
  const most = Math.max(10, ...all.map(one => Math.abs(one.to - one.from)))
  const spec = (id: string) => book.scenario.stakeholders?.find(one => one.id === id)
  return (
    <WideTable label={t('debrief.stakes-title')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.stakes-who')}</th>
          <th scope="col">{t('debrief.stakes-change')}</th>
          <th scope="col">{t('debrief.stakes-why')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(stake => (
          <tr key={stake.id} class="stake">
            <th scope="row" class="long">
              {book.text(spec(stake.id)?.name)}
            </th>
            <td>
              <Bar by={stake.to - stake.from} most={most} />
              <small>{t('debrief.stake-from', { from: stake.from, to: stake.to })}</small>
            </td>
            <td>
              {stake.moves.length === 0 ? <small>{t('debrief.stake-still')}</small> : null}
              <ul>
                {stake.moves.map(move => (
                  <li key={move.part}>
                    {book.text(spec(stake.id)?.moves?.[move.part]?.why)}{' '}
                    <span class="figure">{signed(move.by)}</span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

const HALF = 62 // px from the middle to the largest change

/** From the middle to the right for a gain, to the left for a loss, the figure at its end. */
function Bar({ by, most }: { by: number; most: number }) {
  const length = Math.round((Math.abs(by) / most) * HALF * 10) / 10
  const middle = 100
  return (
    <svg class="bar-of" viewBox="0 0 200 22" width="200" height="22" role="img" aria-label={signed(by)}>
      <rect
        class={by < 0 ? 'bar-loss' : 'bar-gain'}
        x={by < 0 ? middle - length : middle}
        y="4"
        width={length}
        height="14"
      />
      <path class="bar-middle" d={`M${middle} 1v20`} />
      <text
        x={by < 0 ? middle - length - 5 : middle + length + 5}
        y="15.5"
        text-anchor={by < 0 ? 'end' : 'start'}
      >
        {signed(by)}
      </text>
    </svg>
  )
}

/** What reached them, what did not come about, how many months passed. */
function Persons({ data, book }: Props) {
  const t = useWords()
  const date = (slot: string | undefined) => book.scenario.calendar?.slots.find(one => one.id === slot)?.date
  const months = monthsBetween(date(data.record.slots[0]?.slot), date(data.record.slots.at(-1)?.slot))
  return (
    <>
      {data.record.persons.map(person => {
        const spec = book.scenario.stakeholders?.find(one => one.id === person.id)
        const else_ = (spec?.told ?? []).filter((_, at) => !person.told.includes(at))
        return (
          <section key={person.id} class="person">
            <h2>{book.text(spec?.name)}</h2>
            {person.told.map(at => (
              <p key={at} class="story">
                {book.text(spec?.told?.[at]?.text)}
              </p>
            ))}
            {person.told.length === 0 ? <p class="story">{t('debrief.person-none')}</p> : null}
            {else_.map((one, at) => (
              <p key={at} class="quiet">
                {t('debrief.person-else', { text: book.text(one.text) })}
              </p>
            ))}
            {months > 0 ? <p>{t('debrief.person-months', { months })}</p> : null}
          </section>
        )
      })}
    </>
  )
}
