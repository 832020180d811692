// The whole page: which screen stands on it, the live region, and what is shown when something breaks.
import { useEffect } from 'preact/hooks'
import type { SettingsStore } from '../store/settings.ts'
import type { Game } from './game.ts'
import { LiveRegion } from './parts/live.tsx'
import { useWords } from './parts/words.ts'
import { useRoute } from './route.ts'
import { ScreenAt } from './screens.tsx'
import { SettingsProvider } from './settings/provider.tsx'
import { Boundary } from './trouble/boundary.tsx'
import { Unexpected } from './trouble/unexpected.tsx'

export function App({ game, settings }: { game: Game; settings: SettingsStore }) {
  return (
    <SettingsProvider settings={settings}>
      <Unexpected />
      <Page game={game} />
      <LiveRegion />
    </SettingsProvider>
  )
}

function Page({ game }: { game: Game }) {
  const route = useRoute()
  const t = useWords()
  useEffect(() => {
    document.title = t('app.name')
  }, [])
  return (
    <Boundary game={game} route={route}>
      <ScreenAt route={route} game={game} />
    </Boundary>
  )
}
