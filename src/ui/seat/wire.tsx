// The wire desk: sees what is public in one or two matches and files one neutral sentence a turn.
import '../../words/parts/match.ts'
import '../styles/turn.css'
import '../styles/wire.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MeView } from '../../classroom/view.ts'
import { makeDeskStore } from '../../store/desk-store.ts'
import type { SeatOpen } from '../game.ts'
import { useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { MatchContext } from '../parts/match-context.ts'
import { useStore } from '../parts/use-store.ts'
import { useWords } from '../parts/words.ts'
import { Said } from './band.tsx'
import { useNames } from './names.ts'
import { WireMatch } from './wire-match.tsx'

export function WireDesk({ me }: { me: MeView }) {
  const t = useWords()
  const names = useNames()
  const { scenario, book } = useInClass()
  return (
    <main class="page leaf wire" id="document">
      <header>
        <p class="eyebrow">
          {book.text(scenario.title)} · {t('seat.lobby-as', { names: names(me.names) })}
        </p>
        <PhaseHeading id="wire">{t('wire.title')}</PhaseHeading>
        <p class="story">{t('wire.lead')}</p>
        <Said />
      </header>
      <div class="wire-matches">
        {me.wire.map(match => (
          <Followed key={match} match={match} />
        ))}
      </div>
    </main>
  )
}

function Followed({ match }: { match: number }) {
  const { open } = useInClass()
  const [seat, setSeat] = useState<SeatOpen | null>(null)
  useEffect(() => {
    const opened = open.match(match, 'public')
    setSeat(opened)
    return opened.close
  }, [open, match])
  return seat ? <Public seat={seat} match={match} /> : null
}

/** What the parts of a match's own screens read, as nobody's side; nothing here plays. */
function Public({ seat, match }: { seat: SeatOpen; match: number }) {
  const { book } = useInClass()
  const desk = useMemo(makeDeskStore, [])
  const view = useStore(seat.store, state => state.view)
  if (!view) return null
  return (
    <MatchContext.Provider value={{ book, store: seat.store, desk, intents: seat.intents }}>
      <WireMatch match={match} />
    </MatchContext.Provider>
  )
}
