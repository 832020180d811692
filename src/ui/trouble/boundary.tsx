// A screen that breaks says so in a sentence; the match is safe in its log. Another try, a reload, the log as a file.
import { Component, type ComponentChildren } from 'preact'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { MATCH_PAGES, type Route } from '../route.ts'
import { SaveMatch } from './save-match.tsx'

type Props = { readonly game: Game; readonly route: Route; readonly children: ComponentChildren }

export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }
  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.setState({ broken: true })
  }
  /** Another address is another screen. */
  override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.route !== this.props.route) this.setState({ broken: false })
  }
  override render() {
    const { game, route, children } = this.props
    if (!this.state.broken) return children
    return <Broken game={game} route={route} again={() => this.setState({ broken: false })} />
  }
}

type BrokenProps = { readonly game: Game; readonly route: Route; readonly again: () => void }

function Broken({ game, route, again }: BrokenProps) {
  const t = useWords()
  return (
    <main class="page">
      <PhaseHeading id="crash">{t('crash.heading')}</PhaseHeading>
      <p>{t('crash.text')}</p>
      <div class="actions">
        <button type="button" class="dark" onClick={again}>
          {t('crash.again')}
        </button>
        <button type="button" class="plain" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </button>
        {'id' in route && MATCH_PAGES.includes(route.at) ? <SaveMatch id={route.id} game={game} /> : null}
        <a class="plain" href="#/">
          {t('open.back')}
        </a>
      </div>
    </main>
  )
}
