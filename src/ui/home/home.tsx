// The first page: one way to play, at once; the rest behind it. Then the matches kept here, and a file to open.
import { useEffect, useState } from 'preact/hooks'
import type { Head, Saves } from '../../store/saves.ts'
import type { Game, Shelved } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { Unreadable } from '../trouble/unreadable.tsx'
import { Chooser } from './chooser.tsx'
import { Matches } from './matches.tsx'
import { OpenFile } from './open-file.tsx'

export function Home({ game }: { game: Game }) {
  const t = useWords()
  const [shelf, setShelf] = useState<readonly Shelved[] | null>(null)
  const [extra, setExtra] = useState<Shelved | null>(null)
  const [saves, setSaves] = useState<Saves | null>(null)
  const [heads, setHeads] = useState<readonly Head[]>([])
  const refresh = async () => {
    const kept = await game.saves()
    setSaves(kept)
    setHeads(await kept.heads())
  }
  useEffect(() => {
    void refresh()
    void game.shelf().then(setShelf)
  }, [])
  const all = extra ? [extra, ...(shelf ?? [])] : shelf
  return (
    <main class="page home" id="document">
      <header>
        <PhaseHeading id="home">{t('app.name')}</PhaseHeading>
        <p class="story">{t('home.lead')}</p>
        <p class="tagline">{t('home.tagline')}</p>
      </header>
      <section class="sheet" aria-labelledby="play-heading">
        <h2 id="play-heading">{t('home.play-heading')}</h2>
        {all === null ? (
          <p class="quiet">{t('home.loading')}</p>
        ) : all.length === 0 ? (
          <p>{t('home.no-scenarios')}</p>
        ) : (
          <Chooser key={extra ? 'extra' : 'shelf'} shelf={all} game={game} />
        )}
      </section>
      {saves && !saves.kept ? <p class="refusal">{t('home.notice-storage')}</p> : null}
      {saves ? <Unreadable saves={saves} /> : null}
      {heads.length > 0 ? <Matches heads={heads} game={game} changed={refresh} /> : null}
      <OpenFile game={game} opened={setExtra} />
    </main>
  )
}
