// Writing a draft: two columns of promises to tick, ours and theirs. Nothing is sent before it is handed over.
import { useState } from 'preact/hooks'
import type { PromiseId } from '../../match/moves.ts'
import { promiseKey, samePromise, type Writing } from '../../store/desk-store.ts'
import { drafted } from '../../store/drafting.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { ClauseTexts, PromiseText } from './promise-text.tsx'

export function Compose({ writing }: { writing: Writing }) {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const { own, trigger } = useView()
  const [first] = useState(writing)
  if (!own) return null
  const { offers } = own
  const bindsBoth = (ref: PromiseId) => book.bindsBoth(ref, trigger)
  const ticked = (part: 'give' | 'take') => (ref: PromiseId) =>
    drafted(writing, part, ref, offers.most, bindsBoth)
  const column = (part: 'give' | 'take') => ({
    offers: chosenFirst(offers[part], first[part]),
    chosen: writing[part],
    fits: (ref: PromiseId) => ticked(part)(ref) !== writing,
    change: (ref: PromiseId) => desk.set({ writing: ticked(part)(ref) }),
  })
  const empty = writing.give.length + writing.take.length === 0
  const handOver = async () => {
    const done = await intents.draft(writing.on, { give: writing.give, take: writing.take })
    if (done) desk.set({ writing: null })
  }
  return (
    <>
      <section class="draft" aria-labelledby="compose-title">
        <h2 id="compose-title">{writing.on === 0 ? t('table.compose') : t('table.compose-change')}</h2>
        <p class="quiet">{t('table.compose-help', { most: offers.most })}</p>
        <div class="columns">
          <Choices title={t('table.we-do')} giver={own.side} {...column('give')} />
          <Choices title={t('table.they-do')} giver={book.other} {...column('take')} />
        </div>
        <ClauseTexts promises={[...offers.give, ...offers.take]} />
      </section>
      <Actions>
        <MoveButton disabled={empty} onClick={() => void handOver()}>
          {t('table.hand-over')}
        </MoveButton>
        <button type="button" class="plain" onClick={() => desk.set({ writing: null })}>
          {t('table.cancel')}
        </button>
      </Actions>
    </>
  )
}

/** What was in the draft when it was taken up stands on top; the order stays while it is being changed. */
export const chosenFirst = (
  offers: readonly PromiseId[],
  chosen: readonly PromiseId[],
): readonly PromiseId[] => {
  const isChosen = (ref: PromiseId) => chosen.some(one => samePromise(one, ref))
  return [...offers.filter(isChosen), ...offers.filter(ref => !isChosen(ref))]
}

type Props = {
  readonly title: string
  readonly giver: string
  readonly offers: readonly PromiseId[]
  readonly chosen: readonly PromiseId[]
  readonly fits: (ref: PromiseId) => boolean // whether there is room for it
  readonly change: (ref: PromiseId) => void
}

export function Choices({ title, giver, offers, chosen, fits, change }: Props) {
  const t = useWords()
  return (
    <fieldset class="column">
      <legend>{title}</legend>
      {offers.length === 0 ? <p class="quiet">{t('table.none-offered')}</p> : null}
      {offers.map(ref => {
        const on = chosen.some(one => samePromise(one, ref))
        return (
          <label key={promiseKey(ref)} class={on ? 'promise promise-on' : 'promise'}>
            <input type="checkbox" checked={on} disabled={!on && !fits(ref)} onChange={() => change(ref)} />
            <span>
              <PromiseText promise={ref} giver={giver} />
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
