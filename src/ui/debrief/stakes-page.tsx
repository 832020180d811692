// Who else it touched: states and livelihoods with what moved them most; persons in words, never a number.

import { useWords } from '../parts/words.ts'
import { signed } from '../reveal/amounts.ts'
import type { TopicProps } from './data.ts'
import { monthsBetween } from './months.ts'

export function StakesPage({ data, book }: TopicProps) {
  const t = useWords()
  const { record } = data
  const spec = (id: string) => book.scenario.stakeholders?.find(one => one.id === id)
  const slots = book.scenario.calendar?.slots ?? []
  const months = monthsBetween(slots[0]?.date, slots.at(-1)?.date)
  return (
    <>
      <ul class="stakes">
        {record.stakeholders.map(stake => (
          <li key={stake.id}>
            <b>
              {t(stake.from === stake.to ? 'debrief.stake-still' : 'debrief.stake-line', {
                name: book.text(spec(stake.id)?.name),
                from: stake.from,
                to: stake.to,
              })}
            </b>
            <ul>
              {stake.moves.map(move => (
                <li key={move.part}>
                  {book.text(spec(stake.id)?.moves?.[move.part]?.why)}{' '}
                  <span class="figure">{signed(move.by)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {record.persons.map(person => (
        <section key={person.id} class="person">
          <h2>{book.text(spec(person.id)?.name)}</h2>
          {person.told.map(at => (
            <p key={at} class="story">
              {book.text(spec(person.id)?.told?.[at]?.text)}
            </p>
          ))}
          {person.told.length === 0 ? <p class="story">{t('debrief.person-none')}</p> : null}
          {months > 0 ? <p class="quiet">{t('debrief.person-months', { months })}</p> : null}
        </section>
      ))}
    </>
  )
}
