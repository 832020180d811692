// Who read whom: what each side foresaw and what the other chose, then what the other capital said and why it chose.
import { isCode, type Language, tell } from '../../words/say.ts'
import { stanceWord } from '../book/stance.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import type { Reason, TopicProps } from './data.ts'

export function ReadingPage({ data, book }: TopicProps) {
  const t = useWords()
  const language = useLanguage()
  const rows = data.record.turns.flatMap(turn =>
    book.scenario.sides.flatMap(({ id }) => {
      const foreseen = turn.foreseen[id]
      const chosen = turn.stances[book.otherOf(id)] ?? ''
      return foreseen ? [{ turn, side: id, foreseen, chosen, right: foreseen === chosen }] : []
    }),
  )
  return (
    <>
      {rows.length === 0 ? (
        <p>{t('debrief.read-none')}</p>
      ) : (
        <WideTable label={t('debrief.reading-title')}>
          <thead>
            <tr>
              <th scope="col">{t('debrief.turn')}</th>
              <th scope="col">{t('debrief.who')}</th>
              <th scope="col">{t('debrief.foreseen')}</th>
              <th scope="col">{t('debrief.chosen')}</th>
              <th scope="col">{t('debrief.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={`${row.turn.slot}-${row.side}`}>
                <th scope="row">{book.text(book.trigger(row.turn.trigger)?.title)}</th>
                <td>{book.side(row.side).name}</td>
                <td>{stanceWord(row.foreseen, language)}</td>
                <td>{stanceWord(row.chosen, language)}</td>
                <td>{row.right ? t('debrief.read-right') : t('debrief.read-wrong')}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {data.reasons.length > 0 ? (
        <section>
          <h2>{t('debrief.reasons')}</h2>
          <ul class="reasons">
            {data.reasons.map(reason => (
              <li key={`${reason.slot}-${reason.side}`}>
                <span class="date">{book.date(reason.slot)}</span> {saidText(reason, book, language)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** What was reported of a capital, and why it chose; a code without a text is left out. */
function saidText(reason: Reason, book: TopicProps['book'], language: Language): string {
  const side = book.side(reason.side).name
  const report = `embassy.${reason.report}`
  const why = `reason.${reason.reason}`
  const said = isCode(report)
    ? tell({ code: 'debrief.said', params: { report: { code: report, params: { side } } } }, language)
    : ''
  return isCode(why)
    ? `${said} ${tell({ code: 'debrief.why', params: { reason: { code: why } } }, language)}.`
    : said
}
