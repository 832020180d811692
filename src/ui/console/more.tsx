// What an instructor needs less often in class: a word to all, the wall, the way in for late ones, the debrief at once.
import { useKept } from '../parts/kept.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'

export function More() {
  const t = useWords()
  const doing = useDoing()
  const [text, setText] = useKept('to-all', '')
  const send = async () => {
    if (text.trim() !== '' && (await doing.announce(text.trim()))) setText('')
  }
  return (
    <form
      class="to-all"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <label class="field">
        <span>{t('console.to-all')}</span>
        <input
          type="text"
          maxLength={200}
          value={text}
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t('console.to-all-send')}
      </button>
    </form>
  )
}
