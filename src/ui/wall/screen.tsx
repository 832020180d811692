// The projector's page of a class: what everybody may see, large. No name, no seat, nobody who is waited for.
import '../../words/parts/class-debrief.ts'
import '../../words/parts/wall.ts'
import '../styles/class.css'
import '../styles/wall.css'
import { classPage } from '../../debrief/class-pages.ts'
import { usePagesData } from '../class-pages/data.ts'
import { ClassPageView } from '../class-pages/page.tsx'
import type { Game } from '../game.ts'
import { useClass, useClassView } from '../parts/class-context.tsx'
import { ClassFrame } from '../parts/class-frame.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { Fitted } from './fitted.tsx'
import { WallLobby } from './lobby.tsx'
import { WallPlay } from './play.tsx'

export function WallScreen({ game, id }: { game: Game; id: string }) {
  return (
    <ClassFrame game={game} token={id}>
      <Wall game={game} />
    </ClassFrame>
  )
}

function Wall({ game }: { game: Game }) {
  const view = useClassView()
  const texts = useClass(device => device.texts)
  const said = view.announced === null ? '' : (texts[view.announced] ?? '')
  return (
    <main class="wall" id="document">
      {view.dimmed && view.phase !== 'lobby' ? (
        <EyesUp />
      ) : view.phase === 'lobby' ? (
        <WallLobby game={game} />
      ) : view.phase === 'play' ? (
        <Fitted most={1.35}>
          <WallPlay />
        </Fitted>
      ) : view.phase === 'debrief' ? (
        <WallDebrief />
      ) : (
        <Over />
      )}
      {said && view.phase !== 'debrief' ? (
        <p class="wall-said" role="status">
          {said}
        </p>
      ) : null}
    </main>
  )
}

function EyesUp() {
  const t = useWords()
  return (
    <div class="wall-rest">
      <PhaseHeading id="eyes-up">{t('wall.eyes-up')}</PhaseHeading>
      <p>{t('wall.eyes-up-text')}</p>
    </div>
  )
}

function Over() {
  const t = useWords()
  return (
    <div class="wall-rest">
      <PhaseHeading id="over">{t('wall.over')}</PhaseHeading>
      <p>{t('wall.over-text')}</p>
    </div>
  )
}

function WallDebrief() {
  const view = useClassView()
  const data = usePagesData()
  return (
    <Fitted most={2.2}>
      <ClassPageView page={classPage(view.page)} data={data} />
    </Fitted>
  )
}
