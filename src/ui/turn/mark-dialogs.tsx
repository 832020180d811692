// What a mark opens: disputes, promises, third states, the background, pens, envelopes, the news, a side's home.
import type { ComponentChildren } from 'preact'
import type { PromiseView } from '../../match/view.ts'
import type { Openable } from '../../store/desk-store.ts'
import { Dialog } from '../parts/dialog.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { Prose } from '../parts/prose.tsx'
import { useWords, type Words } from '../parts/words.ts'
import { promiseName } from './card.tsx'
import { CardDetails } from './card-details.tsx'
import { Advice, Horizon, NewsTexts, Sources } from './news.tsx'
import { StepList } from './why.tsx'

export function MarkDialog() {
  const open = useDesk(state => state.open)
  return open === null ? null : <Open key={`${open.kind}/${open.id}`} open={open} />
}

function Open({ open: { kind, id } }: { open: Openable }) {
  switch (kind) {
    case 'disputes':
      return <Disputes first={id} />
    case 'promises':
      return <Promises first={id} />
    case 'states':
      return <States />
    case 'background':
      return <Background />
    case 'pens':
      return <Pens />
    case 'envelopes':
      return <Envelopes />
    case 'news':
      return <News />
    case 'side':
      return <Home id={id} />
    case 'card':
      return id === '' ? <Record /> : <CardDetails id={id} />
  }
}

function Sheet({ title, help, children }: { title: string; help?: string; children?: ComponentChildren }) {
  const { desk } = usePlaying()
  return (
    <Dialog title={title} onClose={() => desk.set({ open: null })}>
      {help ? <p class="quiet">{help}</p> : null}
      {children}
    </Dialog>
  )
}

/** The one that was asked for stands first. */
const firstOf = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  [...list].sort((a, b) => Number(b.id === id) - Number(a.id === id))

function Disputes({ first }: { first: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { disputes } = useView()
  return (
    <Sheet title={t('marks.disputes-title')} help={t('marks.disputes-help')}>
      {disputes.length === 0 ? <p>{t('marks.no-disputes')}</p> : null}
      {firstOf(disputes, first).map(({ id, value }) => {
        const spec = book.scenario.disputes?.find(one => one.id === id)
        const cable = spec?.cable ? book.gaugeName(spec.cable) : ''
        return (
          <section key={id}>
            <h3>{book.gaugeName(`dispute.${id}`)}</h3>
            <p class="quiet">{[cable, t('marks.dispute-weight', { value })].filter(Boolean).join(' · ')}</p>
            <StepList gauge={`dispute.${id}`} now={value} />
          </section>
        )
      })}
    </Sheet>
  )
}

function Promises({ first }: { first: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  return (
    <Sheet title={t('marks.promises-title')} help={t('marks.promises-help')}>
      {view.promises.length === 0 ? <p>{t('marks.no-promises')}</p> : null}
      {firstOf(view.promises, first).map(one => (
        <section key={one.id}>
          <h3>
            <SideMark mark={book.side(one.giver).mark} />{' '}
            {t('text.colon', { text: book.side(one.giver).name })} {promiseName(one, book, view.trigger)}
          </h3>
          <p class="quiet">{stateWords(one, view.slot, book.date(one.until), t)}</p>
          {'clause' in one.ref ? <Prose text={book.text(book.clause(one.ref.clause)?.text)} /> : null}
        </section>
      ))}
    </Sheet>
  )
}

function stateWords(one: PromiseView, slot: string, date: string, t: Words): string {
  if (one.state === 'kept') return t('marks.promise-kept')
  if (one.state === 'broken') return t('marks.promise-broken')
  if (one.state === 'suspended') return t('marks.promise-suspended')
  return one.until === slot ? t('marks.promise-due') : t('marks.promise-running', { date: date || one.until })
}

/** How a third state leans, in the scenario's own words. */
function leanWords(lean: number, low: string, high: string, t: Words): string {
  if (lean > 20) return high || t('chart.towards')
  return lean < -20 ? low || t('chart.away') : t('chart.watching')
}

function States() {
  const t = useWords()
  const { book } = usePlaying()
  const { states } = useView()
  return (
    <Sheet title={t('marks.states-title')} help={t('marks.states-help')}>
      <dl class="facts">
        {states.map(({ id, lean }) => {
          const spec = book.scenario.stakeholders?.find(one => one.id === id)
          return (
            <div key={id}>
              <dt>{book.gaugeName(`stakeholder.${id}`)}</dt>
              <dd>{leanWords(lean, book.text(spec?.leans?.low), book.text(spec?.leans?.high), t)}</dd>
            </div>
          )
        })}
      </dl>
    </Sheet>
  )
}

function Background() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const { gauges } = useView()
  const factors = gauges.filter(one => book.gauge(one.id)?.kind === 'factor')
  return (
    <Sheet title={t('marks.background-title')} help={t('marks.background-help')}>
      <dl class="facts">
        {factors.map(({ id, value }) => (
          <div key={id}>
            <dt>{book.gaugeName(id)}</dt>
            <dd>
              {t('marks.value', { value })}{' '}
              <button
                type="button"
                class="link"
                aria-label={`${t('meter.why')} ${book.gaugeName(id)}`}
                onClick={() => desk.set({ open: null, meter: id })}
              >
                {t('marks.why')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

function Pens() {
  const t = useWords()
  const { book } = usePlaying()
  const { table } = useView()
  return (
    <Sheet title={t('marks.pens-title')} help={t('marks.pens-help')}>
      <ul>
        {book.scenario.sides.map(side => (
          <li key={side.id}>
            <SideMark mark={book.side(side.id).mark} />{' '}
            {t('marks.pens-of', { side: book.side(side.id).name, count: table?.pens[side.id] ?? 0 })}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Envelopes() {
  const t = useWords()
  const { book } = usePlaying()
  const { sealed, reveal } = useView()
  const words = (side: string): string => {
    if (!reveal) return sealed.includes(side) ? t('marks.envelope-sealed') : t('marks.envelope-open')
    const card = book.response(reveal.trigger, side, reveal.responses[side] ?? '')
    return t('marks.envelope-opened', { title: book.text(card?.title) })
  }
  return (
    <Sheet title={t('marks.envelopes-title')}>
      <dl class="facts">
        {book.scenario.sides.map(side => (
          <div key={side.id}>
            <dt>
              <SideMark mark={book.side(side.id).mark} /> {book.side(side.id).name}
            </dt>
            <dd>{words(side.id)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

function News() {
  const t = useWords()
  const { book } = usePlaying()
  const { trigger } = useView()
  return (
    <Sheet title={t('marks.news-title', { title: book.text(book.trigger(trigger)?.title) })}>
      <div class="news">
        <NewsTexts />
        <Advice />
        <Horizon />
        <Sources />
      </div>
    </Sheet>
  )
}

function Home({ id }: { id: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { groups = [], brief } = book.sideSpec(id)
  return (
    <Sheet title={t('marks.side-title', { side: book.side(id).name })}>
      {id === book.reader.side && brief ? <Prose text={book.text(brief)} /> : null}
      {groups.length > 0 ? (
        <section>
          <h3>{t('marks.side-groups')}</h3>
          <ul>
            {groups.map(group => (
              <li key={group.id}>{book.text(group.name)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Sheet>
  )
}

function Record() {
  const t = useWords()
  const { own } = useView()
  return (
    <Sheet title={t('marks.record-title')} help={t('marks.record-help')}>
      {own ? <StepList gauge={`record.${own.side}`} now={own.record} /> : null}
    </Sheet>
  )
}
