// The end of a match: its name and text, and three lines: at home, aims, word. No total.
import type { EndView } from '../../match/view.ts'
import { Actions } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { Hints } from '../parts/hint.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { AimLines } from './aims.tsx'

export function Ending({ debrief }: { debrief: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { end } = useView()
  if (!end) return null
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      <p class="eyebrow">{t('end.eyebrow', { title: book.text(book.scenario.title) })}</p>
      <PhaseHeading id="ended">{book.text(ending?.name) || t('end.adjourned-heading')}</PhaseHeading>
      <Hints />
      {end.adjourned ? <p class="quiet">{t('end.adjourned')}</p> : null}
      {ending ? <p class="story">{book.text(ending.text)}</p> : null}
      <ThreeLines end={end} side={book.own} />
      <p class="quiet">{t('end.debrief-note')}</p>
      <Actions>
        <a class="dark" href={debrief}>
          {t('end.debrief')}
        </a>
      </Actions>
    </>
  )
}

/** At home, aims, word: of one side. */
export function ThreeLines({ end, side }: { end: EndView; side: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const home = end.home[side]
  const word = end.word[side]
  const said = (word?.kept ?? 0) + (word?.broken ?? 0) > 0
  return (
    <dl class="three">
      <div>
        <dt>{t('end.home')}</dt>
        <dd>{home ? t(home.inOffice ? 'end.home-in' : 'end.home-out', { standing: home.standing }) : ''}</dd>
      </div>
      <div>
        <dt>{t('end.aims')}</dt>
        <dd>
          <AimLines end={end} side={side} book={book} />
        </dd>
      </div>
      <div>
        <dt>{t('end.word')}</dt>
        <dd>{word && said ? t('end.word-line', word) : t('end.word-none')}</dd>
      </div>
    </dl>
  )
}
