// The evening before, in its order: play it, lead it once against computer capitals, know the network, read, print. What a step needs
// is one button beside it.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { type Failed, openNewClass } from './making.ts'

type Props = { readonly game: Game; readonly hostKey: string }

/** From a file there is no host: nothing to lead, and no network to know. */
export function Evening({ game, hostKey, isFile }: Props & { readonly isFile: boolean }) {
  const t = useWords()
  return (
    <section aria-labelledby="evening" class="unprinted">
      <h2 id="evening">{t('class.evening')}</h2>
      <ol class="points evening">
        <Step text={t('class.evening-play')}>
          <a class="plain" href={addressOf('home')}>
            {t('class.play')}
          </a>
        </Step>
        {isFile ? null : <Lead game={game} hostKey={hostKey} />}
        <Step text={t('class.evening-read')} />
        <Step text={t('class.evening-print')}>
          <Jump to="papers">{t('class.papers')}</Jump>
        </Step>
      </ol>
      {isFile ? null : (
        <p class="aside">
          <b>{t('class.morning')}</b> {t('class.morning-text')}
        </p>
      )}
    </section>
  )
}

function Lead({ game, hostKey }: Props) {
  const t = useWords()
  return (
    <>
      <Step text={t(hostKey ? 'class.evening-lead' : 'class.evening-lead-link')}>
        {hostKey ? <RehearseNow game={game} hostKey={hostKey} /> : null}
      </Step>
      <Step text={t('class.evening-network')}>
        <Jump to="ways">{t('class.evening-network-go')}</Jump>
      </Step>
    </>
  )
}

function Step({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <li>
      <div class="evening-step">
        <span>{text}</span>
        {children ? <span class="evening-act">{children}</span> : null}
      </div>
    </li>
  )
}

/** To a part of this page; an address would leave it, for the page's own stands behind the #. */
function Jump({ to, children }: { to: string; children: ComponentChildren }) {
  const jump = () => {
    const heading = document.getElementById(to)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <button type="button" class="plain" onClick={jump}>
      {children}
    </button>
  )
}

function RehearseNow({ game, hostKey }: Props) {
  const t = useWords()
  const [failed, setFailed] = useState<Failed | null>(null)
  const [offer] = game.shelf
  if (!offer) return null
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() =>
          void openNewClass(game, { key: hostKey, offer, preset: 0, rehearse: true }).then(setFailed)
        }
      >
        {t('class.make-rehearse')}
      </button>
      {failed ? (
        <span class="refusal" role="alert">
          {t(`class.make-failed-${failed}`)}
        </span>
      ) : null}
    </>
  )
}
