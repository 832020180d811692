// The list of gathered matches: each told whether it can be read as it is kept now, and if not, why. None is left out.
import { sha256Hex } from '../kit/hash.ts'
import { readShortHead } from '../match/short-log.ts'
import { type GatheredItem, type GatheredStore, inOrder, type Remains } from '../store/gathered.ts'
import type { Gathered } from '../ui/gather/data.ts'

/** A match is known by the bytes it was handed in with; other bytes in its place are damage. */
export const idOf = (bytes: Uint8Array): string => sha256Hex(bytes.join())

/** `has` tells whether the scenario of this hash can be read on this device. In the order they came. */
export async function listGathered(
  store: GatheredStore,
  has: (hash: string) => Promise<boolean>,
): Promise<readonly Gathered[]> {
  const [items, remains] = await Promise.all([store.items(), store.remains()])
  const hashes = [...new Set(items.map(item => item.scenario))]
  const known = new Map<string, boolean>()
  for (const hash of hashes) known.set(hash, await has(hash))
  return inOrder([
    ...remains.map(damaged),
    ...items.map(item => told(item, known.get(item.scenario) === true)),
  ])
}

function told(item: GatheredItem, hasScenario: boolean): Gathered {
  if (idOf(item.bytes) !== item.id) return damaged(item)
  const lost = readShortHead(item.bytes).ok ? (hasScenario ? null : 'scenario') : 'rules'
  return { ...about(item), item, lost }
}

const damaged = (remains: Remains): Gathered => ({ ...about(remains), item: null, lost: 'damaged' })

const about = ({ id, tag, name, added, scenario, title }: Remains): Remains => ({
  id,
  tag,
  name,
  added,
  scenario,
  title,
})
