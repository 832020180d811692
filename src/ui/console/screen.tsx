// The instructor's console: one class on one page, opened with the token of its link, on any device.
import '../../words/parts/console.ts'
import '../../words/parts/class-debrief.ts'
import '../styles/class.css'
import '../styles/console.css'
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { ClassFrame } from '../parts/class-frame.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useWords } from '../parts/words.ts'
import { type Doing, DoingContext, type Undo } from './act.ts'
import { Lobby } from './lobby.tsx'
import { PersonSheet } from './person-row.tsx'
import { Running } from './running.tsx'

const Look = lazy(async () => (await import('./look.tsx')).Look)
const DebriefDesk = lazy(async () => (await import('./debrief-desk.tsx')).DebriefDesk)

export function ConsoleScreen({ game, id }: { game: Game; id: string }) {
  return (
    <ClassFrame game={game} token={id}>
      <Console game={game} />
    </ClassFrame>
  )
}

type Said = { readonly text: string; readonly isWrong: boolean; readonly undo?: Undo }

function Console({ game }: { game: Game }) {
  const t = useWords()
  const { open } = useInClass()
  const { phase } = useClassView()
  const [said, setSaid] = useState<Said | null>(null)
  const [looking, setLooking] = useState<{ readonly match: number; readonly side: string } | null>(null)
  const [person, setPerson] = useState<string | null>(null)
  const settle = (refusal: string | null, undo?: Undo): boolean => {
    if (refusal !== null)
      setSaid({ text: t('console.not-done', { why: whyText(refusal, t) }), isWrong: true })
    else setSaid(undo ? { text: undo.text, isWrong: false, undo } : null)
    return refusal === null
  }
  const doing: Doing = {
    act: async (act, undo) => settle(await open.intents.act(act), undo),
    direct: async (match, move) => settle(await open.direct(match, move)),
    announce: async text =>
      settle(await open.intents.write('announce', text, id => ({ kind: 'announce', text: id }))),
    openPerson: setPerson,
    look: (match, side) => setLooking({ match, side }),
  }
  return (
    <DoingContext.Provider value={doing}>
      {looking ? (
        <Look {...looking} back={() => setLooking(null)} />
      ) : phase === 'lobby' ? (
        <Lobby game={game} />
      ) : phase === 'play' ? (
        <Running />
      ) : (
        <DebriefDesk game={game} />
      )}
      {person ? <PersonSheet key={person} id={person} close={() => setPerson(null)} /> : null}
      {said ? <Toast said={said} doing={doing} close={() => setSaid(null)} /> : null}
    </DoingContext.Provider>
  )
}

type ToastProps = { readonly said: Said; readonly doing: Doing; readonly close: () => void }

function Toast({ said, doing, close }: ToastProps) {
  const t = useWords()
  const { undo } = said
  return (
    <div class="toast" role={said.isWrong ? 'alert' : 'status'}>
      <p>{said.text}</p>
      {undo ? (
        <button type="button" class="dark" onClick={() => void doing.act(undo.act)}>
          {t('console.undo')}
        </button>
      ) : null}
      <button type="button" class="plain" onClick={close}>
        {t('console.close')}
      </button>
    </div>
  )
}

const KNOWN = ['not-now', 'locked', 'full', 'empty', 'already', 'unreachable', 'not-stored', 'over'] as const

function whyText(refusal: string, t: ReturnType<typeof useWords>): string {
  const known = KNOWN.find(one => one === refusal)
  return t(known ? `console.why-${known}` : 'console.why-other')
}
