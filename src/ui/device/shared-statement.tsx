// The joint statement, written in the open: each side says what it gave and gained; the common sentence stands only if
// both sign it.
import { useState } from 'preact/hooks'
import type { View } from '../../match/view.ts'
import { Pick } from '../bargain/statement.tsx'
import { MoveButton } from '../parts/actions.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { promiseName } from '../turn/card.tsx'
import { TurnEyebrow } from '../turn/reading.tsx'
import { useDoor } from './device-context.ts'

export function SharedStatement() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const sentences = (book.scenario.statements ?? []).map(one => ({ id: one.id, text: book.text(one.text) }))
  const [sentence, setSentence] = useState(sentences[0]?.id ?? '')
  return (
    <>
      <TurnEyebrow />
      <PhaseHeading id={`statement-${view.turn} ${view.due.join(' ')}`}>
        {t('statement.heading')}
      </PhaseHeading>
      <p>{t('device.statement-help')}</p>
      <Pick
        title={t('statement.sentence')}
        name="sentence"
        list={sentences}
        value={sentence}
        change={setSentence}
      />
      <div class="places">
        {book.scenario.sides.map(({ id }) => (
          <Stating key={id} side={id} sentence={sentence || null} view={view} />
        ))}
      </div>
    </>
  )
}

function Stating({ side, sentence, view }: { side: string; sentence: string | null; view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const { intents } = useDoor(side)
  const { name, mark } = book.side(side)
  const words = { side: name }
  const signed = view.promises.filter(one => one.signed === view.slot)
  const of = (ours: boolean) =>
    signed
      .filter(one => (one.giver === side) === ours)
      .map(one => ({ id: one.id, text: promiseName(one, book, view.trigger) }))
  const [gave, setGave] = useState(of(true)[0]?.id ?? '')
  const [gained, setGained] = useState(of(false)[0]?.id ?? '')
  const [signs, setSigns] = useState(false)
  return (
    <section class={`place place-${mark}`} aria-label={t('device.place', words)}>
      <h2>
        <SideMark mark={mark} /> {name}
      </h2>
      {view.due.includes(side) ? (
        <>
          <Pick
            title={t('device.side-gave', words)}
            name={`gave-${side}`}
            list={of(true)}
            value={gave}
            change={setGave}
          />
          <Pick
            title={t('device.side-gained', words)}
            name={`gained-${side}`}
            list={of(false)}
            value={gained}
            change={setGained}
          />
          {sentence ? (
            <label class={signs ? 'promise promise-on' : 'promise'}>
              <input type="checkbox" checked={signs} onChange={() => setSigns(!signs)} />
              <span>{t('device.side-signs-sentence', words)}</span>
            </label>
          ) : null}
          <MoveButton onClick={() => void intents.state(gave, gained, signs ? sentence : null)}>
            {t('device.states', words)}
          </MoveButton>
          <MoveButton plain onClick={() => void intents.ready()}>
            {t('device.states-not', words)}
          </MoveButton>
        </>
      ) : (
        <p class="quiet">{t('device.has-stated', words)}</p>
      )}
    </section>
  )
}
