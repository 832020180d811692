// The end of a match: its name and text, and three lines: at home, aims, word. No total.
import { Actions } from '../parts/actions.tsx'
import { Challenges } from '../parts/challenges.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { EndingHead } from './ending-head.tsx'
import { ThreeLines } from './three-lines.tsx'

type Props = { readonly debrief: string | null; readonly handIn: string | null }

export function Ending({ debrief, handIn }: Props) {
  const t = useWords()
  const { book } = usePlaying()
  const { end } = useView()
  if (!end) return null
  return (
    <>
      <EndingHead end={end} />
      <ThreeLines end={end} side={book.own} book={book} />
      {debrief === null ? null : <Challenges scenario={book.scenario} side={book.own} />}
      <p class="quiet">{t(debrief === null ? 'end.class-note' : 'end.debrief-note')}</p>
      {debrief === null ? null : (
        <Actions>
          <a class="dark" href={debrief}>
            {t('end.debrief')}
          </a>
          {handIn === null ? null : (
            <a class="plain" href={handIn}>
              {t('end.hand-in')}
            </a>
          )}
        </Actions>
      )}
    </>
  )
}
