// A button that saves a match to a file, wherever something has gone wrong with it.
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { useWords } from '../parts/words.ts'

type Props = { readonly id: string; readonly game: Game; readonly dark?: boolean }

/** The match as a log file; where it cannot be folded, everything that is stored of it. */
export function SaveMatch({ id, game, dark = false }: Props) {
  const t = useWords()
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      const file = (await game.exportMatch(id).catch(() => null)) ?? (await game.rawCopy(id))
      saveToFile(file.name, file.text)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" class={dark ? 'dark' : 'plain'} onClick={() => void save()}>
        {t('trouble.export')}
      </button>
      {failed ? <p role="alert">{t('trouble.not-saved')}</p> : null}
    </>
  )
}
