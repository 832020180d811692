// Choosing a match: a side by a tap and Play, and the way to learn it; everything else under "More choices", loaded when opened.
import { useState } from 'preact/hooks'
import type { Game, Offer } from '../game.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { cardText, lengthText } from './card-text.ts'
import { opponentName } from './opponents.ts'
import { choiceOf, firstWishes, type Wishes } from './wishes.ts'

const More = lazy(async () => (await import('./more.tsx')).More)

type Props = {
  readonly game: Game
  readonly offers: readonly Offer[]
  readonly wishes: Wishes
  readonly change: (wishes: Wishes) => void
  readonly second: boolean // a match waits to be continued: its button is the dark one
}

export function Chooser({ game, offers, wishes, change, second }: Props) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const { busy, failed, begin } = useBegin(game)
  const reader = { side: wishes.side, language: useLanguage() }
  const { card } = wishes.offer
  const side = card.sides.find(one => one.id === wishes.side) ?? card.sides[1]
  const two = wishes.people === 'two'
  return (
    <form
      class="chooser"
      aria-label={t('home.play-heading')}
      onSubmit={event => {
        event.preventDefault()
        void begin(wishes)
      }}
    >
      <Chosen wishes={wishes} />
      <fieldset class="sides">
        <legend>{two ? t('home.side-first') : t('home.side')}</legend>
        <div class="choices">
          {card.sides.map(one => (
            <label key={one.id} class={one.id === wishes.side ? 'choice choice-picked' : 'choice'}>
              <input
                type="radio"
                name="side"
                value={one.id}
                checked={one.id === wishes.side}
                onChange={() => change({ ...wishes, side: one.id })}
              />
              <SideMark mark={one.mark} />
              <span>{cardText(card, one.name, reader)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="play">
        <button type="submit" class={second ? 'plain' : 'dark'} aria-disabled={busy}>
          {two ? t('home.play-two') : t('home.play', { side: cardText(card, side.name, reader) })}
        </button>
      </div>
      {failed ? (
        <p class="refusal" role="alert">
          {t('home.failed')}
        </p>
      ) : null}
      {game.tutorial ? (
        <p class="first-time">
          {t('home.first-time')}{' '}
          <button
            type="button"
            class="link"
            aria-disabled={busy}
            onClick={() => void begin(firstWishes(game.tutorial!, wishes.opponent))}
          >
            {t('home.tutorial')}
          </button>
        </p>
      ) : null}
      <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{t('home.more')}</summary>
        {open ? <More game={game} offers={offers} wishes={wishes} change={change} /> : null}
      </details>
    </form>
  )
}

/** What Play begins, in two lines. */
function Chosen({ wishes }: { wishes: Wishes }) {
  const t = useWords()
  const reader = { side: wishes.side, language: useLanguage() }
  const { card } = wishes.offer
  const preset = card.presets.find(one => one.id === wishes.preset) ?? card.presets[0]!
  const opponent = opponentName(wishes.opponent, t)
  return (
    <div class="chosen">
      <h2>{cardText(card, card.title, reader)}</h2>
      <p class="quiet">
        {lengthText(preset, t)} ·{' '}
        {wishes.people === 'two' ? t('home.opposite-two') : t('home.opposite', { opponent })}
      </p>
    </div>
  )
}

/** Begins one match at a time and goes to it. */
function useBegin(game: Game) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const begin = async (wishes: Wishes) => {
    if (busy) return
    setBusy(true)
    setFailed(false)
    try {
      const id = await game.begin(choiceOf(wishes, await wishes.offer.load()))
      location.hash = addressOf('match', id)
    } catch {
      setFailed(true)
      setBusy(false)
    }
  }
  return { busy, failed, begin }
}
