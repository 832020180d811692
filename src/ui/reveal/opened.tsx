// What a reveal and its replay both show: an opened card, how the papers tell the day, what became of promises.
import type { ComponentChildren } from 'preact'
import type { RevealView, View } from '../../match/view.ts'
import type { Book } from '../book/book.ts'
import { stanceWord } from '../book/stance.ts'
import { SideMark, StanceGlyph } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords, type Words } from '../parts/words.ts'
import { promiseName } from '../turn/card.tsx'

type Opened = {
  readonly side: string
  readonly reveal: RevealView
  readonly heading: 'h2' | 'h3' // as the page around it counts
  readonly children?: ComponentChildren
}

export function OpenedCard({ side, reveal, heading: Heading, children }: Opened) {
  const language = useLanguage()
  const { book } = usePlaying()
  const { name, mark } = book.side(side)
  const stance = reveal.stances[side] ?? ''
  const card = book.response(reveal.trigger, side, reveal.responses[side] ?? '')
  return (
    <article class={`opened opened-${mark}`}>
      <Heading class="label">
        <SideMark mark={mark} /> {name} · {stanceWord(stance, language)}
      </Heading>
      <p class="opened-title">
        <StanceGlyph stance={stance} /> {book.text(card?.title)}
      </p>
      {children}
    </article>
  )
}

export type Paper = { readonly id: string; readonly name: string; readonly headline: string }

/** The front pages that have a line for this reveal, one a capital. */
export function papersOf(book: Book, reveal: RevealView, view: View, t: Words): readonly Paper[] {
  return book.scenario.sides.flatMap(side => {
    const headline = headlineOf(book, reveal, view, side.id)
    const name = book.text(side.newspaper) || t('reveal.paper-of', { side: book.text(side.name) })
    return headline ? [{ id: side.id, name, headline }] : []
  })
}

/** The front pages side by side; nothing where no paper has a line. */
export function FrontPages({
  reveal,
  heading: Heading,
}: {
  readonly reveal: RevealView
  readonly heading: 'h2' | 'h3'
}) {
  const t = useWords()
  const view = useView()
  const { book } = usePlaying()
  const papers = papersOf(book, reveal, view, t)
  if (papers.length === 0) return null
  return (
    <section class="papers" aria-label={Heading === 'h2' ? t('reveal.papers') : undefined}>
      {papers.map(paper => (
        <article key={paper.id} class="paper">
          <Heading class="masthead">{paper.name}</Heading>
          <p class="headline">{paper.headline}</p>
        </article>
      ))}
    </section>
  )
}

/** How each capital's paper tells the same day: a clause ratified in it, the pair's own headline, else the responses'. */
function headlineOf(book: Book, reveal: RevealView, view: View, paper: string): string {
  const signed = book.ratified(view.promises, view.slot, paper)
  if (signed) return signed
  const outcome = book.trigger(reveal.trigger)?.outcomes?.[reveal.outcome]
  const pair = book.inPaper(outcome?.headline?.[paper], paper)
  if (pair) return pair
  const told = [book.otherOf(paper), paper].map(side =>
    book.inPaper(book.response(reveal.trigger, side, reveal.responses[side] ?? '')?.headline?.[paper], paper),
  )
  return told.find(Boolean) ?? ''
}

/** What became of promises in this turn; nothing where none was settled. */
export function Settled({ reveal, view }: { reveal: RevealView; view: View }) {
  const t = useWords()
  const { book } = usePlaying()
  const settled = reveal.promises.flatMap(({ id, state }) => {
    const promise = view.promises.find(known => known.id === id)
    return promise ? [{ state, promise }] : []
  })
  if (settled.length === 0) return null
  return (
    <ul class="settled">
      {settled.map(({ state, promise }) => (
        <li key={promise.id} class={`settled-${state}`}>
          {t(`reveal.promise-${state}`, {
            side: book.side(promise.giver).name,
            promise: promiseName(promise, book, reveal.trigger),
          })}
        </li>
      ))}
    </ul>
  )
}
