// A match that an address names and that does not open there: not on this device, of other rules, not over yet, or damaged.
import { useEffect } from 'preact/hooks'
import type { Game } from '../game.ts'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { DamagedPage } from './damaged-page.tsx'

type Props = { readonly id: string; readonly game: Game; readonly error: string }

export function NotOpened({ id, game, error }: Props) {
  const t = useWords()
  switch (error) {
    case 'not-here':
      return <Notice text={t('open.not-here')} back />
    case 'newer':
      return <Notice text={t('open.newer')} back />
    case 'older':
      return <Elsewhither to={addressOf('replay', id)} />
    case 'not-ended':
      return <Elsewhither to={addressOf('match', id)} />
    default:
      return <DamagedPage id={id} game={game} />
  }
}

/** In the place of this page, so that going back does not come here again. */
function Elsewhither({ to }: { to: string }) {
  const t = useWords()
  useEffect(() => location.replace(to), [to])
  return <Notice text={t('app.loading')} />
}
