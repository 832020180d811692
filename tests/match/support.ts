// Matches for tests: real scenarios, real rules, moves drawn at random from what is legal, with dice that a seed repeats.
import { readFileSync } from 'node:fs'
import { draw } from '../../src/kit/draw.ts'
import { toMove } from '../../src/match/ids.ts'
import type { Author, Move, Phase, Refusal, SeatMove } from '../../src/match/moves.ts'
import type { Options, Seat } from '../../src/match/options.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import { type Act, SPENDS } from '../../src/rules/act.ts'
import { columnsOf } from '../../src/rules/acts.ts'
import { legalActs, listActs } from '../../src/rules/order.ts'
import { handOf, lyingNumber, offersOf } from '../../src/rules/table.ts'
import { type Loaded, loadScenario } from '../../src/scenario/load.ts'
import { loaded, rich, type ScenarioData } from '../support/scenario.ts'

export const seat = (id: string, side: string, holder = 'person'): Seat => ({ id, side, holder })

const PAIR = [seat('t1', 'tokyo'), seat('s1', 'seoul')]
export const DELEGATIONS = [
  seat('t1', 'tokyo'),
  seat('t2', 'tokyo'),
  seat('t3', 'tokyo'),
  seat('s1', 'seoul'),
  seat('s2', 'seoul'),
]

export const optionsOf = (over: Partial<Options> = {}): Options => ({
  preset: 'long',
  seats: PAIR,
  consent: 'leader',
  timers: false,
  talk: 'room',
  ...over,
})

/** A scenario with every rule, a table in its second turn, a summit with a statement, and clocks. */
export function wide(change: (data: ScenarioData) => void = () => {}): Loaded {
  const data = rich()
  const long = data.calendar!.presets!.find(preset => preset.id === 'long')!
  long.statement = true
  long.timers = { reading: 60, table: 90, commitment: 60, reveal: 30 }
  change(data)
  return loaded(data)
}

export function shipped(name: string): Loaded {
  const text = readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8')
  const result = loadScenario(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]))
  return result.value
}

/** Two seats named t1 and s1, whatever the sides are called. */
export const pairOf = ({ scenario }: Loaded): Seat[] => [
  seat('t1', scenario.sides[0].id),
  seat('s1', scenario.sides[1].id),
]

export const start = (over: Partial<Options> = {}, from = wide(), seed = 'seed'): MatchState =>
  newMatch(makeSetup(from, optionsOf(over), seed))

let refs = 0
export function freshRef(): string {
  refs += 1
  return `r${refs}`
}

type Where = { readonly turn?: number; readonly phase?: Phase; readonly ref?: string; readonly at?: number }

export function tryMove(match: MatchState, author: Author, move: Move, where: Where = {}) {
  const { turn = match.turn, phase = match.flow.phase, ref = freshRef(), at = lastAt(match) } = where
  return step(match, { ref, turn, phase, move }, author, at)
}

export const lastAt = (match: MatchState): number => match.entries.at(-1)?.at ?? 0

/** The match after the move; throws where it is refused. */
export function play(match: MatchState, author: Author | string, move: Move, where: Where = {}): MatchState {
  const who = authorNamed(author)
  const stepped = tryMove(match, who, move, where)
  if (!stepped.ok) throw new Error(`${stepped.error}: ${JSON.stringify(move)} in ${match.flow.phase}`)
  return stepped.value.state
}

export function refusal(
  match: MatchState,
  author: Author | string,
  move: Move,
  where: Where = {},
): Refusal | null {
  const stepped = tryMove(match, authorNamed(author), move, where)
  return stepped.ok ? null : stepped.error
}

const DESKS = ['facilitator', 'clock', 'host']
const authorNamed = (author: Author | string): Author =>
  typeof author !== 'string' ? author : DESKS.includes(author) ? (author as Author) : { seat: author }

export const both = (match: MatchState, move: Move): MatchState => play(play(match, 't1', move), 's1', move)

const READY: Move = { kind: 'ready' }

/** Up to a phase of a turn by being ready, and sealing `wait` or the first card. */
export function reach(from: MatchState, turn: number, phase: Phase): MatchState {
  let match = from
  for (let count = 0; count < 100; count += 1) {
    if (match.turn === turn && match.flow.phase === phase) return match
    if (match.flow.phase === 'ended') break
    match = match.flow.phase === 'commitment' ? sealFirst(match) : both(match, READY)
  }
  throw new Error(`never reached ${turn} ${phase}`)
}

function sealFirst(match: MatchState): MatchState {
  let next = match
  for (const [side, who] of (['t1', 's1'] as const).entries()) {
    const act = actsOf(next, side as 0 | 1).find(one => one.kind === 'seal')!
    next = play(next, who, toMove(next.setup.compiled, act))
  }
  return next
}

export const actsOf = (match: MatchState, side: 0 | 1): Act[] =>
  listActs(match.setup.compiled, match.setup.play, match.world, side)

/** Dice for a test: the same seed, the same throws. */
export function diceOf(seed: string): (n: number) => number {
  let count = 0
  return n => {
    count += 1
    return draw(seed, `test:${count}`, n)
  }
}

const PLAIN = ['briefing', 'reading', 'reveal'] as const

/** A move of one of the seats, legal in the rules where rules have a say. Only for one seat a side. */
export function randomMove(match: MatchState, dice: (n: number) => number): readonly [string, SeatMove] {
  const { compiled: c, play: m } = match.setup
  const side = dice(2) as 0 | 1
  const who = side === 0 ? 't1' : 's1'
  const { phase } = match.flow
  if (PLAIN.some(one => one === phase)) return [who, { kind: 'ready' }]
  if (phase === 'commitment' && match.flow.sealed[side] && dice(4) === 0) return [who, { kind: 'unseal' }]
  const kinds = legalActs(c, m, match.world, side)
  const kind = kinds[dice(Math.max(1, kinds.length))]
  if (kind === undefined) return [who, { kind: 'help' }]
  const act = randomAct(match, side, kind, dice)
  return [who, act ? toMove(c, act) : { kind: 'ready' }]
}

function randomAct(
  match: MatchState,
  side: 0 | 1,
  kind: Act['kind'],
  dice: (n: number) => number,
): Act | null {
  const { compiled: c, play: m } = match.setup
  const w = match.world
  const one = <T>(list: readonly T[]): T => list[dice(list.length)]!
  if (kind === 'draft') {
    const other = (1 - side) as 0 | 1
    const give = one(columnsOf(c, offersOf(c, w, w.trigger, side), m.preset.promises))
    const take = one(columnsOf(c, offersOf(c, w, w.trigger, other), m.preset.promises))
    return give.length + take.length === 0 ? null : { kind, on: lyingNumber(w), package: { give, take } }
  }
  if (kind === 'seal') return { kind, response: one(handOf(c, w, w.trigger, side)), word: dice(3) > 0 }
  if (kind === 'predict') return { kind, stance: dice(5) }
  if (kind === 'leave' || kind === 'walk') return { kind }
  if (kind === 'sign' || kind === 'shelve' || kind === 'withdraw') return { kind, on: w.table.drafts }
  if (kind === 'widen') return { kind, spend: one(SPENDS) }
  const acts = actsOf(match, side).filter(act => act.kind === kind)
  return acts.length === 0 ? null : one(acts)
}

/** A whole match at random; `watch` sees it after every entry. Clock moves on by seconds where `timers` are on. */
export function randomMatch(
  from: MatchState,
  seed: string,
  watch: (match: MatchState) => void = () => {},
): MatchState {
  const dice = diceOf(seed)
  let match = from
  for (let count = 0; match.flow.phase !== 'ended'; count += 1) {
    if (count > 3000) throw new Error(`stuck in ${match.flow.phase} of turn ${match.turn}`)
    const at = lastAt(match) + (match.setup.options.timers ? dice(15_000) : 1)
    const late = tryMove(match, 'clock', { kind: 'expire' }, { at })
    const [who, move] = randomMove(match, dice)
    const stepped = late.ok ? late : tryMove(match, { seat: who }, move, { at })
    if (!stepped.ok) continue
    match = stepped.value.state
    watch(match)
  }
  return match
}

/** How many matches a property plays: more on a long run. */
export const CAMPAIGN = Number(process.env['MATCHES'] ?? 30)
