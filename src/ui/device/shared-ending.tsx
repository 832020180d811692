// The end, read together: the ending's name and text, and three lines for each side. No total.
import { EndingHead } from '../end/ending-head.tsx'
import { ThreeLines } from '../end/three-lines.tsx'
import { Actions } from '../parts/actions.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'

export function SharedEnding({ id }: { id: string }) {
  const t = useWords()
  const { book } = usePlaying()
  const { end } = useView()
  if (!end) return null
  return (
    <>
      <EndingHead end={end} />
      {book.scenario.sides.map(({ id }) => (
        <section key={id} class="side-end">
          <h2>
            <SideMark mark={book.side(id).mark} /> {book.side(id).name}
          </h2>
          <ThreeLines end={end} side={id} book={book} />
        </section>
      ))}
      <p class="quiet">{t('end.debrief-note')}</p>
      <Actions>
        <a class="dark" href={addressOf('debrief', id)}>
          {t('end.debrief')}
        </a>
        <a class="plain" href={addressOf('hand', id)}>
          {t('end.hand-in')}
        </a>
      </Actions>
    </>
  )
}
