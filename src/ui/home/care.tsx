// Care: what may be asked of each turn that carries a content note, as far as its author allows: softer words, another
// turn in its place, or to leave it out. Nobody is asked why.
import type { Scenario, TriggerSpec } from '../../scenario/schema.ts'
import { makeBook } from '../book/book.ts'
import type { Care, CareWish } from '../game.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { Radios } from './radios.tsx'
import type { Wishes } from './wishes.ts'

type Props = {
  readonly scenario: Scenario
  readonly wishes: Pick<Wishes, 'side' | 'preset' | 'care'>
  readonly change: (care: Care) => void
}

export function CareChoices({ scenario, wishes, change }: Props) {
  const t = useWords()
  const language = useLanguage()
  const book = makeBook(scenario, { side: wishes.side, language })
  const noted = notedTriggers(scenario, wishes.preset)
  const wish = (id: string, asked: string) => {
    const { [id]: _before, ...rest } = wishes.care
    change(asked === 'written' ? rest : { ...rest, [id]: asked as CareWish })
  }
  if (!scenario.triggers.some(one => one.contentNote)) return null
  return (
    <section class="care" aria-labelledby="care-heading">
      <h3 id="care-heading">{t('more.care')}</h3>
      <p class="quiet">{noted.length > 0 ? t('more.care-help') : t('more.care-none')}</p>
      {noted.map(one => (
        <div key={one.id}>
          <Radios
            name={`care-${one.id}`}
            legend={book.text(one.title)}
            value={wishes.care[one.id] ?? 'written'}
            list={[
              { id: 'written', text: t('more.care-written'), more: book.text(one.contentNote) },
              ...(one.softer ? [{ id: 'softer', text: t('more.care-softer') }] : []),
              ...(one.substitute
                ? [
                    {
                      id: 'instead',
                      text: t('more.care-instead', { title: book.text(book.trigger(one.substitute)?.title) }),
                    },
                  ]
                : []),
              { id: 'without', text: t('more.care-without') },
            ]}
            change={asked => wish(one.id, asked)}
          />
        </div>
      ))}
    </section>
  )
}

/** The triggers with a note that may open a turn of this preset, as far as the calendar can tell. */
function notedTriggers(scenario: Scenario, preset: string): readonly TriggerSpec[] {
  const all = scenario.calendar?.slots.map(slot => slot.id) ?? []
  const played = scenario.calendar?.presets?.find(one => one.id === preset)?.slots ?? all
  const certain = (slot: string) =>
    scenario.triggers.some(one => one.at?.includes(slot) && one.when === undefined)
  const open = played.length === 0 || played.some(slot => !certain(slot)) // some slot may be left to the dice
  return scenario.triggers.filter(one => {
    if (one.contentNote === undefined) return false
    return one.at ? one.at.some(slot => played.includes(slot)) : open
  })
}
