// The matches kept on this device: the last one that waits to be continued stands by itself, the rest in a list.
import type { Head } from '../../store/saves.ts'
import type { Game } from '../game.ts'
import { useWords } from '../parts/words.ts'
import { MatchRow } from './match-row.tsx'

type Props = {
  readonly only: 'last' | 'rest'
  readonly heads: readonly Head[] // newest first
  readonly game: Game
  readonly changed: () => Promise<void>
}

export function Matches({ only, heads, game, changed }: Props) {
  const t = useWords()
  const last = heads.find(head => !head.ended)
  const shown = only === 'last' ? (last ? [last] : []) : heads.filter(head => head !== last)
  if (shown.length === 0) return null
  return (
    <section class={`matches matches-${only}`} aria-labelledby={`matches-${only}`}>
      <h2 id={`matches-${only}`}>{only === 'last' ? t('home.last') : t('home.matches')}</h2>
      <ul>
        {shown.map(head => (
          <MatchRow key={head.id} head={head} game={game} changed={changed} first={only === 'last'} />
        ))}
      </ul>
    </section>
  )
}
