// What governments really did, beside what was done here: one path among many, and why it is not the answer key.
import { dateText } from '../book/book.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { decimal } from '../reveal/amounts.ts'
import type { TopicProps } from './data.ts'
import { HistoryChart } from './match-chart.tsx'

export function HistoryPage({ data, book }: TopicProps) {
  const t = useWords()
  return (
    <>
      {data.history && book.scenario.relations ? (
        <section>
          <h2>{t('debrief.relations')}</h2>
          <HistoryChart data={data} book={book} height={280} />
          <RelationsTable data={data} book={book} />
        </section>
      ) : null}
      <Steps data={data} book={book} />
    </>
  )
}

export function HistorySide() {
  const t = useWords()
  return (
    <section class="answer-key">
      <h2>{t('debrief.history-why')}</h2>
      <ul>
        <li>{t('debrief.history-why-1')}</li>
        <li>{t('debrief.history-why-2')}</li>
        <li>{t('debrief.history-why-3')}</li>
      </ul>
    </section>
  )
}

function RelationsTable({ data, book }: Pick<TopicProps, 'data' | 'book'>) {
  const t = useWords()
  return (
    <WideTable label={t('debrief.relations')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.date')}</th>
          <th scope="col" class="figure">
            {t('debrief.history-ours')}
          </th>
          <th scope="col" class="figure">
            {t('debrief.history-theirs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.record.slots.map(slot => {
          const then = data.history?.find(one => one.slot === slot.slot)
          return (
            <tr key={slot.slot} class={slot.played ? 'played' : undefined}>
              <th scope="row">{book.day(slot.slot) || slot.slot}</th>
              <td class="figure">{decimal(slot.relations)}</td>
              <td class="figure">{then ? decimal(then.relations) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </WideTable>
  )
}

/** Step by step: what each government chose then, and what that chair chose here. */
function Steps({ data, book }: Pick<TopicProps, 'data' | 'book'>) {
  const t = useWords()
  const language = useLanguage()
  const card = (trigger: string | undefined, side: string, id: string) =>
    book.text(book.response(trigger ?? null, side, id)?.title) || id
  return (
    <ol class="then">
      {(book.scenario.history ?? []).map((step, at) => {
        const here = data.record.turns.find(turn => turn.trigger === step.trigger)
        return (
          <li key={at}>
            <h2>
              <span class="date">{step.date ? dateText(step.date, language) : book.date(step.slot)}</span>{' '}
              {book.text(book.trigger(step.trigger ?? null)?.title)}
              {here ? null : <span class="quiet"> ({t('debrief.history-unplayed')})</span>}
            </h2>
            {step.note ? <p>{book.text(step.note)}</p> : null}
            {here ? (
              <dl class="then-cards">
                {Object.entries(step.responses ?? {}).map(([side, id]) => (
                  <div key={side}>
                    <dt>{book.side(side).name}</dt>
                    <dd>
                      <b>{t('text.colon', { text: t('debrief.history-then') })}</b>{' '}
                      {card(step.trigger, side, id)}{' '}
                      <b>{t('text.colon', { text: t('debrief.history-here') })}</b>{' '}
                      {here.responses[side] === id
                        ? t('debrief.history-same')
                        : card(step.trigger, side, here.responses[side] ?? '')}
                    </dd>
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
