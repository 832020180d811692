// How a match ended, as its page begins: the ending's name and text, and whether it was cut short.
import type { EndView } from '../../match/view.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { usePlaying } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

export function EndingHead({ end }: { end: EndView }) {
  const t = useWords()
  const { book } = usePlaying()
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      <p class="eyebrow">{t('end.eyebrow', { title: book.text(book.scenario.title) })}</p>
      <PhaseHeading id="ended">{book.text(ending?.name) || t('end.adjourned-heading')}</PhaseHeading>
      <Hints />
      {end.adjourned ? <p class="quiet">{t('end.adjourned')}</p> : null}
      {ending ? <p class="story">{book.text(ending.text)}</p> : null}
    </>
  )
}
