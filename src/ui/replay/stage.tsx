// The head and the stage of a replay: whose chair it is seen from, the chart and the numbers, the document.
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { useChartInput } from '../match-screen.tsx'
import { ChartPane } from '../parts/chart-pane.tsx'
import { usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { MeterStrip } from '../turn/meters.tsx'
import { WhyDialog } from '../turn/why.tsx'
import type { Moment, ReplayData, ReplayStep } from './data.ts'
import { MomentPage } from './moment-page.tsx'

type TopProps = {
  readonly data: ReplayData
  readonly game: Game
  readonly moment: Moment
  readonly chair: number
  readonly setChair: (chair: number) => void
}

export function Top({ data, game, moment, chair, setChair }: TopProps) {
  const t = useWords()
  const { book } = usePlaying()
  const { head } = data
  return (
    <header class="bar">
      <a class="brand" href={addressOf('home')}>
        {t('app.name')}
      </a>
      <span class="replay-of">{t('replay.of', { title: head.name || book.text(data.scenario.title) })}</span>
      {moment.chairs.length > 1 ? (
        <label class="replay-chair">
          <span aria-hidden="true">{t('replay.chair')}</span>
          <select
            aria-label={t('replay.chair')}
            value={String(chair)}
            onChange={event => setChair(Number(event.currentTarget.value))}
          >
            {moment.chairs.map((one, at) => (
              <option key={one.side} value={String(at)}>
                {book.side(one.side ?? '').name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <nav class="replay-ways" aria-label={t('replay.name')}>
        {data.ended && data.older === null ? <WhatIf data={data} game={game} moment={moment} /> : null}
        <Ways data={data} game={game} />
      </nav>
    </header>
  )
}

/** A match that is over goes on otherwise from the turn that is being looked at. */
function WhatIf({ data, game, moment }: Pick<TopProps, 'data' | 'game' | 'moment'>) {
  const t = useWords()
  const [failed, setFailed] = useState(false)
  const view = moment.chairs[0]?.view
  if (!view || view.turn < 1 || view.phase === 'briefing') return null
  const go = async () => {
    const id = await game.again(data.head.id, view.turn).catch(() => null)
    setFailed(id === null)
    if (id !== null) location.hash = addressOf('match', id)
  }
  return (
    <>
      <button type="button" class="plain" onClick={() => void go()}>
        {t('replay.what-if', { turn: view.turn })}
      </button>
      {failed ? (
        <span class="loss" role="alert">
          {t('replay.what-if-failed')}
        </span>
      ) : null}
    </>
  )
}

function Ways({ data, game }: { data: ReplayData; game: Game }) {
  const t = useWords()
  const { head } = data
  const save = async () => {
    const file = await game.exportMatch(head.id)
    if (file) saveToFile(file.name, file.text)
  }
  return (
    <>
      <button type="button" class="plain" onClick={() => void save()}>
        {t('replay.export')}
      </button>
      {data.older !== null ? null : data.ended ? (
        <a class="plain" href={addressOf('debrief', head.id)}>
          {t('replay.to-debrief')}
        </a>
      ) : (
        <a class="plain" href={addressOf('match', head.id)}>
          {t('replay.to-match')}
        </a>
      )}
    </>
  )
}

type StageProps = {
  readonly data: ReplayData
  readonly game: Game
  readonly moment: Moment
  readonly step: ReplayStep
}

export function Stage({ data, game, moment, step }: StageProps) {
  const t = useWords()
  const { desk } = usePlaying()
  const input = useChartInput()
  return (
    <div class="stage">
      <section class="chart" aria-label={t('frame.chart')}>
        <ChartPane
          mount={game.mountChart}
          input={input}
          onPick={({ kind, id }) => {
            if (kind === 'cable') desk.set({ meter: id })
          }}
        />
        <MeterStrip />
      </section>
      <main class="document" id="document">
        {data.older === null ? null : (
          <p class="refusal">{t('replay.older', { rules: data.older, now: data.rules })}</p>
        )}
        <MomentPage data={data} moment={moment} step={step} />
      </main>
      <WhyDialog />
    </div>
  )
}

/** Nothing can be shown: too old, or nothing has happened. */
export function Older({ data, game }: { data: ReplayData; game: Game }) {
  const t = useWords()
  return (
    <main class="page" id="document">
      <h1 class="notice">
        {data.older === null ? t('replay.empty') : t('replay.older-none', { rules: data.older })}
      </h1>
      <div class="actions">
        <Ways data={data} game={game} />
        <a class="plain" href={addressOf('home')}>
          {t('open.back')}
        </a>
      </div>
    </main>
  )
}
