// The instructor's device in a class without a network: takes in codes and files, lists what it has, and opens one debrief for
// all matches of a scenario. Needs no host and works from the single file.
import '../../words/parts/gather.ts'
import '../styles/leaf.css'
import '../styles/gather.css'
import { useEffect, useState } from 'preact/hooks'
import { err } from '../../kit/result.ts'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { lazy } from '../parts/lazy.tsx'
import { announce } from '../parts/live.tsx'
import { matchName } from '../parts/match-name.ts'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { Camera } from './camera.tsx'
import type { Gathered, Gathering } from './data.ts'
import { GatheredList } from './list.tsx'
import { type Said, saidOf } from './said.ts'
import { Files, Typed } from './ways-in.tsx'

const Debrief = lazy(async () => (await import('./debrief.tsx')).GatheredDebrief)

export function GatherScreen({ game }: { game: Game }) {
  const t = useWords()
  const [gathering, setGathering] = useState<Gathering | null>(null)
  useEffect(() => void game.gathering().then(setGathering), [])
  return gathering ? (
    <Gather gathering={gathering} openFile={game.openFile} />
  ) : (
    <Notice text={t('app.loading')} />
  )
}

function Gather({ gathering, openFile }: { gathering: Gathering; openFile: Game['openFile'] }) {
  const t = useWords()
  const language = useLanguage()
  const [items, setItems] = useState<readonly Gathered[]>([])
  const [said, setSaid] = useState<readonly Said[]>([])
  const [reading, setReading] = useState<string | null>(null) // hash of the scenario whose debrief is open
  const refresh = async () => setItems(await gathering.items())
  useEffect(() => void refresh(), [])
  const say = (list: readonly Said[]) => {
    setSaid(list)
    announce(list.map(one => one.text).join(' '))
  }
  const take = async (text: string): Promise<boolean> => {
    const answer = await gathering.take(text).catch(() => err({ code: 'failed', params: {} }))
    say([saidOf(answer, '', language)])
    await refresh()
    return answer.ok
  }
  const takeFiles = async (files: readonly File[]) => {
    const list: Said[] = []
    for (const file of scenariosFirst(files)) {
      const answer = await gathering.takeFile(file).catch(() => err({ code: 'failed', params: {} }))
      list.push(saidOf(answer, file.name, language))
    }
    say(list)
    await refresh()
  }
  const nameOf = (one: Gathered) => {
    const at = placeOf(items, one)
    return one.name || (one.scenario ? matchName(at, t) : t('gather.unnamed', { at }))
  }
  if (reading !== null)
    return (
      <Debrief
        gathering={gathering}
        hash={reading}
        nameOf={nameOf}
        openFile={openFile}
        close={() => setReading(null)}
      />
    )
  return (
    <main class="page leaf gather" id="document">
      <header>
        <PhaseHeading id="gather">{t('gather.title')}</PhaseHeading>
        <p class="story">{t('gather.lead')}</p>
      </header>
      {gathering.kept ? null : <p class="refusal">{t('gather.memory')}</p>}
      <div class="ways">
        <Camera take={take} />
        <Typed take={take} />
        <Files take={takeFiles} />
      </div>
      <SaidList said={said} />
      <GatheredList items={items} gathering={gathering} nameOf={nameOf} changed={refresh} open={setReading} />
    </main>
  )
}

/** A scenario among the files is read before matches that were played with it: whole logs and scenarios are the large ones. */
const scenariosFirst = (files: readonly File[]) => [...files].sort((a, b) => b.size - a.size)

/** From 1 among the matches of the same scenario. */
const placeOf = (items: readonly Gathered[], item: Gathered): number =>
  items.filter(one => one.scenario === item.scenario).findIndex(one => one.id === item.id) + 1

function SaidList({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return null
  return (
    <ul class="gather-said">
      {said.map(({ text, isTaken }, at) => (
        <li key={at} class={isTaken ? 'gather-taken' : 'refusal'}>
          {text}
        </li>
      ))}
    </ul>
  )
}
