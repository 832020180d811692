// A paragraph whose glossary terms open their meaning in place. Everything in it is a text node.
import type { ComponentChildren } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import { type Piece, piecesOf, type Term, termsIn, termsOf } from '../book/terms.ts'
import { usePlaying } from './match-context.ts'
import { useWords } from './words.ts'

function useTerms(): readonly Term[] {
  const { book } = usePlaying()
  return useMemo(() => termsOf(book), [book])
}

type Props = { readonly text: string; readonly class?: string; readonly before?: ComponentChildren }

export function Prose({ text, before, ...rest }: Props) {
  const terms = useTerms()
  const pieces = useMemo(() => piecesOf(text, terms), [text, terms])
  return (
    <p {...rest}>
      {before}
      <Pieces pieces={pieces} />
    </p>
  )
}

/** The same within a line of something else. */
export function Inline({ text }: { text: string }) {
  const terms = useTerms()
  const pieces = useMemo(() => piecesOf(text, terms), [text, terms])
  return <Pieces pieces={pieces} />
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const id = useId()
  const [open, setOpen] = useState<Term | null>(null)
  return (
    <>
      {pieces.map((piece, at) =>
        piece.term ? (
          <TermButton key={at} piece={piece} open={open === piece.term} set={setOpen} meaning={id} />
        ) : (
          piece.text
        ),
      )}
      {open ? <Meaning id={id} term={open} /> : null}
    </>
  )
}

type ButtonProps = {
  readonly piece: Piece
  readonly open: boolean
  readonly meaning: string
  readonly set: (term: Term | null) => void
}

function TermButton({ piece, open, meaning, set }: ButtonProps) {
  return (
    <button
      type="button"
      class="term"
      aria-expanded={open}
      aria-controls={meaning}
      onClick={() => set(open ? null : piece.term)}
      onKeyDown={event => {
        if (event.key === 'Escape' && open) set(null)
      }}
    >
      {piece.text}
    </button>
  )
}

function Meaning({ id, term }: { id: string; term: Term }) {
  return (
    <span class="meaning" id={id} role="note">
      {term.meaning}
    </span>
  )
}

/** The terms of texts that cannot hold a button themselves (a card is one already): a line of them. */
export function TermLine({ texts }: { texts: readonly string[] }) {
  const t = useWords()
  const terms = useTerms()
  const used = termsIn(texts, terms)
  if (used.length === 0) return null
  const pieces = used.flatMap((term, at): readonly Piece[] => [
    { text: at === 0 ? ' ' : ' · ', term: null },
    { text: term.term, term },
  ])
  return (
    <p class="term-line">
      {t('terms.here')}
      <Pieces pieces={pieces} />
    </p>
  )
}
