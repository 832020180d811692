// Argue with the model: the assumptions this match rests on, each with what speaks for it, what against, and who says so.
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function ArguePage({ data, book }: TopicProps) {
  const t = useWords()
  return (
    <>
      <p>{t('debrief.argue-lead')}</p>
      <ul class="assumptions">
        {(book.scenario.assumptions ?? []).map(one => (
          <li key={one.id}>
            <h2>
              {book.text(one.name)}
              {data.off.includes(one.id) ? <span class="quiet"> ({t('debrief.argue-off')})</span> : null}
            </h2>
            <dl>
              <div>
                <dt>{t('debrief.argue-for')}</dt>
                <dd>
                  {book.text(one.for)} <Sources ids={one.sources?.for ?? []} book={book} />
                </dd>
              </div>
              <div>
                <dt>{t('debrief.argue-against')}</dt>
                <dd>
                  {book.text(one.against)} <Sources ids={one.sources?.against ?? []} book={book} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

function Sources({ ids, book }: { ids: readonly string[]; book: TopicProps['book'] }) {
  return (
    <small class="sources-named">
      {ids.map(id => {
        const source = book.scenario.sources?.[id]
        if (!source) return null
        const safe = source.url && /^https?:\/\//.test(source.url) ? source.url : null
        return safe ? (
          <a key={id} href={safe} target="_blank" rel="noreferrer noopener">
            {source.title}
          </a>
        ) : (
          <span key={id}>{source.title}</span>
        )
      })}
    </small>
  )
}
