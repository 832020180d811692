// Making a class on the host behind this page: its key (from the host's own link, or typed), a scenario and a length; then the
// console opens.
import { useState } from 'preact/hooks'
import { usualSettings } from '../../classroom/settings.ts'
import type { Game } from '../game.ts'
import { cardText, lengthText } from '../home/card-text.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

type Props = { readonly game: Game; readonly hostKey: string }

export function MakeClass({ game, hostKey }: Props) {
  const t = useWords()
  const language = useLanguage()
  const offers = [...game.shelf, ...(game.tutorial ? [game.tutorial] : [])]
  const [key, setKey] = useState(hostKey)
  const [chosen, setChosen] = useState('0 0')
  const [failed, setFailed] = useState<string | null>(null)
  const reader = { side: null, language }
  const make = async () => {
    const [offerAt = 0, presetAt = 0] = chosen.split(' ').map(Number)
    const offer = offers[offerAt]!
    const preset = offer.card.presets[presetAt]!
    const [{ scenario, text }, door] = await Promise.all([offer.load(), game.classes()])
    const settings = { ...usualSettings({ scenario }, preset.minutes ?? 50), preset: preset.id }
    const made = await door.make(key.trim(), text, settings)
    if (made.ok) location.hash = addressOf('desk', made.value.facilitator)
    else setFailed(made.error === 'key' || made.error === 'unreachable' ? made.error : 'other')
  }
  return (
    <section aria-labelledby="make" class="unprinted">
      <h2 id="make">{t('class.make')}</h2>
      <p>{t('class.make-text')}</p>
      <form
        class="make"
        onSubmit={event => {
          event.preventDefault()
          void make().catch(() => setFailed('other'))
        }}
      >
        <label class="field">
          <span>{t('class.make-what')}</span>
          <select value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
            {offers.flatMap((offer, offerAt) =>
              offer.card.presets.map((preset, presetAt) => (
                <option key={`${offerAt} ${presetAt}`} value={`${offerAt} ${presetAt}`}>
                  {t('class.make-option', {
                    title: cardText(offer.card, offer.card.title, reader),
                    length: lengthText(preset, t),
                  })}
                </option>
              )),
            )}
          </select>
        </label>
        <label class="field">
          <span>{t('class.make-key')}</span>
          <input
            type="text"
            required
            value={key}
            maxLength={64}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="key-help"
            onInput={event => setKey(event.currentTarget.value)}
          />
          <small id="key-help">{t('class.make-key-help')}</small>
        </label>
        <button type="submit" class="dark">
          {t('class.make-do')}
        </button>
      </form>
      {failed ? (
        <p class="refusal" role="alert">
          {t(`class.make-failed-${failed as 'key' | 'unreachable' | 'other'}`)}
        </p>
      ) : null}
    </section>
  )
}
