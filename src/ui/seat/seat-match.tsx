// The own match of this device: the same screen as anywhere, with the class around it.
import '../styles/turn.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MeView } from '../../classroom/view.ts'
import { type DeskStore, type KeptDesk, keptOf, makeDeskStore } from '../../store/desk-store.ts'
import { makeBook } from '../book/book.ts'
import type { SeatOpen } from '../game.ts'
import { MatchScreen } from '../match-screen.tsx'
import type { MountChart } from '../parts/chart-pane.tsx'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { keepAt, keptAt } from '../parts/kept.ts'
import { MatchContext } from '../parts/match-context.ts'
import { Notice } from '../parts/notice.tsx'
import { useStore } from '../parts/use-store.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { Band } from './band.tsx'
import { QuietTask } from './quiet-task.tsx'
import { Wishes } from './wishes.tsx'

type Props = { readonly me: MeView; readonly match: number; readonly mountChart: MountChart | null }

export function SeatMatch(props: Props) {
  const t = useWords()
  const { open } = useInClass()
  const [seat, setSeat] = useState<SeatOpen | null>(null)
  useEffect(() => {
    const opened = open.match(props.match, 'seat')
    setSeat(opened)
    return opened.close
  }, [open, props.match])
  return seat ? <Seated {...props} seat={seat} /> : <Notice text={t('app.loading')} />
}

/** A desk that comes back as it lay when this page is loaded anew: a draft half written is nobody's but this device's. */
function useKeptDesk(key: string): DeskStore {
  const desk = useMemo(() => {
    const made = makeDeskStore()
    const kept = keptAt<KeptDesk | null>(key, null)
    if (kept) made.lay(kept)
    return made
  }, [key])
  useEffect(() => {
    let last = keptOf(desk.read())
    return desk.subscribe(() => {
      const now = keptOf(desk.read())
      if (now.card === last.card && now.word === last.word && now.writing === last.writing) return
      last = now
      keepAt(key, now)
    })
  }, [desk, key])
  return desk
}

function Seated({ me, match, mountChart, seat }: Props & { seat: SeatOpen }) {
  const t = useWords()
  const language = useLanguage()
  const { scenario } = useInClass()
  const { talk, pace, open, phase } = useClassView()
  const side = me.seat?.side ?? scenario.sides[0].id
  const desk = useKeptDesk(`desk-${match}-${side}`)
  const book = useMemo(() => makeBook(scenario, { side, language }), [scenario, side, language])
  const view = useStore(seat.store, state => state.view)
  if (!view) return <Notice text={t('app.loading')} />
  const isHeld =
    phase === 'play' &&
    pace === 'together' &&
    view.phase === 'reveal' &&
    view.turn >= open &&
    view.turn < view.turns
  const held = isHeld ? { held: <QuietTask turn={view.turn} /> } : {}
  return (
    <MatchContext.Provider value={{ book, store: seat.store, desk, intents: seat.intents, ...held }}>
      <div class="seat-frame">
        <Band me={me} isWritten={talk === 'writing'} />
        <Wishes />
        <MatchScreen debrief={null} mountChart={mountChart} />
      </div>
    </MatchContext.Provider>
  )
}
