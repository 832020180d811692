// What only the seats of one side see: standing, aims, hand, what a draft may hold, the two lights, the envelope. It reads the
// side's sight, so a secret of the other side has no way in.
import { type Lens, type LightSight, look, makeLens, type Sight } from '../rules/sight.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { STANCES } from '../scenario/vocabulary.ts'
import { seatsOf } from './consent.ts'
import { promiseIdOf, promiseName } from './ids.ts'
import type { MatchState } from './state.ts'
import { onTop } from './turn.ts'
import type { CardView, LightView, OwnView } from './view.ts'

// A lens a scenario: a view copies what it shows. A saving of work, nothing else.
const lenses = new WeakMap<Compiled, Lens>()

function lensOf(c: Compiled): Lens {
  const known = lenses.get(c) ?? makeLens(c)
  lenses.set(c, known)
  return known
}

export function ownView(match: MatchState, seat: string, side: 0 | 1): OwnView {
  const { compiled: c, play } = match.setup
  const sight = look(c, play, match.world, side, lensOf(c))
  const gaugeOf = (id: string) => c.numbers.gauges.get(id)
  const level = (id: string) => match.world.gauges[gaugeOf(id) ?? -1] ?? 0
  const top = onTop(match, side)
  const envelope = match.flow.phase === 'commitment' && match.flow.sealed[side]
  return {
    side: c.sides[side].id,
    seat,
    standing: standingOf(match, side),
    aims: sight.aims.map(aim => c.aims[aim]!.id),
    redLine: c.redLines[sight.redLine]?.id ?? null,
    hand: showsHand(match) ? sight.hand.map(card => cardView(match, card)) : [],
    offers: offersOf(match, sight),
    lights: lightsOf(match, sight.light),
    spend: sight.spend,
    selected: top < 0 || !showsHand(match) ? null : c.responses[top]!.id,
    sealed: envelope ? { response: c.responses[sight.sealed]!.id, word: match.world.words[side] } : null,
    predicted: STANCES[sight.predicted] ?? null,
    record: level(`record.${c.sides[side].id}`),
    mates: seatsOf(match, side).flatMap(one => (one.id === seat ? [] : [one.id])),
    wishes: match.wishes.flatMap(wish =>
      wish.side === side ? [{ seat: wish.seat, ref: wish.ref, move: wish.move, agreed: wish.agreed }] : [],
    ),
  }
}

const showsHand = ({ flow }: MatchState): boolean =>
  flow.phase === 'reading' || flow.phase === 'table' || flow.phase === 'commitment'

function standingOf(match: MatchState, side: 0 | 1): number {
  const at = match.setup.compiled.gauges.findIndex(gauge => gauge.kind === 'standing' && gauge.side === side)
  return match.world.gauges[at] ?? 0
}

function cardView(match: MatchState, card: Sight['hand'][number]): CardView {
  const { id, stance } = match.setup.compiled.responses[card.response]!
  const marks = match.flow.phase === 'table' ? [] : card.marks // offers take their room there; no card is played at a table
  return {
    id,
    stance: STANCES[stance]!,
    cost: card.cost / 10,
    pledged: card.pledged,
    marks: marks.map(({ promise, mark }) => ({ promise: promiseName(promise), mark })),
  }
}

function offersOf(match: MatchState, sight: Sight): OwnView['offers'] {
  const { compiled: c } = match.setup
  const { give, take, most } = sight.offers
  if (match.flow.phase !== 'table') return { give: [], take: [], most }
  return { give: give.map(ref => promiseIdOf(c, ref)), take: take.map(ref => promiseIdOf(c, ref)), most }
}

/** Bounds in percent, so that a word goes with the tenths beside it: even is 4, 5 or 6 in 10, and never two words for one. */
const BANDS = [15, 35, 65, 85] as const

function lightsOf(match: MatchState, light: LightSight | null): OwnView['lights'] {
  if (light === null || match.flow.phase !== 'table') return null
  const { groups } = match.setup.compiled
  const one = (at: 0 | 1): LightView => ({
    odds: light.odds[at],
    band: BANDS.filter(bound => light.odds[at] >= bound).length as LightView['band'],
    group: groups[light.hesitates[at]]?.id ?? null,
  })
  return { home: one(0), theirs: one(1) }
}
