// Promises: who gave which, and what became of it.
import type { PromiseRecord } from '../../debrief/record.ts'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function PromisesPage({ data, book }: TopicProps) {
  const t = useWords()
  const { promises } = data.record
  if (promises.length === 0) return <p class="story">{t('debrief.promises-none')}</p>
  const state = (one: PromiseRecord) => t(`debrief.state-${one.state}`)
  return (
    <ul class="promise-record">
      {promises.map((one, at) => (
        <li key={at}>
          <b class={`settled-${one.state}`}>{state(one)}</b>{' '}
          {t('debrief.promise-line', {
            side: book.side(one.giver).name,
            date: book.date(one.signed) || one.signed,
            promise: book.promise(one.ref, one.giver, one.trigger),
          })}
        </li>
      ))}
    </ul>
  )
}
