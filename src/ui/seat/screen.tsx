// The seat of this device in a class: whatever the class does, the screen that belongs to it.
import '../../words/parts/seat.ts'
import '../styles/leaf.css'
import '../styles/seat.css'
import { useEffect, useState } from 'preact/hooks'
import type { MeView } from '../../classroom/view.ts'
import type { ClassDoor, Game } from '../game.ts'
import { useClass, useClassView } from '../parts/class-context.tsx'
import { ClassFrame } from '../parts/class-frame.tsx'
import { announce } from '../parts/live.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { After } from './after.tsx'
import { Resting } from './eyes-up.tsx'
import { Lobby } from './lobby.tsx'
import { SeatMatch } from './seat-match.tsx'
import { WireDesk } from './wire.tsx'

export function SeatScreen({ game }: { game: Game }) {
  const t = useWords()
  const [door, setDoor] = useState<ClassDoor | null>(null)
  useEffect(() => {
    void game.classes().then(setDoor)
  }, [])
  if (!door) return <Notice text={t('app.loading')} />
  const kept = door.kept()
  if (!kept) return <NoSeat />
  return (
    <ClassFrame game={game} token={kept.token}>
      <Seat game={game} door={door} rejoin={kept.rejoin} />
    </ClassFrame>
  )
}

function NoSeat() {
  const t = useWords()
  return (
    <main class="page">
      <h1 class="notice">{t('seat.none')}</h1>
      <a class="dark" href={addressOf('join')}>
        {t('seat.join')}
      </a>
    </main>
  )
}

type SeatProps = { readonly game: Game; readonly door: ClassDoor; readonly rejoin: string }

function Seat({ game, door, rejoin }: SeatProps) {
  const t = useWords()
  const { me, phase, dimmed } = useClassView()
  useAnnounced()
  if (!me || me.state === 'removed') return <Removed door={door} />
  if (me.state === 'waiting') return <Notice text={t('seat.waiting')} />
  if (phase === 'lobby') return <Lobby me={me} rejoin={rejoin} />
  const hasPlace = me.seat !== null || me.wire.length > 0
  if (phase === 'play' && !hasPlace)
    return (
      <Resting isResting={dimmed}>
        <Lobby me={me} rejoin={rejoin} late />
      </Resting>
    )
  return (
    <Resting isResting={dimmed}>
      {phase === 'debrief' || phase === 'over' ? (
        <After game={game} me={me} />
      ) : (
        <Place game={game} me={me} />
      )}
    </Resting>
  )
}

/** Where this device sits while the matches run. */
function Place({ game, me }: { game: Game; me: MeView }) {
  if (me.seat)
    return <SeatMatch key={me.seat.match} me={me} match={me.seat.match} mountChart={game.mountChart} />
  return <WireDesk me={me} />
}

function Removed({ door }: { door: ClassDoor }) {
  const t = useWords()
  return (
    <main class="page">
      <h1 class="notice">{t('seat.removed')}</h1>
      <button
        type="button"
        class="plain"
        onClick={() => {
          door.forget()
          location.hash = addressOf('join')
        }}
      >
        {t('seat.leave')}
      </button>
    </main>
  )
}

/** What the instructor announces is said aloud wherever the reader is. */
function useAnnounced(): void {
  const { announced } = useClassView()
  const text = useClass(device => (announced === null ? undefined : device.texts[announced]))
  useEffect(() => {
    if (text) announce(text)
  }, [announced, text])
}
