// What a response card says: stance, title, cost first, at most three arrows, one clause of doubt, and what it does to each promise.
import type { CardView, PromiseView } from '../../match/view.ts'
import type { Book } from '../book/book.ts'
import { stanceWord } from '../book/stance.ts'
import { StanceGlyph } from '../parts/glyphs.tsx'
import { usePlaying } from '../parts/match-context.ts'
import { useLanguage, useWords, type Words } from '../parts/words.ts'

type Props = {
  readonly card: CardView
  readonly side: string
  readonly trigger: string
  readonly promises: readonly PromiseView[]
}

export function CardFace({ card, side, trigger, promises }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const spec = book.response(trigger, side, card.id)
  const cost = card.cost === 0 ? t('commit.cost-none') : t('commit.cost', { cost: card.cost })
  return (
    <span class="card-face">
      <span class="card-stance">
        <StanceGlyph stance={card.stance} />
      </span>
      <span class="card-body">
        <span class="card-title">{book.text(spec?.title) || card.id}</span>
        <span class="card-facts">
          <b>{stanceWord(card.stance, language)}</b> · {cost}
          {card.pledged ? ` · ${t('commit.cost-half')}` : ''}
          <Arrows card={card.id} side={side} trigger={trigger} book={book} />
        </span>
        <Doubt text={book.text(spec?.preview?.risk)} />
        <Marks card={card} promises={promises} book={book} t={t} />
      </span>
    </span>
  )
}

function Doubt({ text }: { text: string }) {
  return text ? <span class="card-doubt">{text}</span> : null
}

function Arrows({ card, side, trigger, book }: { card: string; side: string; trigger: string; book: Book }) {
  const t = useWords()
  const arrows = book.response(trigger, side, card)?.preview?.arrows ?? []
  return (
    <>
      {arrows.map(arrow => {
        const gauge = book.gaugeName(resolved(arrow.gauge, side, book))
        return (
          <span class="arrow" key={arrow.gauge}>
            {' · '}
            {gauge} <span class="aloud">{arrowWords(arrow.size, t)}</span>
            <span aria-hidden="true">{arrowSign(arrow.size)}</span>
            {arrow.ifBoth ? ` ${t('commit.if-both')}` : ''}
          </span>
        )
      })}
    </>
  )
}

const arrowSign = (size: number): string =>
  size === 0 ? '\u2013' : (size > 0 ? '\u25B2' : '\u25BC').repeat(Math.min(3, Math.abs(size)))

function arrowWords(size: number, t: Words): string {
  if (size === 0) return t('meter.steady')
  const much =
    Math.abs(size) === 1 ? t('commit.size-1') : Math.abs(size) === 2 ? t('commit.size-2') : t('commit.size-3')
  return size > 0 ? t('commit.up', { size: much }) : t('commit.down', { size: much })
}

/** `opinion.other` as this side means it. */
export function resolved(gauge: string, side: string, book: Book): string {
  return gauge.replace(/\.self$/, `.${side}`).replace(/\.other$/, `.${book.otherOf(side)}`)
}

function Marks({
  card,
  promises,
  book,
  t,
}: {
  card: CardView
  promises: readonly PromiseView[]
  book: Book
  t: Words
}) {
  const known = card.marks.flatMap(mark => {
    const promise = promises.find(one => one.id === mark.promise)
    const name = promise && ('pledge' in promise.ref ? t('commit.our-pledge') : promiseName(promise, book))
    return name ? [{ mark: mark.mark, name }] : []
  })
  return (
    <>
      {known.map(({ mark, name }) => (
        <span key={name} class={`card-mark card-mark-${mark}`}>
          {mark === 'carries'
            ? t('commit.carries', { promise: name })
            : mark === 'breaks'
              ? t('commit.breaks', { promise: name })
              : t('commit.leaves', { promise: name })}
        </span>
      ))}
    </>
  )
}

export const promiseName = (promise: PromiseView, book: Book, trigger: string | null = null): string =>
  book.promise(promise.ref, promise.giver, trigger)
