// Where a turn stands, derived from the world alone: the rules store no phase.
import type { Compiled } from '../scenario/compiled.ts'
import type { Play } from './play.ts'
import { isSummit, tableOver, turnIsOpen } from './table.ts'
import type { World } from './world.ts'

/** Where a turn stands. `reveal`: nobody has anything to decide: reveal where the turn is open, else the next turn. */
export type Order = 'table' | 'statement' | 'commitment' | 'reveal' | 'ended'

export const phaseOf = (c: Compiled, m: Play, w: World): Order => {
  if (w.ending >= 0) return 'ended'
  if (!turnIsOpen(w)) return 'reveal'
  if (!tableOver(w)) return 'table'
  if (isSummit(c, w)) return mayState(c, m, w) && !bothStated(w) ? 'statement' : 'reveal'
  return bothSealed(w) ? 'reveal' : 'commitment'
}

/** Whether a joint statement may close this summit: the preset asks for one and a package was ratified. */
const mayState = (c: Compiled, m: Play, w: World): boolean =>
  m.preset.statement && c.statements.length > 0 && w.table.ratified >= 0
const NOT_SAID = -2
const bothStated = (w: World): boolean => w.table.stated[0] !== NOT_SAID && w.table.stated[1] !== NOT_SAID

export const bothSealed = (w: World): boolean => w.sealed[0] >= 0 && w.sealed[1] >= 0
