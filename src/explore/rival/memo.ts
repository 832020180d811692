// A searching opponent is asked the same thing more than once: before it says a word and before it acts. Its last answers are kept; since
// it is a pure function of its sight and its dice, that changes nothing but the time.
import type { Choice, Policy } from '../../policy/policy.ts'
import type { Sight } from '../../rules/sight.ts'
import type { Compiled } from '../../scenario/compiled.ts'

const KEPT = 64 // a class's matches share them

/** What a decision hangs on, as a text. That the other side has sealed already is nothing to go by. */
export const keyOf = (sight: Sight): string => JSON.stringify({ ...sight, otherSealed: false })

export const remembering = (policy: Policy): Policy => {
  const known = new WeakMap<Compiled, Map<string, Choice>>()
  return (c, sight, dice) => {
    const answers = known.get(c) ?? new Map<string, Choice>()
    known.set(c, answers)
    const key = `${dice('memo', 0x7fffffff)} ${dice('memo:2', 0x7fffffff)} ${keyOf(sight)}`
    const before = answers.get(key)
    if (before !== undefined) return before
    const choice = policy(c, sight, dice)
    if (answers.size >= KEPT) answers.delete(answers.keys().next().value ?? '')
    answers.set(key, choice)
    return choice
  }
}
