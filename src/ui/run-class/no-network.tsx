// What stands in the place of making a class where the page was opened from a file: no host can be behind it, and pairs play here.
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function NoNetwork() {
  const t = useWords()
  return (
    <section aria-labelledby="no-network" class="unprinted">
      <h2 id="no-network">{t('class.no-network')}</h2>
      <p>{t('class.found-file')}</p>
      <p>
        {t('class.no-network-text')} {t('class.no-network-name')}
      </p>
      <p class="make-acts">
        <a class="dark" href={addressOf('gather')}>
          {t('class.gather')}
        </a>
        <a class="plain" href={addressOf('home')}>
          {t('class.play')}
        </a>
      </p>
    </section>
  )
}
