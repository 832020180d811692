// Talk in writing: ready phrases in every language beside free words. The instructor can read it, and the page says so.
import { useState } from 'preact/hooks'
import { useClass, useInClass } from '../parts/class-context.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

const LONGEST = 400

export function Talk() {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const texts = useClass(device => device.texts)
  const phrase = (id: string) => book.text(book.scenario.phrases?.find(one => one.id === id)?.text)
  const lines = (view.said ?? []).flatMap(({ by, text }) => {
    const told = text.startsWith('phrase/') ? phrase(text.slice('phrase/'.length)) : texts[text]
    return told ? [{ by, told, key: text }] : []
  })
  return (
    <section class="talk" aria-labelledby="talk">
      <h2 id="talk">{t('talk.title')}</h2>
      <p class="quiet">{t('talk.help')}</p>
      <ul aria-live="polite">
        {lines.length === 0 ? <li class="quiet">{t('talk.none')}</li> : null}
        {lines.map(({ by, told, key }) => (
          <li key={key}>{t('talk.line', { side: book.side(by).name, text: told })}</li>
        ))}
      </ul>
      <Write />
    </section>
  )
}

function Write() {
  const t = useWords()
  const { book, intents } = usePlaying()
  const { open } = useInClass()
  const [text, setText] = useState('')
  const [phrase, setPhrase] = useState('')
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
