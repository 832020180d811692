// The end of a match: its name and text, and three lines: at home, aims, word. No total.
import type { EndView } from '../../match/view.ts'
import { Actions } from '../parts/actions.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'

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
          <AimLines end={end} side={side} />
        </dd>
      </div>
      <div>
        <dt>{t('end.word')}</dt>
        <dd>{word && said ? t('end.word-line', word) : t('end.word-none')}</dd>
      </div>
    </dl>
  )
}

export function AimLines({ end, side }: { end: Pick<EndView, 'aims' | 'redLines'>; side: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const spec = book.sideSpec(side)
  const aims = end.aims[side] ?? []
  const line = end.redLines[side]
  const lineText = book.text(spec.redLines?.find(one => one.id === line?.id)?.text)
  return (
    <ul>
      {aims.map(aim => {
        const text = book.text(spec.aims?.find(one => one.id === aim.id)?.text) || aim.id
        return (
          <li key={aim.id} class={`aim aim-${aim.met}`}>
            {aim.met === 'met' ? t('end.met', { text }) : aim.met === 'partly' ? t('end.partly', { text }) : t('end.not', { text })}
          </li>
        )
      })}
      {line && lineText ? (
        <li class={line.crossed ? 'aim aim-not' : 'aim aim-met'}>
          {line.crossed ? t('end.red-crossed', { text: lineText }) : t('end.red-kept', { text: lineText })}
        </li>
      ) : null}
    </ul>
  )
}
