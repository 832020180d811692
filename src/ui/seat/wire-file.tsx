// The wire desk's sentence about a turn: written, filed, written anew. Who has filed gets something to ask of it meanwhile.
import { useEffect, useRef, useState } from 'preact/hooks'
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
  const after = useRef(false) // a button was pressed that goes away with what it stands in
  const go = (to: number) => {
    after.current = true
    writeAnew(to)
  }
  const isFirst = told === undefined
  if (isFirst || anew === turn)
    return <Write key={turn} match={match} turn={turn} first={told ?? ''} after={after} done={() => go(0)} />
  return <Filed told={told} after={after} change={() => go(turn)} />
}

type After = { current: boolean }

/** The focus goes on to what took a button's place, unless the reader has gone elsewhere meanwhile. */
function useFocusAfter<E extends HTMLElement>(after: After) {
  const here = useRef<E>(null)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (after.current && isLost) here.current?.focus()
    after.current = false
  }, [after])
  return here
}

type FiledProps = { readonly told: string; readonly after: After; readonly change: () => void }

function Filed({ told, after, change }: FiledProps) {
  const t = useWords()
  const button = useFocusAfter<HTMLButtonElement>(after)
  const { book } = usePlaying()
  const { phase } = useView()
  const [a, b] = book.scenario.sides.map(({ id }) => book.side(id).name)
  return (
    <div class="wire-filed">
      <p>{t('wire.filed', { text: told })}</p>
      {phase === 'ended' ? null : <p class="quiet">{t('wire.quiet', { a: a ?? '', b: b ?? '' })}</p>}
      <button ref={button} type="button" class="link" onClick={change}>
        {t('wire.change')}
      </button>
    </div>
  )
}

/** `first`: what was filed before. */
type WriteProps = Props & { readonly first: string; readonly after: After; readonly done: () => void }

function Write({ match, turn, first, after, done }: WriteProps) {
  const t = useWords()
  const field = useFocusAfter<HTMLTextAreaElement>(after)
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
          ref={field}
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
