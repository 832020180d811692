// Before the first turn: who you are, what you want, who at home can say no, in 120 words. The rest is one tap away.
import type { OwnView } from '../../match/view.ts'
import type { Book } from '../book/book.ts'
import { countWords, cutAt } from '../book/budget.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { Inline, Prose } from '../parts/prose.tsx'
import { SourcesNamed } from '../parts/sources.tsx'
import { useWords } from '../parts/words.ts'

/** Words in sight before the first turn. */
const MOST = 120

export function Briefing() {
  const t = useWords()
  const { book, intents, passing } = usePlaying()
  const view = useView()
  const said = saidOf(view.own, book)
  const around = [
    t('briefing.heading', { side: book.side(book.own).name }),
    t('briefing.aims'),
    t('briefing.red-line'),
    t('briefing.home'),
    ...said.aims,
    said.redLine,
    ...said.groups,
  ]
  const brief = cutAt(book.text(book.sideSpec(book.own).brief), MOST - countWords(around.join(' ')))
  return (
    <>
      <p class="eyebrow">{book.text(book.scenario.title)}</p>
      <PhaseHeading id="briefing">{t('briefing.heading', { side: book.side(book.own).name })}</PhaseHeading>
      <Hints />
      {brief.shown ? <Prose text={brief.shown} class="story" /> : null}
      <Aims aims={said.aims} redLine={said.redLine} />
      {said.groups.length > 0 ? (
        <section class="home-groups">
          <h2>{t('briefing.home')}</h2>
          <p>{said.groups.join(' · ')}</p>
        </section>
      ) : null}
      <More rest={brief.rest} />
      <Actions>
        <MoveButton onClick={() => void intents.ready()}>{passing?.onward ?? t('briefing.begin')}</MoveButton>
        <span class="quiet">{t('frame.turns', { turns: view.turns })}</span>
      </Actions>
    </>
  )
}

export function saidOf(own: OwnView | null, book: Book) {
  const spec = book.sideSpec(book.own)
  const redLine = spec.redLines?.find(one => one.id === own?.redLine)
  return {
    aims: (own?.aims ?? []).map(id => book.text(spec.aims?.find(aim => aim.id === id)?.text) || id),
    redLine: book.text(redLine?.text),
    groups: (spec.groups ?? []).map(group => book.text(group.name)),
  }
}

export function Aims({ aims, redLine }: { aims: readonly string[]; redLine: string }) {
  const t = useWords()
  if (aims.length === 0) return null
  return (
    <section class="aims">
      <h2>{t('briefing.aims')}</h2>
      <ul>
        {aims.map(aim => (
          <li key={aim}>
            <Inline text={aim} />
          </li>
        ))}
      </ul>
      {redLine ? (
        <p class="red-line">
          <b>{t('text.colon', { text: t('briefing.red-line') })}</b> <Inline text={redLine} />
        </p>
      ) : null}
    </section>
  )
}

/** What is one tap away. */
function More({ rest }: { rest: string }) {
  const t = useWords()
  return (
    <div class="more">
      {rest ? (
        <details>
          <summary>{t('briefing.more')}</summary>
          <Prose text={rest} />
        </details>
      ) : null}
      <details>
        <summary>{t('briefing.how')}</summary>
        <p>{t('briefing.how-text')}</p>
        <p>{t('briefing.aims-note')}</p>
      </details>
      <Notes />
      <Glossary />
    </div>
  )
}

function Notes() {
  const t = useWords()
  const { book } = usePlaying()
  const notes = book.scenario.contentNotes ?? []
  if (notes.length === 0) return null
  return (
    <details>
      <summary>{t('briefing.notes')}</summary>
      <ul>
        {notes.map((note, at) => (
          <li key={at}>{book.text(note)}</li>
        ))}
      </ul>
    </details>
  )
}

function Glossary() {
  const t = useWords()
  const { book } = usePlaying()
  const entries = book.scenario.glossary ?? []
  if (entries.length === 0) return null
  return (
    <details>
      <summary>{t('briefing.glossary')}</summary>
      <dl>
        {entries.map((entry, at) => (
          <div key={at}>
            <dt>{book.text(entry.term)}</dt>
            <dd>
              {book.text(entry.text)} <SourcesNamed ids={entry.sources ?? []} book={book} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
