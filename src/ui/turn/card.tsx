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
  const doubt = book.text(spec?.preview?.risk)
  return (
    <span class="card-face">
      <span class="card-stance">
        <StanceGlyph stance={card.stance} />
      </span>
      <span class="card-title">{book.text(spec?.title) || card.id}</span>
      <Cost card={card} />
      <span class="card-facts">
        <b>{stanceWord(card.stance, language)}</b>
        <Arrows card={card.id} side={side} trigger={trigger} book={book} />
        {doubt ? <i class="card-doubt">{doubt}</i> : null}
      </span>
      <Marks card={card} promises={promises} book={book} t={t} />
    </span>
  )
}

/** What the card costs at home, at the right edge as on a price list; nothing where it is free. */
function Cost({ card }: { card: CardView }) {
  const t = useWords()
  if (card.cost === 0) return <span class="aloud">{t('commit.cost-none')}</span>
  return (
    <span class="card-cost">
      <b>{`\u2212${card.cost}`}</b> {card.pledged ? t('commit.cost-half') : t('commit.cost-unit')}
    </span>
  )
}

function Arrows({ card, side, trigger, book }: { card: string; side: string; trigger: string; book: Book }) {
  const t = useWords()
  const arrows = book.response(trigger, side, card)?.preview?.arrows ?? []
  return (
    <>
      {arrows.map(arrow => {
        const gauge = cardGauge(resolved(arrow.gauge, side, book), side, book)
        return (
          <span class="arrow" key={arrow.gauge}>
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

/** A gauge as a card of ours names it: our own standing needs no place. */
function cardGauge(id: string, side: string, book: Book): string {
  const spec = book.gauge(id)
  return spec?.kind === 'standing' && id.endsWith(`.${side}`)
    ? book.text(spec.name) || id
    : book.gaugeName(id)
}

/** `opinion.other` as this side means it. */
function resolved(gauge: string, side: string, book: Book): string {
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
  const named = (wanted: CardView['marks'][number]['mark']) =>
    card.marks.flatMap(({ mark, promise: id }) => {
      const promise = promises.find(one => one.id === id)
      if (!promise || mark !== wanted) return []
      return ['pledge' in promise.ref ? t('commit.our-pledge') : promiseName(promise, book)]
    })
  const said = (['carries', 'breaks', 'leaves'] as const).flatMap(mark => {
    const promise = named(mark).join(', ')
    return promise ? [{ mark, promise }] : []
  })
  if (said.length === 0) return null
  return (
    <span class="card-marks">
      {said.map(({ mark, promise }) => (
        <span key={mark} class={`card-mark card-mark-${mark}`}>
          {t(`commit.${mark}`, { promise })}
        </span>
      ))}
    </span>
  )
}

export const promiseName = (promise: PromiseView, book: Book, trigger: string | null = null): string =>
  book.promise(promise.ref, promise.giver, trigger)
