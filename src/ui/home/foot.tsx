// The foot of the home page: the ways to the other pages.
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function HomeFoot() {
  const t = useWords()
  return (
    <footer class="home-foot">
      <nav aria-label={t('home.pages')}>
        <ul>
          <li>
            <a href={addressOf('join')}>{t('home.join')}</a>
          </li>
          <li>
            <a href={addressOf('class')}>{t('home.class')}</a>
          </li>
          <li>
            <a href={addressOf('settings')}>{t('home.settings')}</a>
          </li>
          <li>
            <a href={addressOf('about')}>{t('home.about')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
