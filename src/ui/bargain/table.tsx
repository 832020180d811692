// The table: one draft, one pen, two lights, one dial. What lies on it, and what we can do about it.
import type { OwnView, TableView, View } from '../../match/view.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useDesk, useMatch, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { CardFace } from '../turn/card.tsx'
import { Embassy } from '../turn/embassy.tsx'
import { NewsFold } from '../turn/news.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'
import { Compose } from './compose.tsx'
import { DraftActs, Lying } from './draft.tsx'
import { ReadyMade, readyDrafts } from './ready-made.tsx'
import { Failed } from './verdict.tsx'
import { Walk } from './walk.tsx'

/** Rules arrive one at a time: up to this turn a draft that lies ready is the only one to lay. */
const READY_ONLY = 2

export function Bargain() {
  const t = useWords()
  const view = useView()
  const writing = useDesk(state => state.writing)
  const { table, own } = view
  if (!table || !own) return null
  const summit = table.kind === 'summit'
  const kind = summit ? t('table.summit') : table.kind === 'one' ? t('table.one') : t('table.open')
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`table-${view.turn}`}>
        {summit ? t('table.heading-summit') : t('table.heading')}
      </PhaseHeading>
      <Hints />
      <p class="quiet">{kind}</p>
      <NewsFold />
      <Embassy />
      <Failed table={table} />
      {writing ? <Compose writing={writing} /> : table.draft ? <Lying /> : <Empty view={view} own={own} />}
      {writing ? null : <Hand view={view} own={own} />}
      {writing ? null : <Done table={table} own={own} summit={summit} />}
    </>
  )
}

function Empty({ view, own }: { view: View; own: OwnView }) {
  const t = useWords()
  const { book, desk } = usePlaying()
  const putAway = useMatch(state => state.putAway)
  const pens = view.table?.pens[own.side] ?? 0
  const otherLeft = view.table?.left.includes(book.other) === true
  if (view.table?.ratified) return <p class="verdict verdict-yes">{t('table.ratified')}</p>
  if (view.table?.left.includes(own.side)) return <p>{t('table.we-left')}</p>
  return (
    <section class="empty-table">
      <p>{putAway ? t('table.put-away', { side: book.side(book.other).name }) : t('table.empty')}</p>
      {pens === 0 || otherLeft ? (
        <p class="quiet">
          {otherLeft ? t('table.they-left', { side: book.side(book.other).name }) : t('table.no-pen')}
        </p>
      ) : (
        <>
          <ReadyMade />
          {view.turn <= READY_ONLY && readyDrafts(view, book).length > 0 ? null : (
            <button
              type="button"
              class="plain"
              onClick={() => desk.set({ writing: { on: 0, give: [], take: [] } })}
            >
              {t('table.write')}
            </button>
          )}
        </>
      )}
    </section>
  )
}

/** Our own cards, to read before we bargain. */
export function Hand({ view, own }: { view: View; own: OwnView }) {
  const t = useWords()
  if (own.hand.length === 0) return null
  return (
    <details class="hand">
      <summary>{t('table.hand')}</summary>
      <ul class="cards">
        {own.hand.map(card => (
          <li key={card.id} class="card">
            <CardFace card={card} side={own.side} trigger={view.trigger ?? ''} promises={view.promises} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Done({ table, own, summit }: { table: TableView; own: OwnView; summit: boolean }) {
  const t = useWords()
  const { book, intents } = usePlaying()
  const view = useView()
  const readyToLay = readyDrafts(view, book).length > 0
  const left = table.left.includes(own.side)
  const otherLeft = table.left.includes(book.other)
  return (
    <Actions>
      {left ? (
        <p class="quiet">{t('frame.waiting', { side: book.side(book.other).name })}</p>
      ) : (
        <>
          {table.draft ? <DraftActs draft={table.draft} own={own} pens={table.pens[own.side] ?? 0} /> : null}
          <MoveButton plain={readyToLay} slight={table.draft !== null} onClick={() => void intents.ready()}>
            {t('table.done')}
          </MoveButton>
        </>
      )}
      {summit && !left && !table.ratified && !table.walked ? <Walk /> : null}
      {otherLeft && !left && table.draft ? (
        <span class="quiet">{t('table.they-left', { side: book.side(book.other).name })}</span>
      ) : null}
    </Actions>
  )
}
