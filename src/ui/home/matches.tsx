// The matches kept on this device: continue, debrief, save to a file, delete (asked once, in place).
import { useState } from 'preact/hooks'
import type { Head } from '../../store/saves.ts'
import type { Game } from '../game.ts'
import { useWords } from '../parts/words.ts'
import { saveToFile } from './save-file.ts'

type Props = { readonly heads: readonly Head[]; readonly game: Game; readonly changed: () => Promise<void> }

export function Matches({ heads, game, changed }: Props) {
  const t = useWords()
  return (
    <section class="sheet" aria-labelledby="matches-heading">
      <h2 id="matches-heading">{t('home.matches')}</h2>
      <ul class="saves">
        {heads.map(head => (
          <Save key={head.id} head={head} game={game} changed={changed} />
        ))}
      </ul>
    </section>
  )
}

function Save({ head, game, changed }: { head: Head; game: Game; changed: Props['changed'] }) {
  const t = useWords()
  const [sure, setSure] = useState(false)
  const name = { title: head.title, side: head.sideName }
  const remove = async () => {
    const saves = await game.saves()
    await saves.remove(head.id)
    await changed()
  }
  const save = async () => {
    const file = await game.exportMatch(head.id)
    if (file) saveToFile(file.name, file.text)
  }
  return (
    <li class="save">
      <span class="save-name">
        <b>{head.title}</b>{' '}
        <span class="quiet">
          {head.ended
            ? t('home.save-ended', { side: head.sideName })
            : t('home.save-line', { side: head.sideName, turn: head.turn, turns: head.turns })}
        </span>
      </span>
      <span class="save-acts">
        {head.ended ? (
          <a class="plain" href={`#/debrief/${head.id}`} aria-label={t('home.debrief-of', name)}>
            {t('home.debrief')}
          </a>
        ) : (
          <a class="plain" href={`#/match/${head.id}`} aria-label={t('home.continue-as', name)}>
            {t('home.continue')}
          </a>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t('home.export-of', name)}
          onClick={() => void save()}
        >
          {t('home.export')}
        </button>
        {sure ? (
          <fieldset class="delete-sure">
            <legend>{t('home.delete-sure')}</legend>
            <button type="button" class="plain" onClick={() => void remove()}>
              {t('home.delete-yes')}
            </button>
            <button type="button" class="plain" onClick={() => setSure(false)}>
              {t('home.delete-no')}
            </button>
          </fieldset>
        ) : (
          <button
            type="button"
            class="plain"
            aria-label={t('home.delete-of', name)}
            onClick={() => setSure(true)}
          >
            {t('home.delete')}
          </button>
        )}
      </span>
    </li>
  )
}
