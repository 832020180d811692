// Before the matches begin: how to join, who is in, who sits where, what will be played; and Start.
import type { Game } from '../game.ts'
import { useClassView } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { ConsoleBar } from './bar.tsx'
import { DeleteClass } from './delete-class.tsx'
import { Invite } from './invite.tsx'
import { Pairing } from './pairing.tsx'
import { Rehearse } from './rehearse.tsx'
import { Say } from './say.tsx'
import { ClassSettingsForm } from './settings.tsx'

export function Lobby({ game }: { game: Game }) {
  return (
    <div class="frame console">
      <ConsoleBar />
      <div class="lobby">
        <section class="lobby-join" aria-labelledby="join">
          <Invite game={game} />
        </section>
        <main class="lobby-main" id="document">
          <LobbyHead />
          <Pairing />
          <ClassSettingsForm />
          <Rehearse />
          <p>
            <DeleteClass />
          </p>
        </main>
      </div>
    </div>
  )
}

/** What to do next, in one line and two buttons. */
function LobbyHead() {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const people = (view.console?.people ?? []).filter(one => one.state === 'in')
  const placed = people.filter(one => one.place !== null).length
  const isRehearsal = (view.console?.rehearsed ?? 0) > 0
  const mayStart = placed > 0 || isRehearsal
  return (
    <header class="lobby-head">
      <PhaseHeading id="lobby">{t('console.lobby', { count: people.length })}</PhaseHeading>
      <Say />
      <div class="lobby-acts">
        <button
          type="button"
          class={mayStart && placed === people.length ? 'plain' : 'dark'}
          aria-disabled={people.length === 0}
          onClick={() => people.length > 0 && void doing.act({ kind: 'deal' })}
        >
          {t(placed === 0 ? 'console.deal' : 'console.deal-again')}
        </button>
        <button
          type="button"
          class={mayStart ? 'dark' : 'plain'}
          aria-disabled={!mayStart}
          onClick={() => mayStart && void doing.act({ kind: 'start' })}
        >
          {t('console.start')}
        </button>
        <span class="quiet">{t(mayStart ? 'console.start-note' : 'console.deal-note')}</span>
      </div>
    </header>
  )
}
