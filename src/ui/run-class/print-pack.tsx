// What to print, each by a button of its own: the lesson on a page or two, a brief with a log for each side, a scenario's notes.
import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/schema.ts'
import { makeBook } from '../book/book.ts'
import type { Game, Offer } from '../game.ts'
import { cardText } from '../home/card-text.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { Notes } from './notes.tsx'
import { printing } from './printing.ts'

export function PrintPack({ game }: { game: Game }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="papers" class="papers">
      <h2 id="papers" class="unprinted">
        {t('class.papers')}
      </h2>
      <p class="unprinted">{t('class.papers-text')}</p>
      <p class="unprinted">
        <button type="button" class="plain" onClick={() => printing('plan')}>
          {t('class.print-plan')}
        </button>
      </p>
      {game.shelf.map(offer => (
        <Briefs
          key={offer.card.id}
          offer={offer}
          name={cardText(offer.card, offer.card.title, { side: null, language })}
        />
      ))}
      <Notes game={game} />
    </section>
  )
}

/** Closed until it is opened, and read only then. */
function Briefs({ offer, name }: { offer: Offer; name: string }) {
  const t = useWords()
  const [scenario, setScenario] = useState<Scenario | null>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen || scenario) return
    void offer.load().then(
      found => setScenario(found.scenario),
      () => {},
    )
  }, [isOpen])
  return (
    <details class="pack" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('class.pack', { name })}</summary>
      {scenario ? (
        <>
          <button type="button" class="plain unprinted" onClick={event => printing('one', event)}>
            {t('class.print-briefs')}
          </button>
          <Sheets scenario={scenario} turns={offer.card.presets[0]?.turns ?? 4} />
        </>
      ) : (
        <p class="quiet">{t('app.loading')}</p>
      )}
    </details>
  )
}

function Sheets({ scenario, turns }: { scenario: Scenario; turns: number }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      {scenario.sides.map(({ id }) => {
        const book = makeBook(scenario, { side: id, language })
        const side = book.side(id)
        return (
          <article key={id} class="brief-sheet">
            <h3>
              <SideMark mark={side.mark} /> {t('class.brief-of', { side: side.name })}
            </h3>
            <p class="story">{book.text(book.sideSpec(id).brief)}</p>
            <p>{t('class.brief-home')}</p>
            <ul class="points">
              {(book.sideSpec(id).groups ?? []).map(group => (
                <li key={group.id}>{book.text(group.name)}</li>
              ))}
            </ul>
            <p class="quiet">{t('class.brief-aims')}</p>
            <SideLog turns={turns} />
          </article>
        )
      })}
    </>
  )
}

/** To be filled in by hand while it is played: what the debrief will ask about. */
function SideLog({ turns }: { turns: number }) {
  const t = useWords()
  return (
    <table class="side-log">
      <caption>{t('class.log')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('class.log-turn')}</th>
          <th scope="col">{t('class.log-ours')}</th>
          <th scope="col">{t('class.log-theirs')}</th>
          <th scope="col">{t('class.log-said')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: turns }, (_, at) => (
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
