// The last slip: one sentence of the reader's own, then the ways on.

import { useKept } from '../parts/kept.ts'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'
import { useFeeling } from './role-page.tsx'

export const useSlip = () => useKept('slip', '')

export function SlipPage({ data, book }: TopicProps) {
  const t = useWords()
  const [slip, setSlip] = useSlip()
  return (
    <>
      <label class="slip-field">
        <span class="aloud">{t('debrief.slip-question')}</span>
        <textarea
          rows={4}
          maxLength={600}
          value={slip}
          aria-describedby="slip-help"
          onInput={event => setSlip(event.currentTarget.value)}
        />
      </label>
      <p id="slip-help" class="quiet">
        {t('debrief.slip-help')}
      </p>
      {data.sides.map(side => (
        <Remembered key={side} side={side} name={data.sides.length > 1 ? book.side(side).name : ''} />
      ))}
    </>
  )
}

function Remembered({ side, name }: { side: string; name: string }) {
  const t = useWords()
  const [word] = useFeeling(side)
  if (word === '') return null
  return (
    <p>
      {name ? <b>{name}: </b> : null}
      {t('debrief.slip-word', { word })}
    </p>
  )
}
