// Promises: who gave which, and what became of it.
import type { PromiseRecord } from '../../debrief/record.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords, type Words } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function PromisesPage({ data, book }: TopicProps) {
  const t = useWords()
  const { promises } = data.record
  if (promises.length === 0) return <p class="story">{t('debrief.promises-none')}</p>
  return (
    <WideTable label={t('debrief.promises-title')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.promise')}</th>
          <th scope="col">{t('debrief.promise-by')}</th>
          <th scope="col">{t('debrief.promise-signed')}</th>
          <th scope="col">{t('debrief.promise-state')}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map((one, at) => (
          <tr key={at}>
            <th scope="row" class="long">
              {book.promise(one.ref, one.giver, one.trigger)}
            </th>
            <td class="whole">
              <SideMark mark={book.side(one.giver).mark} /> {book.side(one.giver).name}
            </td>
            <td class="whole">{book.day(one.signed) || one.signed}</td>
            <td class={`settled-${one.state}`}>{stateText(one, book, t)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

export function stateText(one: PromiseRecord, book: TopicProps['book'], t: Words): string {
  const state = t(`debrief.state-${one.state}`)
  const date = one.settled ? book.day(one.settled) : ''
  return date ? t('debrief.state-in', { state, date }) : state
}
