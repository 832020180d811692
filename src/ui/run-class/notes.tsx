// The teacher's notes that came with the scenarios: to read here, to print, to keep as a file.
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { cardText } from '../home/card-text.ts'
import { saveToFile } from '../home/save-file.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { NotesBody } from './notes-body.tsx'
import { printing } from './printing.ts'

const notes = import.meta.glob<string>('../../../scenarios/*.notes.md', { query: '?raw', import: 'default' })

/** Named by the scenarios on the shelf; notes of any other are named by their file. */
export function Notes({ game }: { game: Game }) {
  const language = useLanguage()
  return (
    <>
      {Object.entries(notes).map(([path, load]) => {
        const file = path.split('/').at(-1) ?? path
        const id = file.replace(/\.notes\.md$/, '')
        const card = game.shelf.find(offer => offer.card.id === id)?.card
        const name = card ? cardText(card, card.title, { side: null, language }) : id
        return <Note key={path} file={file} name={name} load={load} />
      })}
    </>
  )
}

type NoteProps = { readonly file: string; readonly name: string; readonly load: () => Promise<string> }

function Note({ file, name, load }: NoteProps) {
  const t = useWords()
  const [text, setText] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const read = () => load().then(setText, () => setFailed(true))
  return (
    <details
      class="notes"
      onToggle={event => {
        if (event.currentTarget.open && text === null) void read()
      }}
    >
      <summary>{t('class.notes-of', { name })}</summary>
      {failed ? <p class="refusal">{t('class.notes-failed')}</p> : null}
      {text === null ? null : (
        <>
          <p class="unprinted notes-acts">
            <button type="button" class="plain" onClick={event => printing('one', event)}>
              {t('class.print-notes')}
            </button>
            <button type="button" class="plain" onClick={() => saveToFile(file, text, 'text/markdown')}>
              {t('class.notes-save')}
            </button>
          </p>
          <NotesBody text={text} label={t('class.notes-of', { name })} />
        </>
      )}
    </details>
  )
}
