// What a searching side does at the table: it signs what leads farther than no deal, with standing spent where that pays, and sends what
// both sides and both homes would take, as far as it can tell. Where it stays away, an embassy hears why.
import type { Choice, Dice } from '../../policy/policy.ts'
import { type Package, SPENDS, type Spend } from '../../rules/act.ts'
import { acceptance, putAway } from './answer.ts'
import { candidates } from './candidates.ts'
import { reportHere } from './envelope.ts'
import { type Gain, gainOf } from './gain.ts'
import type { Mind } from './mind.ts'

type Offer = { readonly choice: Choice; readonly worth: number }
/** A draft it thought of, what signing it brings, and what comes of sending it. */
type Thought = Offer & { readonly gain: Gain }

const LEAST = 0.003 // of an agenda: less is no reason to sign or send

export const atTable = (mind: Mind, dice: Dice): Choice => {
  const { sight } = mind
  const answer = sight.legal.includes('sign') ? bestAnswer(mind) : null
  const thoughts = sight.legal.includes('draft') && sight.failed === null ? thoughtsOf(mind) : null
  const offer = oneOf(thoughts ?? [], dice)
  const signs = answer !== null && answer.worth > LEAST ? answer : null
  const best = (offer?.worth ?? 0) > (signs?.worth ?? 0) ? offer : signs // a no to what it sends costs nothing
  if (best !== null) return { ...best.choice, report: 'open' }
  return putsAway(mind, answer?.worth ?? 0) ?? staysAway(mind, thoughts)
}

/** Signing what lies there, with the standing that pays best. */
const bestAnswer = (mind: Mind): Offer | null => {
  const { other, sight } = mind
  if (sight.draft === null) return null
  const { number, package: pack } = sight.draft
  const { gain, spend } = broughtHome(mind, pack, other)
  const act =
    spend > sight.spend ? ({ kind: 'widen', spend } as const) : ({ kind: 'sign', on: number } as const)
  return { choice: { act, reason: 'good-deal', report: 'open' }, worth: gain.worth }
}

const SURE = 95 // percent by which its own home passes a draft: no standing is spent on more

/** A draft with the standing spent that pays best: as it stands, or more where its level weighs that. */
const broughtHome = (
  mind: Mind,
  pack: Package,
  by: 0 | 1,
): { readonly gain: Gain; readonly spend: Spend } => {
  const { level, sight } = mind
  let best = { gain: gainOf(mind, { pack, by, spend: sight.spend }), spend: sight.spend }
  if (!level.spends || !sight.legal.includes('widen')) return best
  for (const spend of SPENDS) {
    if (spend <= sight.spend || best.gain.odds[0] > SURE) continue
    const gain = gainOf(mind, { pack, by, spend })
    if (gain.worth > best.gain.worth + LEAST) best = { gain, spend }
  }
  return best
}

/** Every draft it thinks of. */
const thoughtsOf = (mind: Mind): readonly Thought[] => {
  const { own, sight } = mind
  const refused = putAway(mind)
  return candidates(mind).map(pack => {
    const { gain, spend } = broughtHome(mind, pack, own)
    const act =
      spend > sight.spend
        ? ({ kind: 'widen', spend } as const)
        : ({ kind: 'draft', on: sight.draft?.number ?? 0, package: pack } as const)
    const choice = { act, reason: 'good-deal', report: 'open' } as const
    return {
      choice,
      gain,
      worth: gain.worth <= LEAST ? 0 : gain.worth * acceptance(mind, pack, gain, refused),
    }
  })
}

const NEAR = 0.9 // of the best: as good, as far as it can tell

/** The best, or one that is as good, by dice. */
const oneOf = (thoughts: readonly Thought[], dice: Dice): Offer | null => {
  const most = thoughts.reduce((best, { worth }) => Math.max(best, worth), 0)
  const among = thoughts.filter(({ worth }) => worth > 0 && worth >= NEAR * most)
  return among.length === 0 ? null : (among[dice('draft', among.length)] as Offer)
}

/** Nothing to sign and nothing to send: what lies there is put away, and an embassy hears how it was taken. */
const putsAway = ({ level, sight }: Mind, worth: number): Choice | null => {
  const { draft, light } = sight
  if (draft === null || draft.by === sight.side || !sight.legal.includes('shelve')) return null
  const act = { kind: 'shelve', on: draft.number } as const
  if (light !== null && Math.min(...light.odds) < level.thin)
    return { act, reason: 'thin-deal', report: 'counting' }
  return { act, reason: worth < -LEAST ? 'poor-deal' : 'idle-deal', report: 'unmoved' }
}

/** Nor does anything lie there. Who looked for a draft and laid none has a reason that can be told. */
const staysAway = (mind: Mind, thoughts: readonly Thought[] | null): Choice => {
  const act = { kind: 'leave' } as const
  const { level, own, sight } = mind
  if (thoughts === null || level.tastes === 0 || sight.heard.offered[own] !== null) {
    const report = reportHere(mind)
    return { act, reason: 'done', report: report === 'open' ? 'waiting' : report }
  }
  if (thoughts.length === 0 || thoughts.some(({ gain }) => gain.passed > LEAST && gain.worth <= LEAST))
    return { act, reason: 'no-votes', report: 'hopeless' }
  if (thoughts.some(({ gain }) => gain.worth > LEAST)) return { act, reason: 'no-taker', report: 'apart' }
  return { act, reason: 'no-gain', report: 'content' }
}
