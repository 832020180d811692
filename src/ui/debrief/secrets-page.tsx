// What was secret: the aims and red lines dealt, and how much support each group at home asked for.
import { AimLines } from '../end/aims.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function SecretsPage({ data, book }: TopicProps) {
  const t = useWords()
  const { record } = data
  return (
    <div class="columns">
      {book.scenario.sides.map(({ id }) => {
        const asks = record.asks.filter(ask => ask.side === id)
        return (
          <section key={id} class="column">
            <h2>
              <SideMark mark={book.side(id).mark} /> {t('debrief.aims-of', { side: book.side(id).name })}
            </h2>
            <AimLines end={record} side={id} book={book} />
            {asks.length > 0 ? <h3>{t('debrief.homes')}</h3> : null}
            <ul>
              {asks.map(ask => (
                <li key={ask.group}>
                  {t('debrief.home-ask', {
                    group: book.group(ask.group).name,
                    ask: ask.ask,
                    low: ask.low,
                    high: ask.high,
                  })}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
