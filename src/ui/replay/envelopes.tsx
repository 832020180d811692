// The envelopes at one moment: closed for whoever could not see in, open for the chairs that are; then both responses, and
// what became of promises.
import type { RevealView, View } from '../../match/view.ts'
import { stanceWord } from '../book/stance.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { OpenedCard, papersOf, Settled } from '../reveal/opened.tsx'
import type { Moment } from './data.ts'

export function Envelopes({ moment }: { moment: Moment }) {
  const t = useWords()
  const { book } = usePlaying()
  return (
    <section>
      <h2>{t('replay.envelopes')}</h2>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <EnvelopeOf key={id} side={id} moment={moment} />
        ))}
      </div>
    </section>
  )
}

function EnvelopeOf({ side, moment }: { side: string; moment: Moment }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const { sealed, trigger } = useView()
  const own = moment.chairs.find(chair => chair.side === side)?.view.own
  const envelope = own?.sealed
  const card = envelope ? book.response(trigger, side, envelope.response) : undefined
  const stance = own?.predicted
  return (
    <article class="column envelope-of">
      <h3>
        <SideMark mark={book.side(side).mark} /> {book.side(side).name}
      </h3>
      {card && envelope ? (
        <>
          <p class="story">{book.text(card.title)}</p>
          <p class="quiet">{t(envelope.word ? 'replay.word-yes' : 'replay.word-no')}</p>
        </>
      ) : (
        <p>{t(sealed.includes(side) ? 'replay.envelope-closed' : 'replay.envelope-open')}</p>
      )}
      {stance ? (
        <p class="quiet">
          {t('replay.envelope-expects', { stance: stanceWord(stance, language).toLowerCase() })}
        </p>
      ) : null}
    </article>
  )
}

export function OpenedCards({ reveal, moment }: { reveal: RevealView; moment: Moment }) {
  const t = useWords()
  const language = useLanguage()
  const view = useView()
  const { book } = usePlaying()
  const outcome = book.text(book.trigger(reveal.trigger)?.outcomes?.[reveal.outcome]?.text)
  return (
    <section>
      <h2>{t('replay.opened')}</h2>
      <div class="envelopes">
        {book.scenario.sides.map(({ id }) => {
          const expected = moment.chairs.find(chair => chair.side === id)?.view.own?.predicted
          return (
            <OpenedCard key={id} side={id} reveal={reveal} heading="h3">
              {expected ? (
                <p class="quiet">
                  {t('replay.envelope-expects', { stance: stanceWord(expected, language).toLowerCase() })}
                </p>
              ) : null}
            </OpenedCard>
          )
        })}
      </div>
      {outcome ? <p class="story">{outcome}</p> : null}
      <ul class="replay-papers">
        {papersOf(book, reveal, view, t).map(paper => (
          <li key={paper.id}>
            <b>{t('text.colon', { text: paper.name })}</b> {paper.headline}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SettledPromises({ reveal, view }: { reveal: RevealView; view: View }) {
  const t = useWords()
  if (reveal.promises.length === 0) return null
  return (
    <section>
      <h2>{t('replay.promises')}</h2>
      <Settled reveal={reveal} view={view} />
    </section>
  )
}
