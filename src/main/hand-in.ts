// A match of this device as its pair hands it in: a code in parts for QR codes and for typing, and the same as a short file.
import { err, ok, type Result } from '../kit/result.ts'
import { makeShort } from '../match/short-log.ts'
import { partsOf, rowsOf, tagOf } from '../match/short-text.ts'
import type { MatchState } from '../match/state.ts'
import type { HandIn } from '../ui/gather/data.ts'

/** The error is a code: the match is longer than a code can be, and its whole file goes instead. */
export function handInOf(match: MatchState): Result<HandIn, 'too-long'> {
  const bytes = makeShort(match)
  const parts = partsOf(bytes)
  if (parts === null) return err('too-long')
  const tag = tagOf(bytes)
  const rows = parts.map(rowsOf)
  const text = `${rows.map(list => list.join('\n')).join('\n\n')}\n`
  const name = `${match.setup.loaded.scenario.id}-${tag}.txt`
  return ok({ tag, parts, rows, ended: match.flow.phase === 'ended', file: { name, text } })
}
