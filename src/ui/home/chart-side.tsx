// The left half of the home page: the chart of the scenario in hand, framed. The drawing comes after the page; its room is
// kept, so that nothing moves.
import { lazy } from '../parts/lazy.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { cardText, lengthText } from './card-text.ts'
import type { Wishes } from './wishes.ts'

const ChartPicture = lazy(async () => (await import('./chart-picture.tsx')).ChartPicture)

export function ChartSide({ wishes }: { wishes: Wishes | null }) {
  const t = useWords()
  const reader = { side: wishes?.side ?? null, language: useLanguage() }
  const card = wishes?.offer.card
  const preset = card?.presets.find(one => one.id === wishes?.preset)
  return (
    <div class="home-chart" aria-hidden="true">
      <div class="home-frame">
        {card ? (
          <>
            <ChartPicture card={card} side={wishes?.side ?? null} wide />
            <div class="cartouche">
              <p class="cartouche-title">{cardText(card, card.title, reader)}</p>
              {preset ? <p class="cartouche-small">{lengthText(preset, t)}</p> : null}
            </div>
          </>
        ) : null}
      </div>
    </div>
  )
}
