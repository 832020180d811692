// Argue with the model: the assumptions this match rests on, each with what speaks for it, what against, who says so, and how the
// endings of this very match would have spread without it.
import { Progress } from '../atlas/counting.tsx'
import { SourcesNamed } from '../parts/sources.tsx'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'
import { Spreads } from './spreads.tsx'

export function ArguePage({ data, book, spreads }: TopicProps) {
  const t = useWords()
  const { found } = spreads
  const each = found?.each ?? 0
  const told = { done: found?.done ?? 0, of: found?.of ?? 1 }
  return (
    <>
      <p>{t('debrief.argue-lead')}</p>
      {each > 0 ? <p class="quiet">{t('spread.lead', { each })}</p> : null}
      <Progress
        {...spreads}
        {...told}
        text={t('spread.progress', told)}
        stopped={t('spread.progress', told)}
      />
      <ul class="assumptions">
        {(book.scenario.assumptions ?? []).map(one => {
          const off = data.off.includes(one.id)
          return (
            <li key={one.id}>
              <h2>
                {book.text(one.name)}
                {off ? <span class="quiet"> ({t('debrief.argue-off')})</span> : null}
              </h2>
              <dl>
                <div>
                  <dt>{t('debrief.argue-for')}</dt>
                  <dd>
                    {book.text(one.for)} <SourcesNamed ids={one.sources?.for ?? []} book={book} />
                  </dd>
                </div>
                <div>
                  <dt>{t('debrief.argue-against')}</dt>
                  <dd>
                    {book.text(one.against)} <SourcesNamed ids={one.sources?.against ?? []} book={book} />
                  </dd>
                </div>
              </dl>
              {off ? (
                <p class="quiet">{t('spread.off')}</p>
              ) : (
                <Spreads id={one.id} found={found} book={book} />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
