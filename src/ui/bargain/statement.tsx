// A joint statement after a ratified summit: what we gave, what we gained, and one sentence both or neither sign.
import { Actions, MoveButton } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { useKept } from '../parts/kept.ts'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { promiseName } from '../turn/card.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'

export function Statement() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const view = useView()
  const signed = view.promises.filter(one => one.signed === view.slot)
  const ours = signed.filter(one => one.giver === book.own)
  const theirs = signed.filter(one => one.giver !== book.own)
  const [gave, setGave] = useKept(`gave-${view.turn}-${book.own}`, ours[0]?.id ?? '')
  const [gained, setGained] = useKept(`gained-${view.turn}-${book.own}`, theirs[0]?.id ?? '')
  const [sentence, setSentence] = useKept<string | null>(`sentence-${view.turn}-${book.own}`, null)
  const waits = !view.due.includes(book.own)
  const name = (list: typeof signed) =>
    list.map(one => ({ id: one.id, text: promiseName(one, book, view.trigger) }))
  const sentences = (book.scenario.statements ?? []).map(one => ({ id: one.id, text: book.text(one.text) }))
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`statement-${view.turn}`}>{t('statement.heading')}</PhaseHeading>
      <Hints />
      <p>{t('statement.help')}</p>
      <Pick title={t('statement.gave')} name="gave" list={name(ours)} value={gave} change={setGave} />
      <Pick
        title={t('statement.gained')}
        name="gained"
        list={name(theirs)}
        value={gained}
        change={setGained}
      />
      <Pick
        title={t('statement.sentence')}
        name="sentence"
        list={[{ id: '', text: t('statement.none') }, ...sentences]}
        value={sentence ?? ''}
        change={id => setSentence(id === '' ? null : id)}
      />
      <Actions>
        {waits ? (
          <p class="quiet">{t('frame.waiting', { side: book.side(book.other).name })}</p>
        ) : (
          <>
            <MoveButton onClick={() => void intents.state(gave, gained, sentence)}>
              {t('statement.send')}
            </MoveButton>
            <MoveButton plain onClick={() => void intents.ready()}>
              {t('statement.skip')}
            </MoveButton>
          </>
        )}
      </Actions>
    </>
  )
}

type PickProps = {
  readonly title: string
  readonly name: string
  readonly list: readonly { readonly id: string; readonly text: string }[]
  readonly value: string
  readonly change: (id: string) => void
}

export function Pick({ title, name, list, value, change }: PickProps) {
  if (list.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {list.map(one => (
        <label key={one.id} class={one.id === value ? 'promise promise-on' : 'promise'}>
          <input
            type="radio"
            name={name}
            value={one.id}
            checked={one.id === value}
            onChange={() => change(one.id)}
          />
          <span>{one.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
