// Writing a draft: two columns of promises to tick, ours and theirs. Nothing is sent before it is handed over.
import { useState } from 'preact/hooks'
import type { PromiseId } from '../../match/moves.ts'
import { promiseKey, samePromise, toggled, type Writing } from '../../store/desk-store.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { ClauseTexts, PromiseText } from './promise-text.tsx'

export function Compose({ writing }: { writing: Writing }) {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const { own } = useView()
  const [first] = useState(writing)
  if (!own) return null
  const { offers } = own
  const write = (change: Partial<Writing>) => desk.set({ writing: { ...writing, ...change } })
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
          <Choices
            title={t('table.we-do')}
            giver={own.side}
            offers={chosenFirst(offers.give, first.give)}
            chosen={writing.give}
            change={ref => write({ give: toggled(writing.give, ref, offers.most) })}
            most={offers.most}
          />
          <Choices
            title={t('table.they-do')}
            giver={book.other}
            offers={chosenFirst(offers.take, first.take)}
            chosen={writing.take}
            change={ref => write({ take: toggled(writing.take, ref, offers.most) })}
            most={offers.most}
          />
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
  readonly change: (ref: PromiseId) => void
  readonly most: number
}

export function Choices({ title, giver, offers, chosen, change, most }: Props) {
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
