// Opening a file by a button, or by dropping it anywhere on the page: a scenario to play or a saved match. A bad file is
// refused with its lines; nothing else changes.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FileProblem, Game, Shelved } from '../game.ts'
import { FileButton } from '../parts/file-button.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { useDrop } from './drop.ts'

const FileTrouble = lazy(async () => (await import('./file-trouble.tsx')).FileTrouble)

type Props = { readonly game: Game; readonly opened: (shelved: Shelved) => void }

export function OpenFile({ game, opened }: Props) {
  const t = useWords()
  const [trouble, setTrouble] = useState<{ readonly file: string; readonly problem: FileProblem } | null>(
    null,
  )
  const open = async (file: File | undefined) => {
    if (!file) return
    const found = await game.openFile(file)
    if (!found.ok) return setTrouble({ file: file.name, problem: found.error })
    setTrouble(null)
    if (found.value.kind === 'match') location.hash = addressOf(found.value.at, found.value.id)
    else opened(found.value.shelved)
  }
  const over = useDrop(file => void open(file))
  return (
    <div class="open-file">
      <FileButton
        text={t('home.open')}
        accept=".json,application/json"
        help="open-help"
        take={([file]) => open(file)}
      />
      <p id="open-help" class="quiet">
        {t('home.open-help')}
      </p>
      {trouble ? <FileTrouble key={trouble.file} {...trouble} close={() => setTrouble(null)} /> : null}
      {over ? <DropPlace /> : null}
    </div>
  )
}

/** Over everything, as long as a file is held over the page. */
function DropPlace() {
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.showPopover?.(), [])
  return (
    <div ref={place} class="drop" popover="manual" aria-hidden="true">
      <p>
        <b>{t('home.drop')}</b>
        <span>{t('home.drop-help')}</span>
      </p>
    </div>
  )
}
