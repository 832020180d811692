// Opens a match from this device and hands it to its screen; closes it when the reader leaves, or when another tab takes it.
// A match that is not here, does not open or cannot be loaded is told apart.
import '../words/parts/match.ts'
import './styles/turn.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Result } from '../kit/result.ts'
import { makeDeskStore } from '../store/desk-store.ts'
import { makeBook } from './book/book.ts'
import type { Game, Opened, OpenedOne } from './game.ts'
import { MatchScreen } from './match-screen.tsx'
import { lazy } from './parts/lazy.tsx'
import { MatchContext } from './parts/match-context.ts'
import { Notice } from './parts/notice.tsx'
import { useStore } from './parts/use-store.ts'
import { useLanguage, useWords } from './parts/words.ts'
import { addressOf } from './route.ts'
import { Elsewhere } from './trouble/elsewhere.tsx'
import { LoadFailed } from './trouble/load-failed.tsx'
import { MatchBands } from './trouble/match-bands.tsx'
import { NotOpened } from './trouble/not-opened.tsx'

type State = Result<Opened, string> | 'opening' | 'elsewhere' | 'not-loaded'

const Shared = lazy(async () => (await import('./device/screen.tsx')).DeviceScreen)

export function OpenMatch({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const [state, again] = useOpened(id, game)
  if (state === 'opening') return <Notice text={t('app.loading')} />
  if (state === 'elsewhere') return <Elsewhere takeOver={again} />
  if (state === 'not-loaded') return <LoadFailed again={again} />
  if (state.ok) return <Playing opened={state.value} game={game} again={again} />
  return <NotOpened id={id} game={game} error={state.error} />
}

/** The match while this tab has it. The second value opens it anew from what is stored; what is shown stays until then. */
function useOpened(id: string, game: Game): [State, () => void] {
  const [state, setState] = useState<State>('opening')
  const [tried, setTried] = useState(0)
  useEffect(() => {
    let left = false
    let close = () => {}
    const end = () => {
      left = true
      release()
      close()
    }
    const release = game.claims.take(id, () => {
      end()
      setState('elsewhere')
    })
    game.open(id).then(
      result => {
        if (result.ok) close = result.value.close
        if (left) close()
        else setState(result)
      },
      () => {
        if (!left) setState('not-loaded')
      },
    )
    return end
  }, [id, tried])
  return [state, () => setTried(count => count + 1)]
}

type PlayProps<O extends Opened> = { readonly opened: O; readonly game: Game; readonly again: () => void }

function Playing({ opened, game, again }: PlayProps<Opened>) {
  if (opened.people === 'one') return <Play opened={opened} game={game} again={again} />
  return (
    <Shared opened={opened} mountChart={game.mountChart}>
      <MatchBands id={opened.head.id} game={game} again={again} />
    </Shared>
  )
}

function Play({ opened, game, again }: PlayProps<OpenedOne>) {
  const t = useWords()
  const language = useLanguage()
  const desk = useMemo(makeDeskStore, [])
  const side = opened.head.side
  const book = useMemo(() => makeBook(opened.scenario, { side, language }), [opened, language])
  const ready = useStore(opened.store, state => state.view !== null)
  if (!ready) return <Notice text={t('app.loading')} />
  return (
    <MatchContext.Provider value={{ book, store: opened.store, desk, intents: opened.intents }}>
      <MatchBands id={opened.head.id} game={game} again={again} />
      <MatchScreen
        debrief={addressOf('debrief', opened.head.id)}
        handIn={addressOf('hand', opened.head.id)}
        mountChart={game.mountChart}
      />
    </MatchContext.Provider>
  )
}
