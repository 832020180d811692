// Small drawn signs: a side's mark, a stance, an arrow. Each stands beside its word, so it is hidden from readers aloud.
import type { Mark } from '../book/book.ts'

export function SideMark({ mark }: { mark: Mark }) {
  return (
    <svg class={`mark mark-${mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {mark === 'diamond' ? <path d="M6 .6 11.4 6 6 11.4.6 6Z" /> : <path d="M1.5 1.5h9v9h-9Z" />}
    </svg>
  )
}

const STANCE_PATHS: Readonly<Record<string, string>> = {
  confront: 'M3 13 12 4M12 4H6M12 4v6M2 3h4M2 3v4',
  press: 'M8 14V2M8 2 3.5 6.5M8 2l4.5 4.5',
  hold: 'M2 4.5h12M2 8h12M2 11.5h12',
  engage: 'M2 8h12M14 8 9.5 3.5M14 8l-4.5 4.5',
  accommodate: 'M8 2v12M8 14l-4.5-4.5M8 14l4.5-4.5',
}

export function StanceGlyph({ stance }: { stance: string }) {
  return (
    <svg class="stance" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
      <path d={STANCE_PATHS[stance] ?? 'M4 8h8'} />
    </svg>
  )
}

/** A change as a small triangle with its size; a zero as a dash. */
export function Change({ by }: { by: number }) {
  const kind = by > 0 ? 'up' : by < 0 ? 'down' : 'steady'
  const sign = by > 0 ? '\u25B2' : by < 0 ? '\u25BC' : '\u2013'
  return (
    <span class={`change change-${kind}`} aria-hidden="true">
      {sign}
      {by === 0 ? '' : Math.abs(by)}
    </span>
  )
}
