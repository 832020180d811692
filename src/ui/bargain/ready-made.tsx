// A draft that the scenario keeps ready for this table, turned to face us: handed over as it is, or changed first.
import type { PromiseId } from '../../match/moves.ts'
import type { View } from '../../match/view.ts'
import { samePromise } from '../../store/desk-store.ts'
import type { Book } from '../book/book.ts'
import { MoveButton } from '../parts/actions.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { Column } from './column.tsx'
import { ClauseTexts } from './promise-text.tsx'

type Ready = {
  readonly id: string
  readonly title: string
  readonly open: string
  readonly give: readonly PromiseId[]
  readonly take: readonly PromiseId[]
}

/** The ready drafts that may be laid now; ours come before theirs, turned round. */
export function readyDrafts(view: View, book: Book): readonly Ready[] {
  const { own, table } = view
  if (!own || !table || table.draft || (table.pens[own.side] ?? 0) === 0) return []
  const allowed = (list: readonly PromiseId[], offers: readonly PromiseId[]) =>
    list.length <= own.offers.most && list.every(ref => offers.some(one => samePromise(one, ref)))
  const packages = book.trigger(view.trigger)?.packages ?? []
  const ours = packages.filter(one => one.from === own.side)
  return (ours.length > 0 ? ours : packages).flatMap(one => {
    const [give, take] = one.from === own.side ? [one.give, one.take] : [one.take, one.give]
    const fits = allowed(give, own.offers.give) && allowed(take, own.offers.take)
    return fits ? [{ id: one.id, title: book.text(one.title), open: book.text(one.open), give, take }] : []
  })
}

export function ReadyMade() {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const view = useView()
  return (
    <>
      {readyDrafts(view, book).map(({ id, title, open, give, take }) => (
        <section key={id} class="ready-made">
          <h2>{t('table.ready-made', { title })}</h2>
          <div class="columns">
            <Column title={t('table.we-do')} list={give} giver={book.own} changed={[]} />
            <Column title={t('table.they-do')} list={take} giver={book.other} changed={[]} />
          </div>
          <ClauseTexts promises={[...give, ...take]} />
          {open ? <p class="quiet">{t('table.left-open', { text: open })}</p> : null}
          <div class="choices">
            <MoveButton onClick={() => void intents.draft(0, { give, take })}>
              {t('table.use-ready')}
            </MoveButton>
            <button type="button" class="plain" onClick={() => desk.set({ writing: { on: 0, give, take } })}>
              {t('table.change-ready')}
            </button>
          </div>
        </section>
      ))}
    </>
  )
}
