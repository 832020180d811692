// The lines a match of this device branched into, and two of them folded to be laid side by side.
import { ok, type Result } from '../kit/result.ts'
import { endView } from '../match/view-end.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Head, Saves } from '../store/saves.ts'
import type { Branch, Line, LinesData } from '../ui/lines/data.ts'
import { debriefOf, foldSaved } from './debrief.ts'

type Find = (id: string) => Promise<Result<{ readonly head: Head; readonly loaded: Loaded }, string>>

/** `other`: the line to lay beside it; null: the one it came from, else the first that came from it. */
export async function linesOf(
  saves: Saves,
  find: Find,
  id: string,
  other: string | null,
): Promise<Result<LinesData, string>> {
  const found = await find(id)
  if (!found.ok) return found
  const tree = treeOf(await saves.heads(), id)
  const beside = tree.find(one => one.head.id === other) ?? besideOf(tree, found.value.head)
  const own = await lineOf(saves, find, id)
  if (!own.ok) return own
  const second = beside ? await lineOf(saves, find, beside.head.id) : null
  const lines = second?.ok ? inOrder(own.value, second.value) : [own.value]
  const endings: (string | null)[] = []
  for (const { head } of tree) {
    const line = lines.find(one => one.head.id === head.id)
    endings.push(line?.record ? (line.record.end.ending ?? '') : await endingOf(saves, find, head))
  }
  return ok({
    id,
    scenario: found.value.loaded.scenario,
    tree: tree.map((branch, at) => ({ ...branch, ending: endings[at] ?? null })),
    lines,
  })
}

/** As LinesData tells it of a branch. */
async function endingOf(saves: Saves, find: Find, { ended, id }: Head): Promise<string | null> {
  const found = ended ? await find(id) : null
  if (!found?.ok || found.value.head.older) return null
  const folded = foldSaved(found.value.head, found.value.loaded, await saves.store.read(id))
  return folded.ok ? (endView(folded.value.match).ending ?? '') : null
}

async function lineOf(saves: Saves, find: Find, id: string): Promise<Result<Line, string>> {
  const found = await find(id)
  if (!found.ok) return found
  const { head, loaded } = found.value
  if (!head.ended) return ok({ head, record: null, sides: [head.side] })
  const debrief = debriefOf(head, loaded, await saves.store.read(id))
  return debrief.ok
    ? ok({ head, record: debrief.value.record, sides: debrief.value.sides })
    : ok({ head, record: null, sides: [head.side] })
}

/** The one that was there first stands first. */
const inOrder = (a: Line, b: Line): readonly Line[] =>
  b.head.origin?.id === a.head.id || (a.head.origin?.id !== b.head.id && a.head.begun <= b.head.begun)
    ? [a, b]
    : [b, a]

/** Every line that hangs together with this match, each under the one it came from, in the order they were begun. */
export function treeOf(heads: readonly Head[], id: string): readonly Branch[] {
  const known = new Map(heads.map(head => [head.id, head]))
  const seen = new Set<string>()
  let root = known.get(id)
  while (root?.origin && known.has(root.origin.id) && !seen.has(root.id)) {
    seen.add(root.id)
    root = known.get(root.origin.id)
  }
  const under = (head: Head, depth: number, above: readonly string[]): readonly Branch[] => {
    const children = heads
      .filter(one => one.origin?.id === head.id && !above.includes(one.id))
      .sort((a, b) => a.begun - b.begun)
    return [{ head, depth }, ...children.flatMap(one => under(one, depth + 1, [...above, one.id]))]
  }
  return root ? under(root, 0, [root.id]) : []
}

/** The line it came from, else the first that came from it and is over, else the first. */
export function besideOf(tree: readonly Branch[], head: Head): Branch | undefined {
  const from = tree.find(one => one.head.id === head.origin?.id)
  if (from) return from
  const children = tree.filter(one => one.head.origin?.id === head.id)
  return children.find(one => one.head.ended) ?? children[0]
}
