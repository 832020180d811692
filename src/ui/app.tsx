// The whole page: which screen stands on it, the live region, and what is shown when a screen breaks.
import { Component, type ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SettingsStore } from '../store/settings.ts'
import type { Game } from './game.ts'
import { LiveRegion } from './parts/live.tsx'
import { useWords } from './parts/words.ts'
import { useRoute } from './route.ts'
import { ScreenAt } from './screens.tsx'
import { SettingsProvider } from './settings/provider.tsx'

export function App({ game, settings }: { game: Game; settings: SettingsStore }) {
  return (
    <SettingsProvider settings={settings}>
      <Boundary>
        <Page game={game} />
      </Boundary>
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
  return <ScreenAt route={route} game={game} />
}

/** A broken screen says so in a sentence; the match is safe in its log. */
class Boundary extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false }
  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.setState({ broken: true })
  }
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useWords()
  const [tried, setTried] = useState(false)
  return (
    <main class="page">
      <h1>{t('crash.heading')}</h1>
      <p>{t('crash.text')}</p>
      <div class="actions">
        <button
          type="button"
          class="dark"
          disabled={tried}
          onClick={() => {
            setTried(true)
            location.reload()
          }}
        >
          {t('crash.reload')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            location.hash = '#/'
            location.reload()
          }}
        >
          {t('open.back')}
        </button>
      </div>
    </main>
  )
}
