// Teacher's notes as a page to read and to print. Everything in it is a text node.
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { WideTable } from '../parts/wide-table.tsx'
import { type Block, blocksOf, type Line } from './notes-text.ts'

type Props = { readonly text: string; readonly label: string } // label: whose notes, for the names of its tables

export function NotesBody({ text, label }: Props) {
  const blocks = useMemo(() => blocksOf(text), [text])
  return (
    <div class="notes-body">
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} label={label} />
      ))}
    </div>
  )
}

function OneBlock({ block, label }: { block: Block; label: string }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3 class="notes-title">{spoken(block.line)}</h3>
      ) : (
        <h4>{spoken(block.line)}</h4>
      )
    case 'paragraph':
      return <p>{spoken(block.line)}</p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List class="points">
          {block.items.map((line, at) => (
            <li key={at}>{spoken(line)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <WideTable label={[label, ...block.head.map(textOf)].join(', ')}>
          <thead>
            <tr>
              {block.head.map((line, at) => (
                <th key={at} scope="col">
                  {spoken(line)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((line, cell) => (
                  <td key={cell}>{spoken(line)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      )
  }
}

const textOf = (line: Line): string => line.map(piece => piece.text).join('')

const spoken = (line: Line): ComponentChildren =>
  line.map((piece, at) => {
    if (piece.kind === 'strong') return <strong key={at}>{piece.text}</strong>
    if (piece.kind === 'emphasis') return <em key={at}>{piece.text}</em>
    if (piece.kind === 'code') return <code key={at}>{piece.text}</code>
    if (piece.kind === 'link')
      return (
        <a key={at} href={piece.href} rel="noopener noreferrer" target="_blank">
          {piece.text}
        </a>
      )
    return piece.text
  })
