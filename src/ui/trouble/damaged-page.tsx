// A saved match that does not open: which one, how much of it holds, and what can be done with it.
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import type { Damage } from './damage.ts'

type Props = { readonly id: string; readonly game: Game }

export function DamagedPage({ id, game }: Props) {
  const t = useWords()
  const [damage, setDamage] = useState<Damage | null | 'looking'>('looking')
  useEffect(() => {
    void game.damage(id).then(setDamage)
  }, [id])
  if (damage === 'looking') return <Notice text={t('app.loading')} />
  return (
    <main class="page" id="document">
      <PhaseHeading id={id}>{t('damage.heading')}</PhaseHeading>
      {damage?.title ? <p class="story">{t('damage.which', damage)}</p> : null}
      <p>{damage ? t(`damage.${wordOf(damage)}`, damage) : t('damage.none')}</p>
      <p class="quiet">{t('damage.others')}</p>
      <Ways id={id} game={game} damage={damage} />
    </main>
  )
}

/** A log of which nothing holds is told apart: a copy of it begins anew. */
const wordOf = ({ part, sound }: Damage) => (part === 'log' && sound === 0 ? 'log-none' : part)

function Ways({ id, game, damage }: Props & { readonly damage: Damage | null }) {
  const t = useWords()
  const [sure, setSure] = useState(false)
  const goOn = async () => {
    location.hash = addressOf('match', await game.copyOfSound(id))
  }
  const save = async () => {
    const file = await game.rawCopy(id)
    saveToFile(file.name, file.text)
  }
  const remove = async () => {
    await (await game.saves()).remove(id)
    location.hash = addressOf('home')
  }
  return (
    <div class="actions">
      {damage?.part === 'log' ? (
        <button type="button" class="dark" onClick={() => void goOn()}>
          {t(damage.sound > 0 ? 'damage.go-on' : 'damage.anew', damage)}
        </button>
      ) : null}
      {damage ? null : (
        <button type="button" class="dark" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </button>
      )}
      <button type="button" class="plain" onClick={() => void save()}>
        {t('damage.raw')}
      </button>
      {sure ? (
        <fieldset class="delete-sure">
          <legend>{t('damage.delete-sure')}</legend>
          <button type="button" class="plain" onClick={() => void remove()}>
            {t('damage.delete-yes')}
          </button>
          <button type="button" class="plain" onClick={() => setSure(false)}>
            {t('damage.delete-no')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="plain" onClick={() => setSure(true)}>
          {t('damage.delete')}
        </button>
      )}
      <a class="plain" href={addressOf('home')}>
        {t('open.back')}
      </a>
    </div>
  )
}
