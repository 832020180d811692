// The story of the match in about ten lines: what each turn brought, what both did, what was signed, refused, broken.
import type { DealRecord, PromiseRecord, TurnRecord } from '../../debrief/record.ts'
import type { Book } from '../book/book.ts'
import { stanceWord } from '../book/stance.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function StoryPage({ data, book }: TopicProps) {
  const { record } = data
  return (
    <ol class="story-lines">
      {record.turns.map(turn => (
        <li key={turn.slot}>
          <TurnLine turn={turn} book={book} />
          {record.deals
            .filter(deal => deal.slot === turn.slot)
            .map((deal, at) => (
              <DealLine key={at} deal={deal} book={book} />
            ))}
          <BrokenLine promises={record.promises} turn={turn} book={book} />
        </li>
      ))}
    </ol>
  )
}

function TurnLine({ turn, book }: { turn: TurnRecord; book: Book }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      <h2>
        {book.date(turn.slot) ? <span class="date">{book.date(turn.slot)} </span> : null}
        {book.text(book.trigger(turn.trigger)?.title)}
      </h2>
      {book.scenario.sides.map(({ id }) => (
        <p key={id}>
          {t('debrief.did', {
            side: book.side(id).name,
            stance: stanceWord(turn.stances[id] ?? '', language).toLowerCase(),
            card: book.text(book.response(turn.trigger, id, turn.responses[id] ?? '')?.title),
          })}
        </p>
      ))}
    </>
  )
}

function DealLine({ deal, book }: { deal: DealRecord; book: Book }) {
  const t = useWords()
  const list = deal.promises.map(one => book.promise(one.ref, one.giver, deal.trigger))
  if (deal.ratified)
    return <p class="aside">{t('debrief.signed', { promises: [...new Set(list)].join(' · ') })}</p>
  const sides = Object.entries(deal.refused).flatMap(([side, group]) =>
    group ? [`${book.side(side).name} (${book.group(group).name})`] : [],
  )
  return <p class="aside">{t('debrief.failed', { side: sides.join(' · ') })}</p>
}

function BrokenLine({
  promises,
  turn,
  book,
}: {
  promises: readonly PromiseRecord[]
  turn: TurnRecord
  book: Book
}) {
  const t = useWords()
  const broken = promises.filter(one => one.state === 'broken' && one.settled === turn.slot)
  return (
    <>
      {broken.map((one, at) => (
        <p key={at} class="aside">
          {t('debrief.broke', {
            side: book.side(one.giver).name,
            promises: book.promise(one.ref, one.giver, one.trigger),
          })}
        </p>
      ))}
    </>
  )
}
