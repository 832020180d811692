// The wire desk's sentence about a turn: written, filed, written anew. Who has filed gets something to ask of it meanwhile.
import { useState } from 'preact/hooks'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { useKept } from '../parts/kept.ts'
import { announce } from '../parts/live.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

const LONGEST = 200

type Props = { readonly match: number; readonly turn: number }

export function Dispatch({ match, turn }: Props) {
  const { filed } = useClassView()
  const texts = useClass(device => device.texts)
  const [anew, writeAnew] = useKept(`anew-${match}`, 0) // the turn that is written anew
  const mine = filed.find(one => one.match === match && one.turn === turn)
  const told = mine ? texts[mine.text] : undefined
  if (told === undefined) return <Write match={match} turn={turn} first="" done={() => {}} />
  if (anew === turn) return <Write match={match} turn={turn} first={told} done={() => writeAnew(0)} />
  return <Filed told={told} change={() => writeAnew(turn)} />
}

function Filed({ told, change }: { told: string; change: () => void }) {
  const t = useWords()
  const { book } = usePlaying()
  const { phase } = useView()
  const [a, b] = book.scenario.sides.map(({ id }) => book.side(id).name)
  return (
    <div class="wire-filed">
      <p>{t('wire.filed', { text: told })}</p>
      {phase === 'ended' ? null : <p class="quiet">{t('wire.quiet', { a: a ?? '', b: b ?? '' })}</p>}
      <button type="button" class="link" onClick={change}>
        {t('wire.change')}
      </button>
    </div>
  )
}

/** `first`: what was filed before. */
function Write({ match, turn, first, done }: Props & { readonly first: string; readonly done: () => void }) {
  const t = useWords()
  const { open } = useInClass()
  const [text, setText] = useKept(`report-${match}-${turn}`, first)
  const [failed, setFailed] = useState(false)
  const file = async () => {
    const why = await open.intents.write('report', text, id => ({ kind: 'report', match, turn, text: id }))
    setFailed(why !== null)
    if (why !== null) return
    announce(t('wire.filed', { text }))
    setText(undefined)
    done()
  }
  return (
    <form
      class="talk-form"
      onSubmit={event => {
        event.preventDefault()
        void file()
      }}
    >
      <label class="field">
        <span>{t('wire.sentence', { turn })}</span>
        <textarea
          required
          rows={2}
          value={text}
          maxLength={LONGEST}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      {failed ? (
        <p class="refusal" role="alert">
          {t('wire.not-filed')}
        </p>
      ) : null}
      <div class="actions">
        <button type="submit" class="dark">
          {t('wire.file')}
        </button>
        {first ? (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setText(undefined)
              done()
            }}
          >
            {t('wire.leave')}
          </button>
        ) : null}
      </div>
    </form>
  )
}
