// What a searching side does at the table: it signs what leads farther than no deal, with standing spent where that pays, and sends what
// both sides and both homes would take, as far as it can tell.
import type { Choice, Report } from '../../policy/policy.ts'
import { SPENDS, type Spend } from '../../rules/act.ts'
import { acceptance } from './answer.ts'
import { candidates } from './candidates.ts'
import { reportHere } from './envelope.ts'
import { gainOf, signedAs } from './gain.ts'
import type { Mind } from './mind.ts'

type Offer = { readonly choice: Choice; readonly worth: number }

const LEAST = 0.01 // of an agenda: less is no reason to sign or send

export const atTable = (mind: Mind): Choice => {
  const { sight } = mind
  const report = reportHere(mind)
  const answer = sight.legal.includes('sign') ? bestAnswer(mind) : null
  const offer = sight.legal.includes('draft') && sight.failed === null ? bestOffer(mind) : null
  const best = (offer?.worth ?? 0) > (answer?.worth ?? 0) ? offer : answer
  if (best !== null && best.worth > LEAST) return { ...best.choice, report: 'open' }
  return declined(mind, answer?.worth ?? 0, report === 'open' ? 'waiting' : report)
}

/** Signing what lies there, with the standing that pays best. */
const bestAnswer = (mind: Mind): Offer | null => {
  const { c, own, other, sight } = mind
  if (sight.draft === null) return null
  const { number, package: pack } = sight.draft
  let best: Offer | null = null
  for (const spend of spends(mind)) {
    const { worth } = gainOf(mind, signedAs(c, own, pack, other, spend))
    if (best !== null && worth <= best.worth + LEAST) continue
    const act =
      spend > sight.spend ? ({ kind: 'widen', spend } as const) : ({ kind: 'sign', on: number } as const)
    best = { choice: { act, reason: 'good-deal', report: 'open' }, worth }
  }
  return best
}

/** Its spend as it stands, and more where its level weighs that. */
const spends = ({ level, sight }: Mind): Spend[] =>
  SPENDS.filter(
    one => one === sight.spend || (one > sight.spend && level.spends && sight.legal.includes('widen')),
  )

const bestOffer = (mind: Mind): Offer | null => {
  const { c, own, sight } = mind
  let best: Offer | null = null
  for (const pack of candidates(mind)) {
    const gain = gainOf(mind, signedAs(c, own, pack, own, sight.spend))
    if (gain.worth <= LEAST || (best !== null && gain.worth <= best.worth)) continue
    const worth = gain.worth * acceptance(mind, pack, gain)
    if (best !== null && worth <= best.worth) continue
    const act = { kind: 'draft', on: sight.draft?.number ?? 0, package: pack } as const
    best = { choice: { act, reason: 'good-deal', report: 'open' }, worth }
  }
  return best
}

/** Nothing to sign and nothing to send; what lies there is put away, and an embassy hears how it was taken. */
const declined = ({ level, sight }: Mind, worth: number, report: Report): Choice => {
  const { draft, light } = sight
  if (draft === null || draft.by === sight.side || !sight.legal.includes('shelve'))
    return { act: { kind: 'leave' }, reason: 'done', report }
  const act = { kind: 'shelve', on: draft.number } as const
  if (light !== null && Math.min(...light.odds) < level.thin)
    return { act, reason: 'thin-deal', report: 'counting' }
  return { act, reason: worth < -LEAST ? 'poor-deal' : 'idle-deal', report: 'unmoved' }
}
