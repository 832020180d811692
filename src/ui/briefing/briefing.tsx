// Before the first turn: who you are, what you want, who at home can say no. The rest is one tap away.
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

export function Briefing() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const view = useView()
  const spec = book.sideSpec(book.own)
  return (
    <>
      <p class="eyebrow">{book.text(book.scenario.title)}</p>
      <PhaseHeading id="briefing">{t('briefing.heading', { side: book.side(book.own).name })}</PhaseHeading>
      <Hints />
      {spec.brief ? <p class="story">{book.text(spec.brief)}</p> : null}
      <Aims />
      {spec.groups?.length ? (
        <section class="home-groups">
          <h2>{t('briefing.home')}</h2>
          <p>{spec.groups.map(group => book.text(group.name)).join(' · ')}</p>
        </section>
      ) : null}
      <details>
        <summary>{t('briefing.how')}</summary>
        <p>{t('briefing.how-text')}</p>
      </details>
      <Notes />
      <Glossary />
      <Actions>
        <MoveButton onClick={() => void intents.ready()}>{t('briefing.begin')}</MoveButton>
        <span class="quiet">{t('frame.turns', { turns: view.turns })}</span>
      </Actions>
    </>
  )
}

function Aims() {
  const t = useWords()
  const { book } = usePlaying()
  const { own } = useView()
  const spec = book.sideSpec(book.own)
  if (!own || own.aims.length === 0) return null
  const redLine = spec.redLines?.find(one => one.id === own.redLine)
  return (
    <section class="aims">
      <h2>{t('briefing.aims')}</h2>
      <ul>
        {own.aims.map(id => (
          <li key={id}>{book.text(spec.aims?.find(aim => aim.id === id)?.text) || id}</li>
        ))}
      </ul>
      {redLine ? (
        <p class="red-line">
          <b>{t('briefing.red-line')}:</b> {book.text(redLine.text)}
        </p>
      ) : null}
      <p class="quiet">{t('briefing.aims-note')}</p>
    </section>
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

export function Glossary() {
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
            <dd>{book.text(entry.text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
