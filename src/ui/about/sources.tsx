// The sources of every scenario in this copy, as each lists them itself.
import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/schema.ts'
import { makeBook } from '../book/book.ts'
import type { Game, Offer } from '../game.ts'
import { useLanguage, useWords } from '../parts/words.ts'

type Read = { readonly offer: Offer; readonly scenario: Scenario | null }

export function Sources({ game }: { game: Game }) {
  const t = useWords()
  const [read, setRead] = useState<readonly Read[] | null>(null)
  useEffect(() => {
    const one = async (offer: Offer): Promise<Read> => ({
      offer,
      scenario: await offer.load().then(
        shelved => shelved.scenario,
        () => null,
      ),
    })
    void Promise.all(game.shelf.map(one)).then(setRead)
  }, [])
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('about.sources')}</h2>
      <p>{t('about.sources-help')}</p>
      {read === null ? (
        <p class="quiet">{t('about.sources-loading')}</p>
      ) : (
        read.map(one => <OfScenario key={one.offer.card.id} read={one} />)
      )}
    </section>
  )
}

function OfScenario({ read: { offer, scenario } }: { read: Read }) {
  const t = useWords()
  const language = useLanguage()
  if (scenario === null) return <p class="refusal">{t('about.sources-failed', { title: offer.card.id })}</p>
  const book = makeBook(scenario, { side: null, language })
  const title = book.text(scenario.title)
  const list = Object.entries(scenario.sources ?? {})
  if (list.length === 0) return <p>{t('about.sources-none', { title })}</p>
  return (
    <details>
      <summary>{t('about.sources-of', { title, count: list.length })}</summary>
      <ul class="sources">
        {list.map(([key, source]) => (
          <li key={key}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.note ? <span class="quiet"> {book.text(source.note)}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
