// Beyond the two: the model to argue with, what governments did, who gains and who loses. Persons in words, never in bars.
import { CHOICES } from '../../debrief/class-guess.ts'
import { useClass, useClassReading } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import type { BodyProps } from './data.ts'
import { Share } from './share.tsx'
import { Talk } from './talk.tsx'

export function ArguePage(_: BodyProps) {
  const t = useWords()
  const { book } = useClassReading()
  const votesOn = useClass(device => device.view?.tally['argue'])
  return (
    <>
      <ul class="argue">
        {(book.scenario.assumptions ?? []).map((one, at) => {
          const votes = votesOn?.[CHOICES[at] ?? ''] ?? 0
          return (
            <li key={one.id}>
              <h2>
                {book.text(one.name)}
                {votes > 0 ? <span class="quiet"> · {t('pages.argue-votes', { count: votes })}</span> : null}
              </h2>
              <p>
                <b>{t('text.colon', { text: t('pages.argue-for') })}</b> {book.text(one.for)}
              </p>
              <p>
                <b>{t('text.colon', { text: t('pages.argue-against') })}</b> {book.text(one.against)}
              </p>
            </li>
          )
        })}
      </ul>
      <Talk text={t('pages.argue-talk')} />
    </>
  )
}

export function HistoryPage({ data }: BodyProps) {
  const t = useWords()
  const { book } = useClassReading()
  const { history } = data.debrief
  return (
    <>
      <p class="story">{t('pages.history-key')}</p>
      {history.length === 0 ? <p class="quiet">{t('pages.history-none')}</p> : null}
      <ol class="history">
        {history.map(({ trigger, slot, sides }) => (
          <li key={trigger}>
            <h2>
              <span class="date">{book.day(slot)}</span> {book.text(book.trigger(trigger)?.title)}
            </h2>
            {Object.entries(sides).map(([side, { then, same, of }]) => (
              <p key={side}>
                <b>{t('text.colon', { text: `${book.side(side).name}, ${t('pages.history-then')}` })}</b>{' '}
                {book.text(book.response(trigger, side, then)?.title)}{' '}
                <span class="quiet">{t('pages.history-same', { side: book.side(side).name, same, of })}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <Talk text={t('pages.history-talk')} />
    </>
  )
}

export function StakesPage({ data }: BodyProps) {
  const t = useWords()
  const { book } = useClassReading()
  const { stakes, persons, matches } = data.debrief
  const spec = (id: string) => book.scenario.stakeholders?.find(one => one.id === id)
  const all = matches.length
  return (
    <>
      <ul class="stakes">
        {stakes.map(one => (
          <li key={one.id}>
            <h2>{book.text(spec(one.id)?.name)}</h2>
            <p>
              {t('pages.stakes-gained', { count: one.gained })} ·{' '}
              {t('pages.stakes-lost', { count: one.lost })} · {t('pages.stakes-still', { count: one.still })}
            </p>
            <Share part={one.gained} all={all} />
          </li>
        ))}
      </ul>
      {persons.map(person => (
        <section key={person.id} class="person">
          <h2>{book.text(spec(person.id)?.name)}</h2>
          {person.told.map(({ at, matches: count }) => (
            <p key={at}>
              {t('pages.person-in', { count, all, text: book.text(spec(person.id)?.told?.[at]?.text) })}
            </p>
          ))}
          {person.none > 0 ? <p>{t('pages.person-none', { count: person.none, all })}</p> : null}
        </section>
      ))}
      <Talk text={t('pages.stakes-talk')} />
    </>
  )
}
