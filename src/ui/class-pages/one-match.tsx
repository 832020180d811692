// From a class's debrief into that of one of its matches: the log becomes a match of this device, and its own debrief opens with story,
// deal and every future.
import { useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { useMatchName } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import type { PagesData } from './data.ts'

export function OneMatch({ data, openFile }: { data: PagesData; openFile: Game['openFile'] }) {
  const t = useWords()
  const nameOf = useMatchName()
  const { texts } = data.logs
  const [match, setMatch] = useState(texts[0]?.match ?? 0)
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest')
  const open = async () => {
    const text = texts.find(one => one.match === match)?.text
    if (text === undefined || state === 'busy') return
    setState('busy')
    const found = await openFile(new File([text], 'match.json')).catch(() => null)
    if (found?.ok && found.value.kind === 'match') location.hash = addressOf('debrief', found.value.id)
    else setState('failed')
  }
  if (texts.length === 0) return null
  return (
    <section class="files" aria-labelledby="one-match">
      <h2 class="label" id="one-match">
        {t('desk.one')}
      </h2>
      <label class="field">
        <span>{t('desk.one-which')}</span>
        <select value={String(match)} onChange={event => setMatch(Number(event.currentTarget.value))}>
          {texts.map(one => (
            <option key={one.match} value={String(one.match)}>
              {nameOf(one.match)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" aria-disabled={state === 'busy'} onClick={() => void open()}>
        {t('desk.one-open')}
      </button>
      {state === 'failed' ? (
        <p class="refusal" role="alert">
          {t('desk.one-failed')}
        </p>
      ) : null}
    </section>
  )
}
