// The projector's page of a class: what everybody may see, large.
import '../../words/parts/wall.ts'
import '../styles/wall.css'
import type { Game } from '../game.ts'
import { useClassView } from '../parts/class-context.tsx'
import { ClassFrame } from '../parts/class-frame.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'

export function WallScreen({ game, id }: { game: Game; id: string }) {
  return (
    <ClassFrame game={game} token={id}>
      <Wall />
    </ClassFrame>
  )
}

function Wall() {
  const t = useWords()
  const view = useClassView()
  return (
    <main class="page" id="document">
      <PhaseHeading id={view.phase}>{t('wall.join-code', { code: view.code })}</PhaseHeading>
    </main>
  )
}
