// What is public in one match, for the wire desk: the meters, the news, what was signed, sealed and opened, how it ended.
import type { View } from '../../match/view.ts'
import { Verdict } from '../bargain/verdict.tsx'
import { Change } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { matchName } from '../parts/match-name.ts'
import { numbersInSight } from '../parts/numbers.ts'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/words.ts'
import { FrontPages, OpenedCard, Settled } from '../reveal/opened.tsx'
import { promiseName } from '../turn/card.tsx'
import { Swatch } from '../turn/meters.tsx'
import { tellingOf } from '../turn/news.tsx'
import { SoFar } from './so-far.tsx'
import { Dispatch } from './wire-file.tsx'

export function WireMatch({ match }: { match: number }) {
  const t = useWords()
  const view = useView()
  return (
    <section class="wire-match" aria-labelledby={`wire-${match}`}>
      <header>
        <h2 id={`wire-${match}`}>{t('wire.match', { match: matchName(match, t) })}</h2>
        <p class="quiet">
          {t('wire.turn', { turn: view.turn, turns: view.turns, phase: t(`phase.${view.phase}`) })}
        </p>
        <SoFar />
      </header>
      <Numbers view={view} />
      {view.phase === 'ended' ? <Ended view={view} /> : <News view={view} />}
      <Table view={view} />
      <Sealed view={view} />
      <Opened view={view} />
      {view.trigger || view.reveal ? <Dispatch match={match} turn={view.turn} /> : null}
    </section>
  )
}

function Numbers({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const change = (by: number) =>
    by === 0 ? t('meter.steady') : by > 0 ? t('meter.up', { by }) : t('meter.down', { by: -by })
  return (
    <ul class="wire-numbers" aria-label={t('wire.numbers')}>
      {numbersInSight(view, book, 0).map(one => (
        <li key={one.id}>
          <span>
            <Swatch id={one.id} book={book} /> {one.name}
          </span>
          <b>
            {one.value} <Change by={one.change} />
            <span class="aloud"> {change(one.change)}</span>
          </b>
        </li>
      ))}
    </ul>
  )
}

function News({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const trigger = book.trigger(view.trigger)
  if (!trigger)
    return <p class="story">{t(view.phase === 'briefing' ? 'wire.nothing' : 'reading.no-trigger')}</p>
  return (
    <div class="wire-news">
      <p class="eyebrow">{book.date(view.slot)}</p>
      <h3>{book.text(trigger.title)}</h3>
      <Prose text={book.text(tellingOf(trigger, view).neutral)} class="story" />
    </div>
  )
}

function Ended({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const { end } = view
  if (!end) return null
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <div class="wire-news">
      <h3>{book.text(ending?.name) || t('end.adjourned-heading')}</h3>
      {end.adjourned ? <p class="quiet">{t('end.adjourned')}</p> : null}
      {ending ? <Prose text={book.text(ending.text)} class="story" /> : null}
    </div>
  )
}

/** A table is their own; what came of it is everybody's. */
function Table({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const signed = view.promises.filter(one => one.signed === view.slot)
  return (
    <>
      {view.phase === 'table' ? <p>{t('wire.table')}</p> : null}
      <Verdict table={view.table} />
      {signed.length > 0 ? (
        <ul class="points" aria-label={t('wire.signed')}>
          {signed.map(one => (
            <li key={one.id}>
              <b>{t('text.colon', { text: book.side(one.giver).name })}</b>{' '}
              {promiseName(one, book, view.trigger ?? view.reveal?.trigger ?? null)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Sealed({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  if (view.sealed.length === 0 || view.reveal) return null
  return <p>{t('wire.sealed', { sides: view.sealed.map(side => book.side(side).name).join(' · ') })}</p>
}

function Opened({ view }: { view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const { reveal } = view
  if (!reveal) return null
  return (
    <>
      <div class="envelopes">
        {book.scenario.sides.map(({ id }) => (
          <OpenedCard key={id} side={id} reveal={reveal} heading="h3">
            {reveal.sealedByClock.includes(id) ? (
              <p class="quiet">{t('reveal.by-clock', { side: book.side(id).name })}</p>
            ) : null}
          </OpenedCard>
        ))}
      </div>
      <Settled reveal={reveal} view={view} />
      <FrontPages reveal={reveal} heading="h3" />
    </>
  )
}
