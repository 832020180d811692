// Why a character sealed the card it sealed: what told it most apart from the other cards of its hand, own standing, what both
// sides share, or who gives way. Worked out only when somebody asks.
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Reason } from './policy.ts'
import { type Character, type Dealt, leaning, UNKNOWN } from './taste.ts'
import { valuesOf, worthOfCard } from './values.ts'

const PARTS = ['home', 'relations', 'ground'] as const
type Part = (typeof PARTS)[number]

/** The character, its dealt aims counted in, with all but one of its cares at nothing. */
const only = (part: Part, character: Character, dealt: Dealt): Character => {
  const { ground, relations } = leaning(character, dealt)
  return {
    ...character,
    home: part === 'home' ? character.home : 0,
    relations: part === 'relations' ? relations : 0,
    disputes: part === 'relations' ? character.disputes : 0,
    ground: part === 'ground' ? ground : 0,
  }
}

/** One character a part, kept: values are worked out once for each. */
const known = new WeakMap<Character, Map<string, Character>>()
const partOf = (part: Part, character: Character, dealt: Dealt): Character => {
  const parts = known.get(character) ?? new Map<string, Character>()
  known.set(character, parts)
  const key = `${part}:${dealt.settling - dealt.hard}`
  const found = parts.get(key) ?? only(part, character, dealt)
  parts.set(key, found)
  return found
}

/** The part in which `chosen` stands farthest above the mean of the hand; `fearFor` is what fear of falling adds to a card. */
export const weighedMost = (
  c: Compiled,
  sight: Sight,
  character: Character,
  dealt: Dealt,
  chosen: number,
  foreseen: readonly number[],
  fearFor: (response: number, cost: number) => number,
): Reason => {
  let most: Part = 'home'
  let above = Number.NEGATIVE_INFINITY
  for (const part of PARTS) {
    const values = valuesOf(c, sight.side as 0 | 1, UNKNOWN, partOf(part, character, dealt))
    let own = 0
    let all = 0
    for (const { cost, response } of sight.hand) {
      const fear = part === 'home' ? fearFor(response, cost) : 0
      const worth = worthOfCard(c, values, response, cost, foreseen) + fear
      all += worth
      if (response === chosen) own = worth
    }
    const gap = own - all / sight.hand.length
    if (gap <= above) continue
    above = gap
    most = part
  }
  return most
}
