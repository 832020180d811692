// Talk in writing: ready phrases in every language beside free words. The instructor can read it, and the page says so.
import { useEffect, useState } from 'preact/hooks'
import { useClass, useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useKept } from '../parts/kept.ts'
import { announce } from '../parts/live.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

const LONGEST = 400

type Line = { readonly by: string; readonly told: string; readonly key: string }

/** What was written this turn; a message whose words are not here yet is left out until they come. */
function useLines(): readonly Line[] {
  const { book } = usePlaying()
  const view = useView()
  const texts = useClass(device => device.texts)
  const phrase = (id: string) => book.text(book.scenario.phrases?.find(one => one.id === id)?.text)
  return (view.said ?? []).flatMap(({ by, text }, at) => {
    const told = text.startsWith('phrase/') ? phrase(text.slice('phrase/'.length)) : texts[text]
    return told ? [{ by, told, key: `${at} ${text}` }] : []
  })
}

/** Opens the messages; says how many there are, and reads a new one of the other side aloud. */
export function TalkButton() {
  const t = useWords()
  const { book } = usePlaying()
  const lines = useLines()
  const [isOpen, setOpen] = useState(false)
  const last = lines.findLast(line => line.by === book.other)
  useEffect(() => {
    if (last) announce(t('talk.line', { side: book.side(last.by).name, text: last.told }))
  }, [last?.key])
  return (
    <>
      <button type="button" class="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('talk.open', { count: lines.length })}
      </button>
      {isOpen ? (
        <Dialog title={t('talk.title')} onClose={() => setOpen(false)}>
          <Talk lines={lines} />
        </Dialog>
      ) : null}
    </>
  )
}

function Talk({ lines }: { lines: readonly Line[] }) {
  const t = useWords()
  const { book } = usePlaying()
  return (
    <div class="talk">
      <p class="quiet">{t('talk.help')}</p>
      <ul aria-live="polite">
        {lines.length === 0 ? <li class="quiet">{t('talk.none')}</li> : null}
        {lines.map(({ by, told, key }) => (
          <li key={key}>{t('talk.line', { side: book.side(by).name, text: told })}</li>
        ))}
      </ul>
      <Write />
    </div>
  )
}

function Write() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const { open } = useInClass()
  const [text, setText] = useKept('say', '')
  const [phrase, setPhrase] = useKept('say-phrase', '')
  const send = async () => {
    if (phrase !== '') await intents.say(`phrase/${phrase}`)
    const own = text.trim()
    const id = own === '' ? null : await open.intents.keep('say', own)
    if (id !== null) await intents.say(id)
    setText('')
    setPhrase('')
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
        <span>{t('talk.phrase')}</span>
        <select value={phrase} onChange={event => setPhrase(event.currentTarget.value)}>
          <option value="">{t('talk.choose')}</option>
          {(book.scenario.phrases ?? []).map(one => (
            <option key={one.id} value={one.id}>
              {book.text(one.text)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('talk.own')}</span>
        <input
          type="text"
          value={text}
          maxLength={LONGEST}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t('talk.send')}
      </button>
    </form>
  )
}
