// What to print: a brief for each side, on a page of its own, from the scenario itself.
import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/schema.ts'
import { makeBook } from '../book/book.ts'
import type { Game } from '../game.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { useLanguage, useWords } from '../parts/words.ts'

export function PrintPack({ game }: { game: Game }) {
  const t = useWords()
  const [scenario, setScenario] = useState<Scenario | null>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen || scenario) return
    void game.shelf[0]?.load().then(
      found => setScenario(found.scenario),
      () => {},
    )
  }, [isOpen])
  return (
    <details class="pack" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('class.pack')}</summary>
      {scenario ? <Briefs scenario={scenario} /> : <p class="quiet">{t('app.loading')}</p>}
    </details>
  )
}

function Briefs({ scenario }: { scenario: Scenario }) {
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
          </article>
        )
      })}
    </>
  )
}
