// The envelope: the card that lies in it, our word, and the seal. Sealing asks once, in place.
import { useEffect, useRef } from 'preact/hooks'
import type { OwnView, View } from '../../match/view.ts'
import { Actions, MoveButton } from '../parts/actions.tsx'
import { HintAt } from '../parts/hint.tsx'
import { useDesk, usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { promiseName } from './card.tsx'
import { Prediction } from './prediction.tsx'

export function Envelope() {
  const t = useWords()
  const { book, desk } = usePlaying()
  const view = useView()
  const card = useDesk(state => state.card)
  const sure = useDesk(state => state.sure)
  const { own } = view
  if (!own) return null
  const title = card ? book.text(book.response(view.trigger, own.side, card)?.title) : ''
  return (
    <>
      <Word view={view} own={own} />
      {view.teaches.includes('prediction') ? <HintAt at="prediction" /> : null}
      <Actions>
        {sure === 'seal' && card ? (
          <Sure card={card} title={title} view={view} own={own} />
        ) : (
          <>
            <MoveButton disabled={card === null} onClick={() => desk.set({ sure: 'seal' })}>
              {card ? t('commit.seal') : t('commit.choose')}
            </MoveButton>
            {view.teaches.includes('prediction') ? (
              <Prediction />
            ) : (
              <p class="quiet">{t('commit.lead', { side: book.side(book.other).name })}</p>
            )}
          </>
        )}
      </Actions>
    </>
  )
}

/** Asked only when there is a word to keep. */
function Word({ view, own }: { view: View; own: OwnView }) {
  const t = useWords()
  const { desk } = usePlaying()
  const word = useDesk(state => state.word)
  const bound = view.promises.some(one => one.giver === own.side && one.state === 'running')
  if (!bound) return null
  const option = (value: boolean) => (
    <label class={word === value ? 'choice choice-picked' : 'choice'}>
      <input
        type="radio"
        name="word"
        value={value ? 'yes' : 'no'}
        checked={word === value}
        onChange={() => desk.set({ word: value, sure: null })}
      />
      <span>{value ? t('commit.word-yes') : t('commit.word-no')}</span>
    </label>
  )
  return (
    <fieldset class="word" aria-describedby="word-help">
      <legend>{t('commit.word')}</legend>
      <HintAt at="word" />
      <div class="choices">
        {option(true)}
        {option(false)}
      </div>
      <p id="word-help" class="quiet">
        {t('commit.word-help')}
      </p>
    </fieldset>
  )
}

function Sure({ card, title, view, own }: { card: string; title: string; view: View; own: OwnView }) {
  const t = useWords()
  const { book, desk, intents } = usePlaying()
  const word = desk.read().word
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.focus(), [])
  const marks = own.hand.find(one => one.id === card)?.marks ?? []
  const broken = marks.flatMap(mark => {
    const promise = view.promises.find(one => one.id === mark.promise)
    return promise && mark.mark === 'breaks' ? [promiseName(promise, book, view.trigger)] : []
  })
  const left = !word && marks.some(mark => mark.mark === 'leaves')
  const seal = async () => {
    await intents.seal(card, word)
    desk.set({ sure: null }) // a seal taken back is asked for again
  }
  return (
    <fieldset ref={group} class="sure" aria-label={t('commit.sure', { title })} tabIndex={-1}>
      <p>
        {t('commit.sure', { title })}{' '}
        {broken.map(promise => (
          <b key={promise}>{t('commit.sure-breaks', { promise })} </b>
        ))}
        {left ? <b>{t('commit.sure-word')}</b> : null}
      </p>
      <MoveButton onClick={() => void seal()}>{t('commit.sure-yes')}</MoveButton>
      <button type="button" class="plain" onClick={() => desk.set({ sure: null })}>
        {t('commit.sure-no')}
      </button>
    </fieldset>
  )
}
