// Opens a match from this device and hands it to its screen; closes it when the reader leaves.
import '../words/parts/match.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Result } from '../kit/result.ts'
import { makeDeskStore } from '../store/desk-store.ts'
import { makeBook } from './book/book.ts'
import type { Game, Opened } from './game.ts'
import { MatchScreen } from './match-screen.tsx'
import { MatchContext } from './parts/match-context.ts'
import { Notice } from './parts/notice.tsx'
import { useStore } from './parts/use-store.ts'
import { useLanguage, useWords } from './parts/words.ts'

export function OpenMatch({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const [opened, setOpened] = useState<Result<Opened, string> | null>(null)
  useEffect(() => {
    let left = false
    let close = () => {}
    game.open(id).then(result => {
      if (result.ok) close = result.value.close
      if (left) close()
      else setOpened(result)
    })
    return () => {
      left = true
      close()
    }
  }, [id])
  if (!opened) return <Notice text={t('app.loading')} />
  if (!opened.ok) return <Notice text={t('open.not-here')} back />
  return <Play opened={opened.value} game={game} />
}

function Play({ opened, game }: { opened: Opened; game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const desk = useMemo(makeDeskStore, [])
  const side = opened.head.side
  const book = useMemo(() => makeBook(opened.scenario, { side, language }), [opened, language])
  const ready = useStore(opened.store, state => state.view !== null)
  if (!ready) return <Notice text={t('app.loading')} />
  return (
    <MatchContext.Provider value={{ book, store: opened.store, desk, intents: opened.intents }}>
      <MatchScreen id={opened.head.id} mountChart={game.mountChart} />
    </MatchContext.Provider>
  )
}
