// Drafts that the scenario keeps ready for this table, between both: whose they are, and who may lay them.
import type { PromiseId } from '../../match/moves.ts'
import type { OwnView, View } from '../../match/view.ts'
import { promiseKey, samePromise } from '../../store/desk-store.ts'
import { Column } from '../bargain/column.tsx'
import type { Book } from '../book/book.ts'
import { MoveButton } from '../parts/actions.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { useDevice } from './device-context.ts'

/** One draft that lies ready, and who may lay it: both where each side's own is the same seen from its chair. */
type Ready = {
  readonly id: string
  readonly by: readonly string[]
  readonly title: string
  readonly open: string
  readonly does: Readonly<Record<string, readonly PromiseId[]>> // by giver
}

const fits = (list: readonly PromiseId[], offers: readonly PromiseId[], most: number): boolean =>
  list.length <= most && list.every(ref => offers.some(one => samePromise(one, ref)))

/** The ready drafts that may be laid now, each once. */
function readyDrafts(
  view: View,
  book: Book,
  offersOf: (side: string) => OwnView['offers'],
): readonly Ready[] {
  const { table } = view
  if (!table || table.draft || table.ratified) return []
  const drafts = new Map<string, Ready>()
  for (const { id, from, title, open, give, take } of book.trigger(view.trigger)?.packages ?? []) {
    const may = (table.pens[from] ?? 0) > 0 && !table.left.includes(from)
    const offers = offersOf(from)
    if (!may || !fits(give, offers.give, offers.most) || !fits(take, offers.take, offers.most)) continue
    const does = { [from]: give, [book.otherOf(from)]: take }
    const key = JSON.stringify(book.scenario.sides.map(side => (does[side.id] ?? []).map(promiseKey).sort()))
    const same = drafts.get(key)
    const draft = { id, title: book.text(title), open: book.text(open), does }
    drafts.set(key, same ? { ...same, by: [...new Set([...same.by, from])] } : { ...draft, by: [from] })
  }
  return [...drafts.values()]
}

/** The first lies open; the others unfold. */
export function SharedReady() {
  const t = useWords()
  const { book } = usePlaying()
  const { doors } = useDevice()
  const view = useView()
  const offersOf = (side: string) => doors[side]?.offers() ?? { give: [], take: [], most: 0 }
  const drafts = readyDrafts(view, book, offersOf)
  if (drafts.length === 0) return null
  return (
    <section class="ready-drafts">
      <h2 class="label">{t('device.ready')}</h2>
      {drafts.map((ready, at) => (
        <details key={ready.id} open={at === 0}>
          <summary>
            <b>{ready.title}</b>{' '}
            <span class="quiet">{ready.by.map(id => book.side(id).name).join(' · ')}</span>
          </summary>
          <ReadyDraft ready={ready} />
        </details>
      ))}
    </section>
  )
}

function ReadyDraft({ ready }: { ready: Ready }) {
  const t = useWords()
  const { book } = usePlaying()
  return (
    <div class="ready-made">
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <Column
            key={id}
            title={t('device.side-does', { side: book.side(id).name })}
            list={ready.does[id] ?? []}
            giver={id}
            changed={[]}
          />
        ))}
      </div>
      {ready.open ? <p class="quiet">{t('table.left-open', { text: ready.open })}</p> : null}
      <div class="ready-acts">
        {book.scenario.sides.map(({ id }) => (
          <div key={id}>{ready.by.includes(id) ? <Lay ready={ready} side={id} /> : null}</div>
        ))}
      </div>
    </div>
  )
}

function Lay({ ready, side }: { ready: Ready; side: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { doors, table } = useDevice()
  const words = { side: book.side(side).name }
  const give = ready.does[side] ?? []
  const take = ready.does[book.otherOf(side)] ?? []
  const lay = async () => {
    if (await doors[side]?.intents.draft(0, { give, take })) table.set({ putAway: null })
  }
  return (
    <>
      <MoveButton onClick={() => void lay()}>{t('device.lays', words)}</MoveButton>
      <button
        type="button"
        class="plain"
        onClick={() => table.set({ writing: { by: side, on: 0, give, take } })}
      >
        {t('device.lays-changed', words)}
      </button>
    </>
  )
}
