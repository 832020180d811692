// Two lines turn by turn: what was signed and chosen in either, and what is the same in both.
import type { TurnRecord } from '../../debrief/record.ts'
import type { Book } from '../book/book.ts'
import { withoutStop } from '../debrief/names.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import type { Over } from './data.ts'
import { dealIn, partsIn } from './parts.ts'

type Props = { readonly one: Over; readonly two: Over; readonly book: Book }

export const cardTitle = (book: Book, turn: TurnRecord, side: string): string =>
  withoutStop(book.text(book.response(turn.trigger, side, turn.responses[side] ?? '')?.title))

export function Turns({ one, two, book }: Props) {
  const t = useWords()
  const turns = Math.max(one.record.turns.length, two.record.turns.length)
  const from = partsIn(one.record, two.record)
  return (
    <section class="lines-turns">
      <h2>{t('lines.turns')}</h2>
      <WideTable label={t('lines.turns')}>
        <thead>
          <tr>
            <th scope="col">{t('lines.turn')}</th>
            <th scope="col" class="line-one">
              {t('lines.line-one')}
            </th>
            <th scope="col" class="line-two">
              {t('lines.line-two')}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: turns }, (_, at) => {
            const trigger = one.record.turns[at]?.trigger ?? two.record.turns[at]?.trigger ?? null
            const same = from === 0 || at + 1 < from
            return (
              <tr key={at} class={at + 1 === from ? 'played' : undefined}>
                <th scope="row" class="long">
                  {at + 1} · {book.text(book.trigger(trigger)?.title)}
                </th>
                {same ? (
                  <td colSpan={2}>
                    <Chosen line={one} beside={one} at={at} book={book} trigger={trigger} />
                    <small class="quiet">{t('lines.same')}</small>
                  </td>
                ) : (
                  [one, two].map((line, nth) => (
                    <td key={nth}>
                      <Chosen
                        line={line}
                        beside={nth === 0 ? two : one}
                        at={at}
                        book={book}
                        trigger={trigger}
                      />
                    </td>
                  ))
                )}
              </tr>
            )
          })}
        </tbody>
      </WideTable>
    </section>
  )
}

type ChosenProps = {
  readonly line: Over
  readonly beside: Over
  readonly at: number
  readonly book: Book
  readonly trigger: string | null // as the row names it
}

/** What both chose in one line. A card that is the same in the other line stands back. */
function Chosen({ line, beside, at, book, trigger }: ChosenProps) {
  const t = useWords()
  const turn = line.record.turns[at]
  if (!turn) return <span class="quiet">{t('lines.not-reached')}</span>
  const other = beside.record.turns[at]
  const isSame = (id: string) => beside !== line && other?.responses[id] === turn.responses[id]
  return (
    <>
      {turn.trigger === trigger ? null : (
        <p class="quiet">
          {t('lines.other-trigger', { title: book.text(book.trigger(turn.trigger)?.title) })}
        </p>
      )}
      <Signed line={line} at={at} book={book} />
      <ul class="lines-cards">
        {book.scenario.sides.map(({ id }) => (
          <li key={id} class={isSame(id) ? 'quiet' : undefined}>
            <SideMark mark={book.side(id).mark} /> {t('text.colon', { text: book.side(id).name })}{' '}
            {cardTitle(book, turn, id)}
            {turn.words[id] === false ? ` · ${t('lines.word-no')}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What both signed in that turn: what either gave, or that a home refused it. */
function Signed({ line, at, book }: { line: Over; at: number; book: Book }) {
  const t = useWords()
  const deal = dealIn(line.record, at)
  if (!deal) return null
  if (!deal.ratified) return <p class="lines-signed">{t('lines.refused')}</p>
  return (
    <div class="lines-signed">
      <p>{t('lines.passed')}</p>
      <ul>
        {book.scenario.sides.map(({ id }) => {
          const given = deal.promises.filter(one => one.giver === id)
          return given.length === 0 ? null : (
            <li key={id}>
              <SideMark mark={book.side(id).mark} /> {t('debrief.deal-gives', { side: book.side(id).name })}{' '}
              {given.map(one => withoutStop(book.promise(one.ref, id, deal.trigger))).join('; ')}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
