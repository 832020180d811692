// Who read whom: what each side foresaw and what the other chose, then what the other capital let be seen and why it chose.
import { isCode, type Language, tell } from '../../words/say.ts'
import { STANCES, stanceWord } from '../book/stance.ts'
import { WideTable } from '../parts/wide-table.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import type { DebriefData, Reason, TopicProps } from './data.ts'
import { turnName } from './names.ts'

type Reading = {
  readonly turn: number
  readonly side: string
  readonly foreseen: string
  readonly chosen: string
}

/** Every prediction of the match beside what came, turn by turn. */
export function readingsOf({ record }: DebriefData, book: TopicProps['book']): readonly Reading[] {
  return record.turns.flatMap((turn, at) =>
    book.scenario.sides.flatMap(({ id }) => {
      const foreseen = turn.foreseen[id]
      const chosen = turn.stances[book.otherOf(id)] ?? ''
      return foreseen ? [{ turn: at + 1, side: id, foreseen, chosen }] : []
    }),
  )
}

/** How much harder than foreseen the other side came; below zero: milder. */
const missedBy = ({ foreseen, chosen }: Reading): number => {
  const place = (stance: string) => (STANCES as readonly string[]).indexOf(stance)
  return place(foreseen) - place(chosen)
}

export function ReadingPage({ data, book }: TopicProps) {
  const t = useWords()
  const language = useLanguage()
  const rows = readingsOf(data, book)
  const better = rows.filter(row => missedBy(row) > 0).length
  const worse = rows.filter(row => missedBy(row) < 0).length
  return (
    <>
      {rows.length === 0 ? (
        <p class="story">{t('debrief.read-none')}</p>
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
              <tr key={`${row.turn}-${row.side}`}>
                <th scope="row" class="long">
                  {turnName(data, book, t, row.turn)}
                </th>
                <td>{book.side(row.side).name}</td>
                <td>{stanceWord(row.foreseen, language)}</td>
                <td>{stanceWord(row.chosen, language)}</td>
                <td>{t(row.foreseen === row.chosen ? 'debrief.read-right' : 'debrief.read-wrong')}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {better + worse > 0 ? <p>{t('debrief.worse', { worse, better })}</p> : null}
      {data.reasons.length > 0 ? (
        <section>
          <h2>{t('debrief.reasons')}</h2>
          <ul class="reasons">
            {data.reasons.map((reason, at) => (
              <li key={`${at}-${reason.slot}-${reason.side}`}>
                <span class="date">{book.date(reason.slot)}</span> {saidText(reason, book, language)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

const WHY = {
  seal: 'debrief.why',
  sign: 'debrief.why-sign',
  shelve: 'debrief.why-shelve',
  ready: 'debrief.why-stayed',
} as const

/** What was reported of a capital, and why it did what it did; a code without a text is left out. */
function saidText(reason: Reason, book: TopicProps['book'], language: Language): string {
  const side = book.side(reason.side).name
  const report = `embassy.${reason.report}`
  const said = isCode(report)
    ? tell({ code: 'debrief.said', params: { report: { code: report, params: { side } } } }, language)
    : ''
  const why = reasonText(reason, book, language)
  return why === '' ? said : `${said} ${tell({ code: WHY[reason.did], params: { reason: why } }, language)}`
}

/** The reason as a clause with its full stop; nothing where there is no text for it. */
function reasonText({ about, reason, side }: Reason, book: TopicProps['book'], language: Language): string {
  const code = `reason.${reason}`
  const aim = book.text(book.sideSpec(side).aims?.find(one => one.id === about)?.text)
  return isCode(code) ? `${tell({ code, params: { aim: aim.replace(/[.\u3002]$/, '') } }, language)}.` : ''
}
