// The searching opponent as a policy like any other: from its sight and its own dice to one act. It never receives a World; those it
// plays in are built from its sight. The same sight and dice give the same act, however long that takes.
import { POLICIES } from '../../policy/named.ts'
import type { Choice, Dice, Policy } from '../../policy/policy.ts'
import type { Sight } from '../../rules/sight.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { atTable } from './bargain.ts'
import { foreseen, sealed, weighEnvelope } from './envelope.ts'
import type { Level } from './levels.ts'
import { makeMind } from './mind.ts'

export const rival =
  (level: Level): Policy =>
  (c, sight, dice) =>
    decide(c, sight, dice, level)

const decide = (c: Compiled, sight: Sight, dice: Dice, level: Level): Choice => {
  if (sight.legal.includes('state')) return POLICIES.pragmatist(c, sight, dice)
  if (sight.legal.includes('seal')) {
    const mind = makeMind(c, sight, dice, level)
    const sealing = weighEnvelope(mind)
    const predicts = sight.legal.includes('predict') && sight.predicted < 0
    return predicts ? foreseen(mind, sealing) : sealed(mind, sealing, dice)
  }
  return atTable(makeMind(c, sight, dice, level), dice)
}
