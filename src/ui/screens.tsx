// Which screen stands at which address: one line each, loaded when it is first wanted. A line that is missing here is
// an address without a page yet, and says so.
import type { FunctionComponent } from 'preact'
import type { Game } from './game.ts'
import { Home } from './home/home.tsx'
import { lazy } from './parts/lazy.tsx'
import { Notice } from './parts/notice.tsx'
import { useWords } from './parts/words.ts'
import type { AtMatch, AtPage, Route } from './route.ts'

type PageScreen = FunctionComponent<{ readonly game: Game }>
type MatchScreen = FunctionComponent<{ readonly game: Game; readonly id: string }>

const pages: { readonly [A in AtPage]?: PageScreen } = {
  home: Home,
  about: lazy(async () => (await import('./about/about.tsx')).About),
  class: lazy(async () => (await import('./run-class/run-class.tsx')).RunClass),
  gather: lazy(async () => (await import('./gather/screen.tsx')).GatherScreen),
  join: lazy(async () => (await import('./join/screen.tsx')).JoinScreen),
  seat: lazy(async () => (await import('./seat/screen.tsx')).SeatScreen),
  settings: lazy(async () => (await import('./settings/page.tsx')).SettingsPage),
}

const ofMatch: { readonly [A in AtMatch]?: MatchScreen } = {
  match: lazy(async () => (await import('./open-match.tsx')).OpenMatch),
  debrief: lazy(async () => (await import('./debrief/screen.tsx')).DebriefScreen),
  replay: lazy(async () => (await import('./replay/screen.tsx')).ReplayScreen),
  lines: lazy(async () => (await import('./lines/screen.tsx')).LinesScreen),
  shared: lazy(async () => (await import('./lines/shared.tsx')).SharedScreen),
  hand: lazy(async () => (await import('./gather/hand-in.tsx')).HandInScreen),
  run: lazy(async () => (await import('./run-class/run-class.tsx')).RunClass),
  code: lazy(async () => (await import('./join/screen.tsx')).JoinScreen),
  desk: lazy(async () => (await import('./console/screen.tsx')).ConsoleScreen),
  wall: lazy(async () => (await import('./wall/screen.tsx')).WallScreen),
}

/** The screen of a route, or the page for an address that is unknown. */
export function ScreenAt({ route, game }: { route: Route; game: Game }) {
  if ('id' in route) {
    const Screen = ofMatch[route.at]
    return Screen ? <Screen key={`${route.at} ${route.id}`} id={route.id} game={game} /> : <Unknown />
  }
  const Screen = route.at === 'unknown' ? null : pages[route.at]
  return Screen ? <Screen key={route.at} game={game} /> : <Unknown />
}

function Unknown() {
  const t = useWords()
  return <Notice text={t('open.unknown')} back />
}
