// Ways on from a debrief: that turn again, the other chair, the record step by step, a print.
import { useState } from 'preact/hooks'
import { turningTurn } from '../../debrief/digest.ts'
import type { Book } from '../book/book.ts'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { type DebriefData, youOf } from './data.ts'
import { turnName } from './names.ts'

type Props = { readonly data: DebriefData; readonly book: Book; readonly game: Game }

export function Onward({ data, book, game }: Props) {
  const t = useWords()
  const { head, record } = data
  const turning = turningTurn(record)
  const [turn, setTurn] = useState(Math.max(1, turning))
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const go = async (copy: () => Promise<string | null>) => {
    if (busy) return
    setBusy(true)
    const id = await copy().catch(() => null)
    setBusy(false)
    if (id === null) setFailed(true)
    else location.hash = addressOf('match', id)
  }
  const save = async () => {
    const file = await game.exportMatch(head.id).catch(() => null)
    if (file) saveToFile(file.name, file.text)
    else setFailed(true)
  }
  const you = youOf(data)
  const other = you === null ? '' : book.side(book.otherOf(you)).name
  return (
    <section class="onward" aria-labelledby="onward">
      <h2 id="onward">{t('debrief.onward')}</h2>
      <div class="onward-way">
        <label class="field">
          <span>{t('debrief.again-turn')}</span>
          <select value={String(turn)} onChange={event => setTurn(Number(event.currentTarget.value))}>
            {record.turns.map((one, at) => (
              <option key={one.slot} value={String(at + 1)}>
                {at + 1 === turning
                  ? t('debrief.again-most', { turn: turnName(data, book, t, at + 1) })
                  : turnName(data, book, t, at + 1)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="dark"
          aria-disabled={busy}
          onClick={() => void go(() => game.again(head.id, turn))}
        >
          {t('debrief.again')}
        </button>
        <p class="quiet">{t('debrief.again-help')}</p>
      </div>
      <div class="onward-way">
        <button
          type="button"
          class="plain"
          aria-disabled={busy}
          onClick={() => void go(() => game.otherChair(head.id))}
        >
          {you === null ? t('debrief.other-both') : t('debrief.other-side', { side: other })}
        </button>
        <p class="quiet">{t('debrief.other-help')}</p>
      </div>
      <div class="onward-way">
        <button type="button" class="plain" onClick={() => void save()}>
          {t('debrief.save')}
        </button>
        <p class="quiet">{t('debrief.save-help')}</p>
      </div>
      {failed ? (
        <p class="refusal" role="alert">
          {t('debrief.again-failed')}
        </p>
      ) : null}
      <p class="onward-links">
        <a href={addressOf('lines', head.id)}>{t('lines.to-all')}</a>
        <a href={addressOf('replay', head.id)}>{t('debrief.replay')}</a>
        <a href={addressOf('home')}>{t('debrief.home')}</a>
      </p>
    </section>
  )
}
