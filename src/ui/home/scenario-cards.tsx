// The scenarios on offer, each with its picture, how long it takes and what it touches on.
import type { Offer } from '../game.ts'
import { useLanguage, useWords, type Words } from '../parts/words.ts'
import type { Card } from './card.ts'
import { cardText } from './card-text.ts'
import { ChartPicture } from './chart-picture.tsx'

type Props = {
  readonly offers: readonly Offer[]
  readonly shipped: readonly Offer[]
  readonly picked: Offer
  readonly pick: (offer: Offer) => void
}

export function ScenarioCards({ offers, shipped, picked, pick }: Props) {
  const t = useWords()
  return (
    <fieldset class="asked">
      <legend>{t('more.scenario')}</legend>
      <div class="scenario-cards">
        {offers.map((offer, at) => (
          <label key={at} class={offer === picked ? 'scenario-card scenario-picked' : 'scenario-card'}>
            <input
              type="radio"
              name="scenario"
              value={String(at)}
              checked={offer === picked}
              onChange={() => pick(offer)}
            />
            <span class="scenario-picture" aria-hidden="true">
              <ChartPicture card={offer.card} side={null} />
            </span>
            <Told card={offer.card} fromFile={!shipped.includes(offer)} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Told({ card, fromFile }: { card: Card; fromFile: boolean }) {
  const t = useWords()
  const reader = { side: null, language: useLanguage() }
  const notes = card.contentNotes.map(note => cardText(card, note, reader))
  return (
    <span class="scenario-told">
      <b>{cardText(card, card.title, reader)}</b>
      <span class="quiet">{spanText(card, t)}</span>
      {card.summary ? <span class="summary">{cardText(card, card.summary, reader)}</span> : null}
      {notes.length > 0 ? (
        <span class="scenario-notes">
          {t('more.notes')}
          {notes.map((note, at) => (
            <span key={at}>{note}</span>
          ))}
        </span>
      ) : null}
      {fromFile ? <span class="quiet">{t('more.from-file')}</span> : null}
    </span>
  )
}

/** "4 to 12 turns · 50 to 150 minutes" */
function spanText({ presets }: Card, t: Words): string {
  const turns = presets.map(one => one.turns)
  const minutes = presets.flatMap(one => one.minutes ?? [])
  const [least, most] = [Math.min(...turns), Math.max(...turns)]
  const parts = [
    least === most ? t('more.turns', { turns: least }) : t('more.turns-between', { least, most }),
  ]
  const [short, long] = [Math.min(...minutes), Math.max(...minutes)]
  if (minutes.length > 0) {
    parts.push(
      short === long
        ? t('more.minutes', { minutes: short })
        : t('more.minutes-between', { least: short, most: long }),
    )
  }
  return parts.join(' · ')
}
