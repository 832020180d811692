// The table between both: one draft in two columns named by side, and a place for each side with what it may do there.
// Odds, dial and aims are not on it: a side looks at them alone.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import { Column } from '../bargain/column.tsx'
import { Verdict } from '../bargain/verdict.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { NewsFold } from '../turn/news.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'
import { useTable } from './device-context.ts'
import { Place } from './place.tsx'
import { SharedCompose } from './shared-compose.tsx'
import { SharedReady } from './shared-ready.tsx'

type Draft = NonNullable<NonNullable<View['table']>['draft']>

export function SharedTable() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const writing = useTable(state => state.writing)
  const { table } = view
  if (!table) return null
  const summit = table.kind === 'summit'
  const kind = summit ? t('table.summit') : table.kind === 'one' ? t('table.one') : t('table.open')
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`table-${view.turn} ${table.left.join(' ')}`}>
        {summit ? t('table.heading-summit') : t('table.heading')}
      </PhaseHeading>
      <p class="quiet">
        <b>{t('text.stop', { text: t('device.both') })}</b> {kind} {t('device.table-lead')}
      </p>
      {book.trigger(view.trigger)?.crisis ? <p class="quiet">{t('device.crisis')}</p> : null}
      <NewsFold />
      <Verdict table={table} />
      <OnTable at={writing ? `pen ${writing.by}` : `draft ${table.draft?.number ?? 0}`}>
        {writing ? (
          <SharedCompose writing={writing} />
        ) : table.draft ? (
          <SharedDraft draft={table.draft} />
        ) : (
          <NoDraft />
        )}
      </OnTable>
      {writing ? null : (
        <div class="places">
          {book.scenario.sides.map(({ id }) => (
            <Place key={id} side={id} table={table} />
          ))}
        </div>
      )}
    </>
  )
}

/** Takes the focus when something else comes to lie on the table: what was pressed is gone with what lay there. */
function OnTable({ at, children }: { at: string; children: ComponentChildren }) {
  const t = useWords()
  const place = useRef<HTMLElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current !== at) place.current?.focus()
    shown.current = at
  }, [at])
  return (
    <section ref={place} class="on-table" aria-label={t('device.on-table')} tabIndex={-1}>
      {children}
    </section>
  )
}

function SharedDraft({ draft }: { draft: Draft }) {
  const t = useWords()
  const { book } = usePlaying()
  const side = book.side(draft.by).name
  const lists = { [draft.by]: draft.package.give, [book.otherOf(draft.by)]: draft.package.take }
  return (
    <section class="draft" aria-labelledby="draft-title">
      <h2 id="draft-title">
        {draft.changed.length > 0 ? t('device.counter-by', { side }) : t('device.draft-by', { side })}
      </h2>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <Column
            key={id}
            title={t('device.side-does', { side: book.side(id).name })}
            list={lists[id] ?? []}
            giver={id}
            changed={draft.changed}
          />
        ))}
      </div>
      <p class="quiet">{t('device.sign-help')}</p>
    </section>
  )
}

function NoDraft() {
  const t = useWords()
  const { book } = usePlaying()
  const putAway = useTable(state => state.putAway)
  const text = putAway ? t('device.put-away', { side: book.side(putAway.by).name }) : t('device.empty')
  return (
    <section class="empty-table">
      <p>{text}</p>
      <SharedReady />
    </section>
  )
}
