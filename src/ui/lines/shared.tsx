// A link that somebody shared: the match in it is kept here and opened; a bad link gets a sentence.
import '../../words/parts/lines.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Code } from '../../words/catalogue.ts'
import type { Game } from '../game.ts'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

const TROUBLES: Readonly<Record<string, Plain>> = {
  'too-large': 'shared.too-large',
  unknown: 'shared.unknown',
  edition: 'shared.edition',
  newer: 'shared.newer',
  'no-compression': 'shared.no-compression',
  'not-kept': 'shared.not-kept',
}
type Plain = Extract<Code, `shared.${string}`>

export function SharedScreen({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    game.openShared(id).then(
      found => {
        if (!found.ok) return setTrouble(found.error)
        // In the place of the link, so that going back does not open it again; with it, that it came by one.
        history.replaceState({ shared: found.value.id }, '', addressOf(found.value.at, found.value.id))
        dispatchEvent(new HashChangeEvent('hashchange'))
      },
      () => setTrouble('not-kept'),
    )
  }, [id])
  if (trouble === null) return <Notice text={t('shared.opening')} />
  return <Notice text={t(TROUBLES[trouble] ?? 'shared.bad')} back />
}
