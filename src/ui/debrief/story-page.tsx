// The story of the match in at most ten lines; turn, day and title stand before the first line of each turn.
import { digestOf } from '../../debrief/digest.ts'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'
import { MetersChart } from './match-chart.tsx'
import { Legend } from './numbers-page.tsx'
import { storyText } from './story-text.ts'

export function StoryPage({ data, book }: TopicProps) {
  const t = useWords()
  const lines = digestOf(data.record)
  return (
    <ol class="ten">
      {lines.map((line, at) => {
        const opens = lines[at - 1]?.turn !== line.turn
        return (
          <li key={at} class={`ten-${line.code}${opens ? ' ten-opens' : ''}`}>
            {opens ? (
              <span class="ten-when">
                {t('debrief.turn-number', { turn: line.turn })}
                {book.date(line.slot) ? ` · ${book.date(line.slot)}` : ''}
                <b>{book.text(book.trigger(line.trigger)?.title)}</b>
              </span>
            ) : null}
            <p>{storyText(line, book, t)}</p>
          </li>
        )
      })}
    </ol>
  )
}

/** The same match as lines, small. */
export function StorySide({ data, book }: TopicProps) {
  return (
    <>
      <MetersChart data={data} book={book} height={240} />
      <Legend ids={data.record.meters} book={book} />
    </>
  )
}
