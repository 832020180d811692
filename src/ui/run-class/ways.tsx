// The connection check and what follows from it: which of the three ways suits this page, and what to do when the network fails.
import type { ComponentChildren } from 'preact'
import type { Game } from '../game.ts'
import { useWords, type Words } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { type Checked, useCheck, wayOf } from './check.ts'

export function Ways({ game }: { game: Game }) {
  const t = useWords()
  const { found, again } = useCheck(game)
  const way = found ? wayOf(found) : null
  return (
    <section aria-labelledby="ways" class="unprinted">
      <h2 id="ways">{t('class.today')}</h2>
      <div class="check">
        <p role="status">{found ? verdict(found, t) : t('class.checking')}</p>
        {found ? <Facts found={found} /> : null}
        <button type="button" class="plain" onClick={again}>
          {t('class.check-again')}
        </button>
      </div>
      <div class="ways">
        <Way heading={t('class.hosted')} suits={way === 'hosted'}>
          {t('class.hosted-text')}
        </Way>
        <Way heading={t('class.laptop')} suits={way === 'laptop'}>
          {t('class.laptop-text', { command: t('class.host-command') })}
        </Way>
        <Way heading={t('class.no-network')} suits={way === 'offline'}>
          {t('class.no-network-text')} {t('class.no-network-name')}
        </Way>
      </div>
      <p class="aside">
        <b>{t('text.stop', { text: t('class.offline') })}</b>{' '}
        {t('class.offline-text', { command: t('class.offline-command') })} {t('class.gather-text')}{' '}
        <a href={addressOf('gather')}>{t('class.gather')}</a>
      </p>
    </section>
  )
}

const verdict = (found: Checked, t: Words): string =>
  found.isHost ? t(`class.found-${wayOf(found)}`) : t(found.isFile ? 'class.found-file' : 'class.found-none')

function Facts({ found }: { found: Checked }) {
  const t = useWords()
  if (!found.isHost) return null
  const yes = (is: boolean) => t(is ? 'class.yes' : 'class.no')
  return (
    <dl class="facts">
      <dt>{t('class.fact-address')}</dt>
      <dd class="address">{found.address}</dd>
      <dt>{t('class.fact-socket')}</dt>
      <dd>{yes(found.socket)}</dd>
      <dt>{t('class.fact-polling')}</dt>
      <dd>{yes(found.polling)}</dd>
      <dt>{t('class.fact-plain')}</dt>
      <dd>{t(found.isPlain ? 'class.fact-plain-yes' : 'class.fact-plain-no')}</dd>
    </dl>
  )
}

type WayProps = { readonly heading: string; readonly suits: boolean; readonly children: ComponentChildren }

function Way({ heading, suits, children }: WayProps) {
  const t = useWords()
  return (
    <article class={suits ? 'way-suits' : undefined}>
      <h3>
        {heading}
        {suits ? <small> {t('class.suits')}</small> : null}
      </h3>
      <p>{children}</p>
    </article>
  )
}
