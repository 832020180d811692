// The debrief led from the console: which page the wall shows, the sentence to say, slips, files to keep, the end.

import { useState } from 'preact/hooks'
import { classCsv, classJson } from '../../debrief/class-export.ts'
import { classGuess } from '../../debrief/class-guess.ts'
import {
  CLASS_TOPICS,
  classPage,
  hasQuestion,
  numberOf,
  pageBeside,
  pathOf,
} from '../../debrief/class-pages.ts'
import { type PagesData, usePagesData } from '../class-pages/data.ts'
import { OneMatch } from '../class-pages/one-match.tsx'
import { ClassPageView } from '../class-pages/page.tsx'
import { PageTurner } from '../class-pages/page-turner.tsx'
import { Prompts } from '../class-pages/prompts.tsx'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { ClassClock } from '../parts/class-clock.tsx'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { useDoing } from './act.ts'
import { ConsoleBar } from './bar.tsx'
import { DeleteClass } from './delete-class.tsx'
import { EyesUpButton } from './eyes-up.tsx'

export function DebriefDesk({ game }: { game: Game }) {
  const t = useWords()
  const data = usePagesData()
  const view = useClassView()
  const { phase } = view
  const [own, setOwn] = useState<number | null>(null) // once the class is over, pages turn on this screen alone
  const at = phase === 'over' ? (own ?? view.page) : view.page
  return (
    <div class="frame console">
      <ConsoleBar />
      <div class="clock-line">
        <ClassClock />
      </div>
      <div class="running">
        <main class="running-main" id="document">
          <ClassPageView page={classPage(at)} data={data} />
        </main>
        <aside class="now" aria-label={t('console.now')}>
          {data ? <Lead data={data} at={at} turnHere={setOwn} /> : null}
          {phase === 'debrief' ? <EyesUpButton /> : null}
          <Slips />
          {data ? <OneMatch data={data} openFile={game.openFile} /> : null}
          {data ? <Files data={data} /> : null}
        </aside>
      </div>
    </div>
  )
}

/** Turns to a page for everybody, with how many answers its question has. */
function useTurnTo(data: PagesData): (at: number) => void {
  const doing = useDoing()
  const { scenario } = useInClass()
  return at => {
    const { topic, isShown } = classPage(at)
    const guess = isShown ? null : classGuess(topic, scenario, data.debrief, data.deals)
    void doing.act({ kind: 'page', at, choices: guess?.options.length ?? 0 })
  }
}

type LeadProps = {
  readonly data: PagesData
  readonly at: number
  readonly turnHere: (at: number) => void
}

function Lead({ data, at, turnHere }: LeadProps) {
  const t = useWords()
  const view = useClassView()
  const isOver = view.phase === 'over'
  const turnAll = useTurnTo(data)
  const turnTo = isOver ? turnHere : turnAll
  const minutes = view.console?.settings.minutes ?? 50
  const path = pathOf(minutes)
  const here = classPage(at)
  const [back, onward] = [pageBeside(at, -1, minutes), pageBeside(at, 1, minutes)]
  const isAsked = hasQuestion(here.topic) && !here.isShown
  return (
    <>
      <p class="say">
        <span class="label">{t('console.say')}</span> <q>{t(sentence(here.topic, here.isShown))}</q>
      </p>
      {isOver ? <p>{t('desk.ended')}</p> : null}
      <PageTurner back={back} onward={onward} isAsked={isAsked} turnTo={turnTo} />
      <Prompts page={here} data={data} />
      <nav aria-label={t('desk.pages')}>
        <ol class="topics">
          {CLASS_TOPICS.map(topic => (
            <li key={topic}>
              <button
                type="button"
                class={topic === here.topic ? 'topic-link topic-here' : 'topic-link'}
                aria-current={topic === here.topic ? 'page' : undefined}
                onClick={() => turnTo(numberOf({ topic, isShown: !hasQuestion(topic) }))}
              >
                {t(`pages.tab-${topic}`)}
                {path.includes(topic) ? null : <small> {t('desk.beside')}</small>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}

function sentence(topic: string, isShown: boolean) {
  if (topic === 'role' || topic === 'slip' || topic === 'swap') return `desk.say-${topic}` as const
  return isShown ? 'desk.say-shown' : 'desk.say-ask'
}

function Slips() {
  const t = useWords()
  const view = useClassView()
  const texts = useClass(device => device.texts)
  const slips = view.console?.slips ?? []
  if (slips.length === 0) return null
  return (
    <details>
      <summary>
        {t('desk.slips')}: {t('pages.slips', { count: slips.length })}
      </summary>
      <ul class="slips">
        {slips.map(slip => (
          <li key={slip.person}>{texts[slip.text] ?? ''}</li>
        ))}
      </ul>
    </details>
  )
}

function Files({ data }: { data: PagesData }) {
  const t = useWords()
  const view = useClassView()
  const { open, scenario } = useInClass()
  const doing = useDoing()
  const [failed, setFailed] = useState(false)
  const again = async () => {
    const made = await open.again()
    setFailed(!made.ok)
    if (made.ok) location.hash = addressOf('desk', made.value.facilitator)
  }
  return (
    <div class="files">
      <button
        type="button"
        class="plain"
        onClick={() => saveToFile(`${scenario.id}-class.json`, classJson(data.logs.texts))}
      >
        {t('desk.export-json')}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() =>
          saveToFile(`${scenario.id}-class.csv`, classCsv(scenario, data.debrief.matches), 'text/csv')
        }
      >
        {t('desk.export-csv')}
      </button>
      <button type="button" class="plain" onClick={() => void again()}>
        {t('desk.again')}
      </button>
      {view.phase === 'over' ? null : (
        <button type="button" class="plain" onClick={() => void doing.act({ kind: 'over' })}>
          {t('desk.end')}
        </button>
      )}
      <DeleteClass />
      {failed ? (
        <p class="refusal" role="alert">
          {t('desk.again-failed')}
        </p>
      ) : null}
    </div>
  )
}
