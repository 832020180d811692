// Who sits opposite: how well each way of playing explains the cards that were seen, and how it would go on. A guess, never certain.
import { unbargaining } from '../../policy/characters.ts'
import { POLICIES, type PolicyName } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { CHARACTERS, type Character } from '../../policy/taste.ts'
import type { Sight } from '../../rules/sight.ts'
import { type Lens, makeLens } from '../../rules/sight.ts'
import type { Compiled } from '../../scenario/compiled.ts'
import { ask } from '../playout.ts'
import { imagine } from './imagine.ts'
import type { Past } from './past.ts'

/** Ways of playing that a side reckons with. Without a table, so that futures are quick. */
export const WAYS = {
  pragmatist: unbargaining(CHARACTERS.pragmatist),
  hardliner: unbargaining(CHARACTERS.hardliner),
  reconciler: unbargaining(CHARACTERS.reconciler),
  mirror: POLICIES.mirror,
  accommodate: POLICIES.accommodate,
  confront: POLICIES.confront,
  random: POLICIES.random,
} as const satisfies Partial<Record<PolicyName, Policy>>
export type Way = keyof typeof WAYS
export const WAY_NAMES = Object.keys(WAYS) as readonly Way[]

/** A word that holds: of itself a side knows that it would not break what it signs for nothing. */
const keeping = (character: Character): Character => ({ ...character, honour: 60, minds: 100 })

/** Its own ways to go on. */
export const OWN_WAYS: Readonly<Record<Way, Policy>> = {
  ...WAYS,
  pragmatist: unbargaining(keeping(CHARACTERS.pragmatist)),
  hardliner: unbargaining(keeping(CHARACTERS.hardliner)),
}

/** Shares by way, in the order of WAY_NAMES. */
export type Guess = readonly number[]

/** Before anything was seen: governments weigh things; few throw dice or never bend. */
const FIRST: Guess = [0.22, 0.18, 0.18, 0.12, 0.12, 0.06, 0.12]
export const knowsNothing = (): Guess => FIRST

const TRIES = 3 // worlds imagined for each turn that was seen
const SURE = 0.1 // a way is never ruled out by one card

export const guessFrom = (c: Compiled, past: Past, sight: Sight, seed: string): Guess => {
  const other = sight.side === 0 ? 1 : 0
  const lens = makeLens(c)
  const weights = [...FIRST]
  past.moments.forEach(({ response, world }, turn) => {
    const hits = WAY_NAMES.map(() => 0)
    for (let i = 0; i < TRIES; i += 1) {
      const one = imagine(c, { ...past, world }, sight, `${seed}:seen:${turn}:${i}`)
      WAY_NAMES.forEach((way, at) => {
        hits[at]! += Number(cardOf(c, one, other, way, lens) === response)
      })
    }
    hits.forEach((hit, at) => {
      weights[at]! *= SURE + hit / TRIES
    })
  })
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map(weight => weight / sum)
}

/** What a way of playing would seal in an imagined world; -1 where nothing is sealed now. */
export const cardOf = (
  c: Compiled,
  { m, world }: ReturnType<typeof imagine>,
  side: 0 | 1,
  way: Way,
  lens: Lens,
): number => {
  const { act } = ask(c, m, { world, lens }, side, WAYS[way])
  return act.kind === 'seal' ? act.response : -1
}
