// A match gets a name of its player's own; an empty one gives it its scenario's title again.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Head } from '../../store/saves.ts'
import type { Game } from '../game.ts'
import { announce } from '../parts/live.tsx'
import { useWords } from '../parts/words.ts'

const MOST_LETTERS = 80

type Props = {
  readonly head: Head
  readonly game: Game
  readonly changed: () => Promise<void>
  readonly done: () => void
}

export function Rename({ head, game, changed, done }: Props) {
  const t = useWords()
  const [name, setName] = useState(head.name || head.title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const keep = async () => {
    const wished = name.trim()
    const saves = await game.saves()
    await saves.changeHead(head.id, { name: wished === head.title ? '' : wished })
    announce(t('home.renamed', { name: wished || head.title }))
    await changed()
    done()
  }
  return (
    <form
      class="match-acts rename"
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') done()
      }}
    >
      <label class="field">
        <span>{t('home.rename-label')}</span>
        <input
          ref={field}
          type="text"
          value={name}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain">
        {t('home.rename-save')}
      </button>
      <button type="button" class="plain" onClick={done}>
        {t('home.rename-cancel')}
      </button>
    </form>
  )
}
