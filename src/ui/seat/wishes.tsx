// Where several devices sit to a side: what each would do, to be agreed with.
import { isCode, type Language, tell } from '../../words/say.ts'
import { useClass } from '../parts/class-context.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'

export function Wishes() {
  const t = useWords()
  const language = useLanguage()
  const { intents } = usePlaying()
  const { own } = useView()
  const texts = useClass(device => device.texts)
  const wishes = own?.wishes ?? []
  if (!own || wishes.length === 0) return null
  return (
    <section class="wishes" aria-label={t('seat.wishes')}>
      {wishes.map(({ seat, ref, move, agreed }) => {
        const what = whatOf(move?.kind, language)
        if (seat === own.seat) return <p key={ref}>{t('seat.wish-own', { what })}</p>
        return (
          <p key={ref}>
            {t('seat.wish', { name: texts[`${seat}.name.0`] ?? seat, what })}{' '}
            {agreed?.includes(own.seat) ? null : (
              <button type="button" class="plain" onClick={() => void intents.endorse(ref)}>
                {t('seat.wish-agree')}
              </button>
            )}
          </p>
        )
      })}
    </section>
  )
}

function whatOf(kind: string | undefined, language: Language): string {
  const code = `seat.what.${kind}`
  return tell({ code: isCode(code) ? code : 'seat.what.other' }, language)
}
