// Over the shoulder of a side: the page that its students see, as they see it now. Nothing on it can be touched.
import '../../words/parts/match.ts'
import '../styles/turn.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { makeDeskStore } from '../../store/desk-store.ts'
import { makeBook } from '../book/book.ts'
import type { SeatOpen } from '../game.ts'
import { MatchScreen } from '../match-screen.tsx'
import { useInClass } from '../parts/class-context.tsx'
import { MatchContext } from '../parts/match-context.ts'
import { matchName } from '../parts/match-name.ts'
import { useStore } from '../parts/use-store.ts'
import { useLanguage, useWords } from '../parts/words.ts'

type Props = { readonly match: number; readonly side: string; readonly back: () => void }

export function Look({ match, side, back }: Props) {
  const t = useWords()
  const { open, book } = useInClass()
  const [seat, setSeat] = useState<SeatOpen | null>(null)
  useEffect(() => {
    const opened = open.match(match, 'side', side)
    setSeat(opened)
    return opened.close
  }, [open, match, side])
  return (
    <div class="look">
      <div class="look-bar">
        <h1>{t('console.looking', { name: matchName(match, t), side: book.side(side).name })}</h1>
        <button type="button" class="dark" onClick={back}>
          {t('console.look-back')}
        </button>
      </div>
      {seat ? <Seen seat={seat} side={side} /> : null}
    </div>
  )
}

function Seen({ seat, side }: { seat: SeatOpen; side: string }) {
  const language = useLanguage()
  const t = useWords()
  const { scenario } = useInClass()
  const desk = useMemo(makeDeskStore, [])
  const book = useMemo(() => makeBook(scenario, { side, language }), [scenario, side, language])
  const isReady = useStore(seat.store, state => state.view !== null)
  if (!isReady) return <p>{t('app.loading')}</p>
  return (
    <div class="look-page" inert>
      <MatchContext.Provider value={{ book, store: seat.store, desk, intents: seat.intents }}>
        <MatchScreen debrief={null} mountChart={null} />
      </MatchContext.Provider>
    </div>
  )
}
