// The three ways to run a class, and what to do without a network: said as it is in this version.
import type { ComponentChildren } from 'preact'
import { useWords } from '../parts/words.ts'

export function Ways() {
  const t = useWords()
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t('class.today')}</h2>
      <div class="ways">
        <Way heading={t('class.pair')}>{t('class.pair-text')}</Way>
        <Way heading={t('class.home')}>{t('class.home-text')}</Way>
        <Way heading={t('class.host')}>{t('class.host-text', { command: t('class.host-command') })}</Way>
      </div>
      <p class="aside">
        <b>{t('class.offline')}.</b> {t('class.offline-text', { command: t('class.offline-command') })}
      </p>
    </section>
  )
}

function Way({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <article>
      <h3>{heading}</h3>
      <p>{children}</p>
    </article>
  )
}
