// What was played in a match, turn by turn, as a script: what lay signed on each table, which cards were sealed. From the states
// the match went through; `rerun` plays it again with one thing changed.
import type { MatchState } from '../match/state.ts'
import type { Package, Spend } from '../rules/act.ts'
import { cloneWorld } from '../rules/copy.ts'
import type { Played, World } from '../rules/world.ts'

/** A draft that both signed, ratified or refused. */
export type Signed = {
  readonly draft: Package
  readonly by: 0 | 1
  readonly spend: readonly [Spend, Spend]
}

/** One played turn. `opened` is the world as its table opened; null where it had none. */
export type ScriptTurn = {
  readonly slot: number
  readonly trigger: number
  readonly opened: World | null
  readonly signs: readonly Signed[]
  readonly stated: readonly [number, number]
  readonly played: Played
}

export type Script = {
  readonly turns: readonly ScriptTurn[]
  readonly until: number // slot the match ended in
}

type Table = { trigger: number; opened: World | null; signs: Signed[]; stated: readonly [number, number] }

/** Reads states one after the other and keeps what a script needs; the states themselves need not be kept. */
export function scribe() {
  const tables = new Map<number, Table>()
  const tableOf = ({ world }: MatchState): Table => {
    const known = tables.get(world.slot)
    if (known && known.trigger === world.trigger) return known
    const fresh: Table = { trigger: world.trigger, opened: null, signs: [], stated: [-2, -2] }
    tables.set(world.slot, fresh)
    return fresh
  }
  return {
    /** `before` and `after` one entry. */
    see(before: MatchState, after: MatchState): void {
      const table = tableOf(after)
      if (after.flow.phase === 'table' && table.opened === null) table.opened = cloneWorld(after.world)
      const signed = signedBy(before, after)
      if (signed) table.signs.push(signed)
      if (after.flow.phase === 'reveal') table.stated = [...after.world.table.stated]
    },
    script: (final: MatchState): Script => ({
      until: final.world.slot,
      turns: final.world.played.map(played => {
        const table = tables.get(played.slot)
        const { opened, signs, stated } =
          table?.trigger === played.trigger ? table : { opened: null, signs: [], stated: [-2, -2] as const }
        return { slot: played.slot, trigger: played.trigger, opened, signs, stated, played }
      }),
    }),
  }
}

/** The draft that this entry's signature put to both homes. */
function signedBy(before: MatchState, after: MatchState): Signed | null {
  const { lying, by, spend, failed, ratified } = before.world.table
  const { table } = after.world
  if (lying === null || table.lying !== null || before.world.slot !== after.world.slot) return null
  if (table.ratified === ratified && table.failed === failed) return null
  return { draft: lying, by: by === 1 ? 1 : 0, spend: [...spend] }
}
