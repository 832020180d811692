// About the game: what it is and is not, where it comes from, under which licences, and what this device keeps.
import '../../words/parts/about.ts'
import '../styles/leaf.css'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { Libraries } from './libraries.tsx'
import { Privacy } from './privacy.tsx'
import { Sources } from './sources.tsx'

export function About({ game }: { game: Game }) {
  const t = useWords()
  return (
    <main class="page leaf" id="document">
      <header>
        <PhaseHeading id="about">{t('about.title')}</PhaseHeading>
        <p class="story">{t('about.lead')}</p>
      </header>
      <p>
        {t('home.tagline')} {t('about.argument')}
      </p>
      <p>{t('about.people')}</p>
      <p class="aside">{t('about.readers')}</p>
      <Privacy game={game} />
      <Sources game={game} />
      <section aria-labelledby="licences">
        <h2 id="licences">{t('about.licences')}</h2>
        <p>{t('about.own-licence')}</p>
        <h3>{t('about.map')}</h3>
        <p>{t('about.map-text')}</p>
        <h3>{t('about.fonts')}</h3>
        <p>{t('about.fonts-text')}</p>
        <Libraries />
      </section>
      <a class="plain back" href={addressOf('home')}>
        {t('open.back')}
      </a>
    </main>
  )
}
