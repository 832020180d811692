// One card of our hand, opened: what kind of act it is, what it pushes, and what it does to every promise in force.
import { stanceWord } from '../book/stance.ts'
import { Dialog } from '../parts/dialog.tsx'
import { StanceGlyph } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { Prose } from '../parts/prose.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { promiseName } from './card.tsx'

export function CardDetails({ id }: { id: string }) {
  const t = useWords()
  const language = useLanguage()
  const { book, desk } = usePlaying()
  const { own, trigger, promises } = useView()
  const card = own?.hand.find(one => one.id === id)
  const spec = own ? book.response(trigger, own.side, id) : undefined
  if (!card || !spec) return null
  return (
    <Dialog title={t('marks.card-title')} onClose={() => desk.set({ open: null })}>
      <Prose text={book.text(spec.title)} class="story" />
      <p>
        <StanceGlyph stance={card.stance} />{' '}
        <b>{t('text.stop', { text: stanceWord(card.stance, language) })}</b>{' '}
        {t(`stance-means.${card.stance}`)}
      </p>
      {spec.preview?.risk ? <Prose text={book.text(spec.preview.risk)} class="quiet" /> : null}
      {card.pledged ? <p>{t('marks.card-pledged')}</p> : null}
      <ul class="facts">
        {card.marks.map(({ mark, promise: of }) => {
          const promise = promises.find(one => one.id === of)
          if (!promise) return null
          return (
            <li key={of} class={`card-mark card-mark-${mark}`}>
              {t(`commit.${mark}`, { promise: promiseName(promise, book, trigger) })}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
