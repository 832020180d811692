// The instructor's console: one class on one page, opened with the token of its link.
import '../../words/parts/console.ts'
import '../styles/console.css'
import type { Game } from '../game.ts'
import { useClassView } from '../parts/class-context.tsx'
import { ClassFrame } from '../parts/class-frame.tsx'
import { Lobby } from './lobby.tsx'

export function ConsoleScreen({ game, id }: { game: Game; id: string }) {
  return (
    <ClassFrame game={game} token={id}>
      <Console />
    </ClassFrame>
  )
}

function Console() {
  const view = useClassView()
  return <Lobby key={view.phase} />
}
