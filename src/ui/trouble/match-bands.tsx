// In a match: this browser keeps nothing, or could not write the last move down. Play goes on, a file is offered.
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { announce } from '../parts/live.tsx'
import { useStore } from '../parts/use-store.ts'
import { useWords } from '../parts/words.ts'
import { Band } from './band.tsx'
import { SaveMatch } from './save-match.tsx'

type Props = { readonly id: string; readonly game: Game; readonly again: () => void }

export function MatchBands({ id, game, again }: Props) {
  return (
    <>
      <Writing id={id} game={game} again={again} />
      <Memory id={id} game={game} />
    </>
  )
}

function Writing({ id, game, again }: Props) {
  const t = useWords()
  const writing = useStore(game.trouble, state => state.writing)
  const [was, setWas] = useState(writing)
  useEffect(() => {
    if (was && !writing) announce(t('trouble.written'))
    setWas(writing)
  }, [writing])
  if (!writing) return null
  return (
    <Band text={t(writing === 'full' ? 'trouble.full' : 'trouble.not-written')}>
      <button type="button" class="dark" onClick={again}>
        {t('trouble.retry')}
      </button>
      <SaveMatch id={id} game={game} />
    </Band>
  )
}

function Memory({ id, game }: Omit<Props, 'again'>) {
  const t = useWords()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    void game.saves().then(saves => setShown(!saves.kept))
  }, [game])
  if (!shown) return null
  return (
    <Band text={t('trouble.memory')}>
      <SaveMatch id={id} game={game} />
      <button type="button" class="plain" onClick={() => setShown(false)}>
        {t('trouble.dismiss')}
      </button>
    </Band>
  )
}
