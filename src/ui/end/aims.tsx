// The aims and the red line of one side, each with what became of it.
import type { EndView } from '../../match/view.ts'
import type { Book } from '../book/book.ts'
import { useWords } from '../parts/words.ts'

type AimProps = {
  readonly end: Pick<EndView, 'aims' | 'redLines'>
  readonly side: string
  readonly book: Book
}

export function AimLines({ end, side, book }: AimProps) {
  const t = useWords()
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
            {aim.met === 'met'
              ? t('end.met', { text })
              : aim.met === 'partly'
                ? t('end.partly', { text })
                : t('end.not', { text })}
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
