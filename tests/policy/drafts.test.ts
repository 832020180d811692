// The search for a draft leaves out what cannot win. Whatever it leaves out, it must find what weighing every draft one by one finds:
// the best, and of equals the first.
import { expect, it } from 'vitest'
import { bestDraft } from '../../src/policy/drafts.ts'
import { ENGAGE, stanceOf } from '../../src/policy/hand.ts'
import { otherStand, ownStand, type Stand, worthOfDeal } from '../../src/policy/stand.ts'
import { CHARACTERS, type Character, dealtTo, UNKNOWN } from '../../src/policy/taste.ts'
import { valuesOf } from '../../src/policy/values.ts'
import type { Package, PromiseRef } from '../../src/rules/act.ts'
import { contradicts } from '../../src/rules/legal.ts'
import { lightOf } from '../../src/rules/ratify.ts'
import { type Sight, sightOf } from '../../src/rules/sight.ts'
import type { Compiled } from '../../src/scenario/compiled.ts'
import { arena } from '../support/arena.ts'
import { tiny } from '../support/tiny.ts'
import { shipped, wander } from './stage.ts'

/** Every draft thought of, in order, whether or not it may be written. */
function* thoughtOf(c: Compiled, sight: Sight): Generator<Package> {
  for (const ready of c.triggers[sight.trigger]!.packages) {
    const own = ready.from === sight.side
    yield own ? { give: ready.give, take: ready.take } : { give: ready.take, take: ready.give }
  }
  const { give, most, take } = sight.offers
  const friendly = (refs: readonly PromiseRef[]) =>
    refs.filter(ref => ref.kind === 'pledge' && stanceOf(c, ref.response) >= ENGAGE)
  const pairs = [...pairsOf(give, take)]
  for (const one of friendly(give))
    for (const two of friendly(take)) {
      yield { give: [one], take: [two] }
      if (most > 1) for (const pair of pairs) yield { give: [one, ...pair.give], take: [two, ...pair.take] }
    }
  for (const pair of pairs) if (pair.give.length > 0 && pair.take.length > 0) yield pair
}

function* pairsOf(give: readonly PromiseRef[], take: readonly PromiseRef[]): Generator<Package> {
  const gives = give.filter(ref => ref.kind === 'clause')
  const takes = take.filter(ref => ref.kind === 'clause')
  for (const one of gives)
    for (const two of takes) if (one.clause === two.clause) yield { give: [one], take: [two] }
  for (const one of gives) yield { give: [one], take: [] }
  for (const two of takes) yield { give: [], take: [two] }
  for (const one of gives)
    for (const two of takes) if (one.clause !== two.clause) yield { give: [one], take: [two] }
}

const key = (refs: readonly PromiseRef[]): string =>
  refs
    .map(ref => JSON.stringify(ref))
    .sort()
    .join()
const same = (a: Package, b: Package): boolean => key(a.give) === key(b.give) && key(a.take) === key(b.take)

/** A promise that binds both, in this column only. */
const alone = (c: Compiled, column: readonly PromiseRef[], other: readonly PromiseRef[]): boolean =>
  column.some(ref => {
    if (ref.kind === 'clause') return c.clauses[ref.clause]!.mutual && !key(other).includes(key([ref]))
    const { partner } = c.responses[ref.response]!
    return partner >= 0 && !other.some(one => one.kind === 'pledge' && one.response === partner)
  })

const mayWrite = (c: Compiled, sight: Sight, pack: Package): boolean => {
  const offered = (refs: readonly PromiseRef[], offers: readonly PromiseRef[]): boolean =>
    refs.length <= sight.offers.most && refs.every(ref => offers.some(one => key([one]) === key([ref])))
  const laid = sight.heard.offered.some(
    (one, by) => one !== null && same(by === sight.side ? one : { give: one.take, take: one.give }, pack),
  )
  const before = sight.heard.before[sight.side as 0 | 1]
  if (before !== null && same(before, pack)) return false
  if (laid || contradicts(c, pack.give) || contradicts(c, pack.take)) return false
  if (alone(c, pack.give, pack.take) || alone(c, pack.take, pack.give)) return false
  return offered(pack.give, sight.offers.give) && offered(pack.take, sight.offers.take)
}

/** The best by weighing every draft, with no short cut. */
const slowly = (
  c: Compiled,
  sight: Sight,
  character: Character,
  here: Stand,
  there: Stand,
  drafts: number,
) => {
  const [own, other] = sight.side === 0 ? ([0, 1] as const) : ([1, 0] as const)
  const gainOf = (stand: Stand, { give, take }: Package): number =>
    worthOfDeal(c, sight.trigger, stand, give, take) - worthOfDeal(c, sight.trigger, stand, [], [])
  let best: Package | null = null
  let most = 0
  for (const pack of thoughtOf(c, sight)) {
    if (!mayWrite(c, sight, pack)) continue
    const gain = gainOf(here, pack)
    const gainThere = gainOf(there, { give: pack.take, take: pack.give })
    const share = character.fairness * (1 + drafts)
    const prospects = (gain + (Math.min(gainThere, gain) * share) / 100) | 0
    const home = lightOf(c, sight, pack, own, own, 'own', sight.spend).odds
    const theirs = lightOf(c, sight, pack, own, other, 'guess').odds
    if (gain < character.gain || home < character.odds[0] || theirs < character.odds[1]) continue
    const worth = prospects <= 0 ? 0 : (prospects * home * theirs) / 10_000
    if (worth <= most) continue
    most = worth
    best = pack
  }
  return best
}

it.each([
  ['low-ebb', () => shipped('low-ebb'), 0],
  ['a scenario with every mechanism', () => tiny(arena()), 0],
] as const)(
  'it finds the draft that weighing all of them finds: %s',
  (_, load, preset) => {
    const c = load()
    let found = 0
    let searched = 0
    for (let i = 0; i < 2; i += 1)
      wander(c, c.presets.at(preset)!.id, `drafts ${i}`, ({ m, side, w }) => {
        const sight = sightOf(c, m, w, side)
        if (!sight.legal.includes('draft')) return
        for (const character of Object.values(CHARACTERS)) {
          const here = ownStand(c, sight, valuesOf(c, side, dealtTo(c, sight), character))
          const there = otherStand(c, sight, valuesOf(c, (1 - side) as 0 | 1, UNKNOWN, CHARACTERS.pragmatist))
          const drafts = searched % 4
          const best = bestDraft(c, sight, character, here, there, drafts)
          expect(best).toEqual(slowly(c, sight, character, here, there, drafts))
          searched += 1
          if (best === null) continue
          found += 1
          const before = side === 0 ? ([best, null] as const) : ([null, best] as const)
          const after = { ...sight, heard: { ...sight.heard, before } } // it came to nothing in the turn before
          const next = bestDraft(c, after, character, here, there, drafts)
          expect(next).toEqual(slowly(c, after, character, here, there, drafts))
          expect(next).not.toEqual(best)
        }
      })
    expect(found).toBeGreaterThan(10)
    expect(searched).toBeGreaterThan(found)
  },
  20_000,
)
