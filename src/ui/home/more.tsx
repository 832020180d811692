// "More choices": the scenario by its picture, its length, who plays, care, assumptions, seed. Loaded when it is opened.
import '../../words/parts/more.ts'
import '../styles/more.css'
import { useEffect, useState } from 'preact/hooks'
import type { Game, Offer, Shelved } from '../game.ts'
import { Challenges } from '../parts/challenges.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { Assumptions } from './assumptions.tsx'
import type { CardPreset } from './card.ts'
import { cardText } from './card-text.ts'
import { CareChoices } from './care.tsx'
import { opponentLine, opponentName } from './opponents.ts'
import { Radios } from './radios.tsx'
import { ScenarioCards } from './scenario-cards.tsx'
import { turnTo, type Wishes } from './wishes.ts'

type Props = {
  readonly game: Game
  readonly offers: readonly Offer[]
  readonly wishes: Wishes
  readonly change: (wishes: Wishes) => void
}

export function More({ game, offers, wishes, change }: Props) {
  const t = useWords()
  const reader = { side: wishes.side, language: useLanguage() }
  const { card } = wishes.offer
  const set = (part: Partial<Wishes>) => change({ ...wishes, ...part })
  return (
    <div class="more-sheet">
      <ScenarioCards
        offers={offers}
        shipped={game.shelf}
        picked={wishes.offer}
        pick={offer => change(turnTo(offer, wishes))}
      />
      <Radios
        name="preset"
        legend={t('more.preset')}
        value={wishes.preset}
        list={card.presets.map(one => ({
          id: one.id,
          text: presetText(one, cardText(card, one.name, reader), t),
          ...(one.debrief === undefined ? {} : { more: t('more.debrief', { minutes: one.debrief }) }),
        }))}
        change={preset => set({ preset })}
      />
      <Radios
        name="people"
        legend={t('more.people')}
        value={wishes.people}
        list={[
          { id: 'one', text: t('more.people-one') },
          { id: 'two', text: t('more.people-two'), more: t('more.people-two-line') },
        ]}
        change={id => set({ people: id === 'two' ? 'two' : 'one' })}
      />
      {wishes.people === 'two' ? null : (
        <Radios
          name="opponent"
          legend={t('more.opponent')}
          value={wishes.opponent}
          list={game.opponents.map(id => ({ id, text: opponentName(id, t), more: opponentLine(id, t) }))}
          change={opponent => set({ opponent })}
        />
      )}
      <OfScenario wishes={wishes} set={set} />
      <label class="field">
        <span>{t('more.seed')}</span>
        <input
          type="text"
          value={wishes.seed}
          maxLength={64}
          autocomplete="off"
          aria-describedby="seed-help"
          onInput={event => set({ seed: event.currentTarget.value })}
        />
        <small id="seed-help">{t('more.seed-help')}</small>
      </label>
    </div>
  )
}

/** Care and assumptions need the whole scenario: read when it is chosen. */
function OfScenario({ wishes, set }: { wishes: Wishes; set: (part: Partial<Wishes>) => void }) {
  const t = useWords()
  const [read, setRead] = useState<{ readonly of: Offer; readonly shelved: Shelved | null } | null>(null)
  useEffect(() => {
    let gone = false
    const keep = (shelved: Shelved | null) => {
      if (!gone) setRead({ of: wishes.offer, shelved })
    }
    wishes.offer.load().then(keep, () => keep(null))
    return () => {
      gone = true
    }
  }, [wishes.offer])
  if (read?.of !== wishes.offer) return <p class="quiet">{t('more.loading')}</p>
  if (read.shelved === null) return <p class="refusal">{t('more.failed')}</p>
  const { scenario } = read.shelved
  return (
    <>
      <CareChoices scenario={scenario} wishes={wishes} change={care => set({ care })} />
      <Challenges scenario={scenario} side={wishes.side} />
      <Assumptions scenario={scenario} side={wishes.side} off={wishes.off} change={off => set({ off })} />
    </>
  )
}

function presetText({ turns, minutes }: CardPreset, name: string, t: ReturnType<typeof useWords>): string {
  return minutes === undefined
    ? t('more.preset-of', { name, turns })
    : t('more.preset-minutes', { name, turns, minutes })
}
