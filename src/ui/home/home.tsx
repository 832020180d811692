// The first page: the chart of what is on offer, one way to play at once, the rest behind it. Then the matches kept here,
// and a file to open by button or by dropping it anywhere.
import { useEffect, useState } from 'preact/hooks'
import type { Head, Saves } from '../../store/saves.ts'
import type { Game, Offer, Shelved } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { announce } from '../parts/live.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { Unreadable } from '../trouble/unreadable.tsx'
import { cardOf } from './card.ts'
import { cardText } from './card-text.ts'
import { ChartSide } from './chart-side.tsx'
import { Chooser } from './chooser.tsx'
import { HomeFoot } from './foot.tsx'
import { Matches } from './matches.tsx'
import { OpenFile } from './open-file.tsx'
import { firstWishes, turnTo, type Wishes } from './wishes.ts'

export function Home({ game }: { game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const opponent = game.opponents[0] ?? ''
  const [extra, setExtra] = useState<readonly Offer[]>([])
  const [wishes, setWishes] = useState<Wishes | null>(() =>
    game.shelf[0] ? firstWishes(game.shelf[0], opponent) : null,
  )
  const { saves, heads, refresh } = useHeads(game)
  useEffect(() => game.prepare(), [])
  const opened = (shelved: Shelved) => {
    const offer = { card: cardOf(shelved.scenario), load: async () => shelved }
    setExtra(list => [offer, ...list])
    setWishes(before => (before ? turnTo(offer, before) : firstWishes(offer, opponent)))
    announce(t('home.opened', { title: cardText(offer.card, offer.card.title, { side: null, language }) }))
    scrollTo({ top: 0 })
  }
  return (
    <div class="home">
      <ChartSide wishes={wishes} />
      <main class="home-sheet" id="document">
        <header>
          <PhaseHeading id="home">{t('app.name')}</PhaseHeading>
          <p class="story">{t('home.lead')}</p>
        </header>
        {saves && !saves.kept ? <p class="refusal">{t('home.notice-storage')}</p> : null}
        {saves ? <Unreadable saves={saves} /> : null}
        {heads ? <Matches only="last" heads={heads} game={game} changed={refresh} /> : null}
        {wishes ? (
          <Chooser
            game={game}
            offers={[...extra, ...game.shelf]}
            wishes={wishes}
            change={setWishes}
            second={heads?.some(head => !head.ended) ?? false}
          />
        ) : (
          <p>{t('home.no-scenarios')}</p>
        )}
        {heads ? <Matches only="rest" heads={heads} game={game} changed={refresh} /> : null}
        <OpenFile game={game} opened={opened} />
        <HomeFoot />
      </main>
    </div>
  )
}

/** The matches kept here; null until the device has answered. */
function useHeads(game: Game) {
  const [saves, setSaves] = useState<Saves | null>(null)
  const [heads, setHeads] = useState<readonly Head[] | null>(null)
  const refresh = async () => {
    const kept = await game.saves()
    setHeads(await kept.heads())
    setSaves(kept)
  }
  useEffect(() => void refresh(), [])
  return { saves, heads, refresh }
}
