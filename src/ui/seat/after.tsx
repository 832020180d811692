// Out of the role: one word, the last slip, and the own match with everything open. The instructor leads the pages.
import { useState } from 'preact/hooks'
import type { MeView } from '../../classroom/view.ts'
import { Letters } from '../class-pages/letters.tsx'
import type { Game } from '../game.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useKept } from '../parts/kept.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function After({ game, me }: { game: Game; me: MeView }) {
  const t = useWords()
  const { phase } = useClassView()
  return (
    <main class="page leaf" id="document">
      <header>
        <PhaseHeading id="after">{t('after.title')}</PhaseHeading>
        <p class="story">{t(phase === 'over' ? 'after.over' : me.seat ? 'after.lead' : 'after.lead-wire')}</p>
      </header>
      {phase === 'debrief' ? (
        <>
          <Letters />
          <Note purpose="word" longest={40} asks="after.word" />
          <Note purpose="slip" longest={280} asks={me.seat ? 'after.slip' : 'after.slip-wire'} />
        </>
      ) : null}
      {me.seat ? <OwnMatch game={game} match={me.seat.match} /> : null}
    </main>
  )
}

type NoteProps = {
  readonly purpose: 'word' | 'slip'
  readonly longest: number // characters
  readonly asks: 'after.word' | 'after.slip' | 'after.slip-wire'
}

/** A short text handed to the class: the host keeps it apart from the log. */
function Note({ purpose, longest, asks }: NoteProps) {
  const t = useWords()
  const { open } = useInClass()
  const [text, setText] = useKept(purpose, '')
  const [sent, setSent] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const send = async () => {
    const why = await open.intents.write(purpose, text, id => ({ kind: purpose, text: id }))
    setFailed(why !== null)
    if (why !== null) return
    setSent(text)
    setText('')
  }
  return (
    <form
      class="talk-form"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <label class="field">
        <span>{t(asks)}</span>
        <input
          type="text"
          required
          value={text}
          maxLength={longest}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t(`after.${purpose}-send`)}
      </button>
      {failed ? (
        <p class="refusal" role="alert">
          {t('after.failed')}
        </p>
      ) : null}
      {sent === null || failed ? null : (
        <p role="status">
          {purpose === 'word' ? t('after.word-sent', { text: sent }) : t('after.slip-sent')}
        </p>
      )}
    </form>
  )
}

/** The whole log comes to this device and opens as a match of its own: its debrief, its replay, what if. */
function OwnMatch({ game, match }: { game: Game; match: number }) {
  const t = useWords()
  const { open } = useInClass()
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest')
  const fetchLog = async () => {
    setState('busy')
    const text = await open.log(match)
    const found = text === null ? null : await game.openFile(new File([text], 'match.json'))
    if (found?.ok && found.value.kind === 'match') location.hash = addressOf('debrief', found.value.id)
    else setState('failed')
  }
  return (
    <section aria-labelledby="own-match">
      <h2 id="own-match">{t('after.own')}</h2>
      <p>{t('after.own-text')}</p>
      <button
        type="button"
        class="dark"
        aria-disabled={state === 'busy'}
        onClick={() => state !== 'busy' && void fetchLog()}
      >
        {t(state === 'busy' ? 'after.opening' : 'after.open')}
      </button>
      {state === 'failed' ? (
        <p class="refusal" role="alert">
          {t('after.not-yet')}
        </p>
      ) : null}
    </section>
  )
}
