// The challenges of a scenario, each with what it asks and whether it was reached on this device, or in the match looked at.
import '../../words/parts/challenges.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/schema.ts'
import { onReached, reachedHere } from '../../store/challenges.ts'
import { makeBook } from '../book/book.ts'
import { useLanguage, useWords } from './words.ts'

type Props = {
  readonly scenario: Scenario
  readonly side: string | null // the reader's; null: of two, neither
  readonly now?: readonly string[] // reached in this very match
}

export function Challenges({ scenario, side, now }: Props) {
  const t = useWords()
  const language = useLanguage()
  const reached = useReached(scenario.id)
  const book = makeBook(scenario, { side, language })
  const list = (scenario.challenges ?? []).filter(
    one => one.side === undefined || side === null || one.side === side,
  )
  if (list.length === 0) return null
  const state = (id: string): 'now' | 'before' | 'not' =>
    now?.includes(id) ? 'now' : reached.includes(id) ? 'before' : 'not'
  return (
    <section class="challenges" aria-label={t('challenge.title')}>
      <h2>{t('challenge.title')}</h2>
      <ul>
        {list.map(one => (
          <li key={one.id} class={`aim ${state(one.id) === 'not' ? 'aim-not' : 'aim-met'}`}>
            <b>{book.text(one.name)}</b>
            {one.side === undefined ? '' : ` (${book.side(one.side).name})`}. {book.text(one.text)}{' '}
            <span class="quiet">{t(`challenge.${state(one.id)}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useReached(scenario: string): readonly string[] {
  const [reached, setReached] = useState(() => reachedHere(scenario))
  useEffect(() => {
    const read = () => setReached(reachedHere(scenario))
    read()
    return onReached(read)
  }, [scenario])
  return reached
}
