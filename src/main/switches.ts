// Argue with the model on one saved match: its endings under other dice, as it stood and with each assumption off, by the pool.
import { type Holder, switchesOf } from '../explore/switches.ts'
import type { Part, SwitchWork } from '../explore/work.ts'
import type { MatchState } from '../match/state.ts'
import { isPolicyName } from '../policy/named.ts'
import type { Pool } from '../store/pool/pool.ts'
import type { DebriefData, Spread, SwitchedSpreads } from '../ui/debrief/data.ts'

const PLAYOUTS = 1000 // of each spread: a share is then within three in a hundred
const NOTHING: Spread = { playouts: 0, endings: {} }

const poolOfPage = async (): Promise<Pool> => (await import('./pool.ts')).poolHere()

/** One spread after the other, as it stood first: so each is whole as early as can be. */
export function switchesFrom(
  match: MatchState,
  pool: () => Promise<Pool> = poolOfPage,
  playouts = PLAYOUTS,
): DebriefData['switches'] {
  const { compiled, loaded, options, seed } = match.setup
  const ids = switchesOf({ ...stoodOf(match), source: loaded })
  const of = playouts * (ids.length + 1)
  return async (tell, stop) => {
    let soFar: SwitchedSpreads = { done: 0, of, each: playouts, base: NOTHING, without: {} }
    const hands = await pool()
    for (const id of [null, ...ids]) {
      const off = [...(options.off ?? []), ...(id === null ? [] : [id])].sort()
      const work: SwitchWork = { kind: 'switch', match: stoodOf(match, off), playouts }
      const before = soFar.done
      const take = (done: number, part: Part): void => {
        if (part.kind !== 'switch') return
        const spread = spreadOf(compiled.endings, part.endings, done)
        soFar = { ...soFar, done: before + done }
        soFar =
          id === null ? { ...soFar, base: spread } : { ...soFar, without: { ...soFar.without, [id]: spread } }
        tell(soFar)
      }
      const result = await hands.run({ text: loaded.text, off }, work, {
        stop,
        progress: (done, _, part) => take(done, part),
      })
      if (!result.ok) return result.error
    }
    return null
  }

  function stoodOf(
    { seats, world }: MatchState,
    off: readonly string[] = options.off ?? [],
  ): SwitchWork['match'] {
    const holder = (side: 0 | 1): Holder => {
      const found = seats.find(seat => seat.side === compiled.sides[side].id)?.holder ?? ''
      return isPolicyName(found) ? found : 'person'
    }
    return { options: { ...options, off }, seed, holders: [holder(0), holder(1)], played: world.played }
  }
}

function spreadOf(endings: readonly { readonly id: string }[], counts: Int32Array, playouts: number): Spread {
  const named = Array.from(counts, (count, at) => [endings[at]?.id ?? '', count] as const)
  return { playouts, endings: Object.fromEntries(named.filter(([, count]) => count > 0)) }
}
