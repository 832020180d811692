// Writing a draft: two columns of promises to tick, ours and theirs. Nothing is sent before it is handed over.
import type { PromiseId } from '../../match/moves.ts'
import { promiseKey, samePromise, toggled, type Writing } from '../../store/desk-store.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { PromiseText } from './draft.tsx'

export function Compose({ writing }: { writing: Writing }) {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const { own } = useView()
  if (!own) return null
  const { offers } = own
  const write = (change: Partial<Writing>) => desk.set({ writing: { ...writing, ...change } })
  const empty = writing.give.length + writing.take.length === 0
  const handOver = async () => {
    const done = await intents.draft(writing.on, { give: writing.give, take: writing.take })
    if (done) desk.set({ writing: null })
  }
  return (
    <section class="draft" aria-labelledby="compose-title">
      <h2 id="compose-title">{writing.on === 0 ? t('table.compose') : t('table.compose-change')}</h2>
      <p class="quiet">{t('table.compose-help', { most: offers.most })}</p>
      <div class="columns">
        <Choices
          title={t('table.we-do')}
          giver={own.side}
          offers={offers.give}
          chosen={writing.give}
          change={ref => write({ give: toggled(writing.give, ref, offers.most) })}
          most={offers.most}
        />
        <Choices
          title={t('table.they-do')}
          giver={book.other}
          offers={offers.take}
          chosen={writing.take}
          change={ref => write({ take: toggled(writing.take, ref, offers.most) })}
          most={offers.most}
        />
      </div>
      <Actions>
        <MoveButton disabled={empty} onClick={() => void handOver()}>
          {t('table.hand-over')}
        </MoveButton>
        <button type="button" class="plain" onClick={() => desk.set({ writing: null })}>
          {t('table.cancel')}
        </button>
      </Actions>
    </section>
  )
}

type Props = {
  readonly title: string
  readonly giver: string
  readonly offers: readonly PromiseId[]
  readonly chosen: readonly PromiseId[]
  readonly change: (ref: PromiseId) => void
  readonly most: number
}

function Choices({ title, giver, offers, chosen, change, most }: Props) {
  const t = useWords()
  const full = chosen.length >= most
  return (
    <fieldset class="column">
      <legend>{title}</legend>
      {offers.length === 0 ? <p class="quiet">{t('table.none-offered')}</p> : null}
      {offers.map(ref => {
        const on = chosen.some(one => samePromise(one, ref))
        const swaps = 'pledge' in ref && chosen.some(one => 'pledge' in one)
        return (
          <label key={promiseKey(ref)} class={on ? 'promise promise-on' : 'promise'}>
            <input
              type="checkbox"
              checked={on}
              disabled={!on && full && !swaps}
              onChange={() => change(ref)}
            />
            <span>
              <PromiseText promise={ref} giver={giver} />
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Drafts that the scenario keeps ready for this table, turned to face us; only those that may be laid now. */
export function ReadyMade() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  const { own } = view
  if (!own) return null
  const allowed = (list: readonly PromiseId[], offers: readonly PromiseId[]) =>
    list.length <= own.offers.most && list.every(ref => offers.some(one => samePromise(one, ref)))
  const packages = book.trigger(view.trigger)?.packages ?? []
  const ours = packages.filter(one => one.from === own.side)
  const ready = (ours.length > 0 ? ours : packages).flatMap(one => {
    const [give, take] = one.from === own.side ? [one.give, one.take] : [one.take, one.give]
    const fits = allowed(give, own.offers.give) && allowed(take, own.offers.take)
    return fits ? [{ id: one.id, title: book.text(one.title), open: book.text(one.open), give, take }] : []
  })
  return (
    <>
      {ready.map(one => (
        <section key={one.id} class="ready-made">
          <h2>{t('table.ready-made', { title: one.title })}</h2>
          {one.open ? <p class="quiet">{t('table.left-open', { text: one.open })}</p> : null}
          <button
            type="button"
            class="dark"
            onClick={() => desk.set({ writing: { on: 0, give: one.give, take: one.take } })}
          >
            {t('table.use-ready')}
          </button>
        </section>
      ))}
    </>
  )
}
