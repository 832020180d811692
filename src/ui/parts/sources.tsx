// Where a sentence comes from: a source by its key, as a link where it has an address of the web.
import type { Book } from '../book/book.ts'

export function SourceLine({ id, book }: { id: string; book: Book }) {
  const source = book.scenario.sources?.[id]
  if (!source) return <span>{id}</span>
  const safe = source.url && /^https?:\/\//.test(source.url) ? source.url : null
  return safe ? (
    <a href={safe} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  ) : (
    <span>{source.title}</span>
  )
}

/** Some sources behind a sentence, in small print; nothing where there are none. */
export function SourcesNamed({ ids, book }: { ids: readonly string[]; book: Book }) {
  if (ids.length === 0) return null
  return (
    <small class="sources-named">
      {ids.map(id => (
        <SourceLine key={id} id={id} book={book} />
      ))}
    </small>
  )
}
