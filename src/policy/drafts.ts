// Drafts worth thinking about and the best of them: the scenario's ready ones, one pledge for one pledge, and a clause or two
// beside them. Hundreds are weighed whenever a pen is free, so what each part is worth is read off once, a draft is a few
// additions, and nothing is made but the one that leads.
import type { Package } from '../rules/act.ts'
import type { Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { ENGAGE, stanceOf } from './hand.ts'
import {
  ANY,
  beginPair,
  considerPackage,
  considerPair,
  isHopeless,
  type Search,
  startSearch,
} from './search.ts'
import type { Stand } from './stand.ts'
import type { Character } from './taste.ts'

/** The draft with the best prospects, as this side would write it; null where none is worth sending. The first of equals.
 * `drafts`: how many went to and fro before. */
export const bestDraft = (
  c: Compiled,
  sight: Sight,
  character: Character,
  here: Stand,
  there: Stand,
  drafts: number,
): Package | null => {
  const search = startSearch(c, sight, character, here, there, drafts)
  readyOnes(search)
  pledges(search)
  beginPair(search, -1, -1)
  if (!isHopeless(search, ANY)) {
    sameClauses(search)
    otherClauses(search)
  }
  return search.best
}

const readyOnes = (search: Search): void => {
  const { c, sight } = search
  for (const ready of c.triggers[sight.trigger]?.packages ?? []) {
    const pack = ready.from === sight.side ? ready : { give: ready.take, take: ready.give }
    considerPackage(search, { give: pack.give, take: pack.take })
  }
}

/** A friendly card for a friendly card, bare or with clauses beside them: the same clause from both, one clause from either,
 * one for another. */
const pledges = (search: Search): void => {
  const { c, sight } = search
  const { give, most, take } = sight.offers
  for (const one of give) {
    if (one.kind !== 'pledge' || stanceOf(c, one.response) < ENGAGE) continue
    for (const two of take) {
      if (two.kind !== 'pledge' || stanceOf(c, two.response) < ENGAGE) continue
      beginPair(search, one.response, two.response)
      considerPair(search, NOTHING, NOTHING)
      if (most < 2 || isHopeless(search, ANY)) continue
      sameClauses(search)
      for (let i = 1; i < search.gives.numbers.length; i += 1) considerPair(search, i, NOTHING)
      for (let j = 1; j < search.takes.numbers.length; j += 1) considerPair(search, NOTHING, j)
      otherClauses(search)
    }
  }
}

const NOTHING = 0

const sameClauses = (search: Search): void => {
  const { gives, takes } = search
  for (let i = 1; i < gives.numbers.length; i += 1) {
    const j = takes.numbers.indexOf(gives.numbers[i]!)
    if (j > 0) considerPair(search, i, j)
  }
}

const otherClauses = (search: Search): void => {
  const { gives, takes } = search
  for (let i = 1; i < gives.numbers.length; i += 1) {
    if (isHopeless(search, i)) continue
    for (let j = 1; j < takes.numbers.length; j += 1)
      if (takes.numbers[j] !== gives.numbers[i]) considerPair(search, i, j)
  }
}
