// A match looked at again: a slider over its steps, the chart as it stood, the document beside it. An address may name a turn.
import '../../words/parts/match.ts'
import '../../words/parts/replay.ts'
import '../../words/parts/lines.ts'
import '../styles/replay.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { err, type Result } from '../../kit/result.ts'
import { makeDeskStore } from '../../store/desk-store.ts'
import type { Intents } from '../../store/intents.ts'
import { makeBook } from '../book/book.ts'
import type { Game } from '../game.ts'
import { MatchContext } from '../parts/match-context.ts'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { NotOpened } from '../trouble/not-opened.tsx'
import { CameShared } from './came-shared.tsx'
import { Controls } from './controls.tsx'
import type { ReplayData } from './data.ts'
import { Older, Stage, Top } from './stage.tsx'
import { storeOf } from './store-of.ts'
import { usePlace } from './use-place.ts'

export function ReplayScreen({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const [data, setData] = useState<Result<ReplayData, string> | null>(null)
  useEffect(() => {
    void game.replay(id).then(setData, () => setData(err('failed')))
  }, [id])
  if (!data) return <Notice text={t('replay.loading')} />
  if (!data.ok) return <NotOpened id={id} game={game} error={data.error} />
  if (data.value.steps.length === 0) return <Older data={data.value} game={game} />
  return <Replay data={data.value} game={game} />
}

/** Nothing can be done in a replay. */
const NOTHING = new Proxy({} as Intents, { get: () => async () => false })

function Replay({ data, game }: { data: ReplayData; game: Game }) {
  const language = useLanguage()
  const [chair, setChair] = useState(0)
  const place = usePlace(data)
  const moment = useMemo(() => data.at(place.at), [data, place.at])
  const seen = moment.chairs[chair] ?? moment.chairs[0]!
  const desk = useMemo(makeDeskStore, [])
  const store = useMemo(() => storeOf(moment, seen), [moment, seen])
  const book = useMemo(
    () => makeBook(data.scenario, { side: seen.side, language }),
    [data, seen.side, language],
  )
  return (
    <MatchContext.Provider value={{ book, store, desk, intents: NOTHING }}>
      <div class="frame replay">
        <Top data={data} game={game} moment={moment} chair={chair} setChair={setChair} />
        <CameShared data={data} />
        <Stage data={data} game={game} moment={moment} step={data.steps[place.at]!} />
        <Controls data={data} place={place} book={book} />
      </div>
    </MatchContext.Provider>
  )
}
