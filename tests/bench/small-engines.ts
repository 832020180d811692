// The small fixed game as it is played under test: on the rules as playouts use them, through the whole machine of a match (flow,
// consent, entries, ledger, check), and packed by hand in integers as the limit. Equal results come before any time is taken.
import type { Move } from '../../src/match/moves.ts'
import { type MatchState, makeSetup, newMatch } from '../../src/match/state.ts'
import { step } from '../../src/match/step.ts'
import type { Act } from '../../src/rules/act.ts'
import { apply, nextTurn, reveal } from '../../src/rules/order.ts'
import { makePlay } from '../../src/rules/play.ts'
import { blankWorld, setUp } from '../../src/rules/setup.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import type { Contestant } from './rounds.ts'
import { choicesOf, playPacked, type SmallResult, smallScenario } from './small-game.ts'

const loaded = loadScenario(JSON.stringify(smallScenario()))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)))
const c = compile(loaded.value)
const preset = c.presets[0]!.id
const gauges = ['security', 'economics', 'opinion'].map(id => c.numbers.gauges.get(id)!)
const resultOf = (w: { readonly gauges: ArrayLike<number>; readonly ending: number }): SmallResult => ({
  gauges: gauges.map(gauge => w.gauges[gauge]!),
  ending: w.ending,
})

// ---- on the rules --------------------------------------------------------------------------------------------------------------

const play = makePlay(c, { preset }, 'small')
const world = blankWorld(c)
/** Every card as an act, made once: a player that gives no thought to it makes nothing either. */
const acts = c.responses.map((_, response): Act => ({ kind: 'seal', response, word: true }))

const runRules = (choices: Uint8Array): void => {
  setUp(c, play, world)
  for (let turn = 0; nextTurn(c, play, world, null) !== 'ended'; turn += 1) {
    const [east, west] = c.triggers[world.trigger]!.responses
    apply(c, play, world, 0, acts[east[choices[turn * 2]!]!]!, null)
    apply(c, play, world, 1, acts[west[choices[turn * 2 + 1]!]!]!, null)
    reveal(c, play, world, null)
  }
}
export const playRules = (choices: Uint8Array): SmallResult => {
  runRules(choices)
  return resultOf(world)
}

// ---- through the machine -------------------------------------------------------------------------------------------------------

const seats = c.sides.map(side => ({ id: side.id, side: side.id, holder: 'person' }))
const setup = makeSetup(
  loaded.value,
  { preset, seats, consent: 'leader', timers: false, talk: 'room' },
  'small',
)

export const playMachine = (choices: Uint8Array): SmallResult => {
  let match: MatchState = newMatch(setup)
  const send = (side: number, move: Move): void => {
    const { phase } = match.flow
    const sent = { ref: `${match.entries.length}`, turn: match.turn, phase, move }
    const stepped = step(match, sent, { seat: seats[side]!.id }, match.entries.length)
    if (!stepped.ok) throw new Error(`${phase}: ${JSON.stringify(stepped.error)}`)
    match = stepped.value.state
  }
  while (match.flow.phase !== 'ended') {
    const { phase } = match.flow
    for (const side of [0, 1] as const) {
      if (match.flow.phase !== phase) break
      if (phase !== 'commitment') send(side, { kind: 'ready' })
      else send(side, { kind: 'seal', response: cardOf(match, side, choices), word: true })
    }
  }
  return resultOf(match.world)
}

const cardOf = ({ world }: MatchState, side: 0 | 1, choices: Uint8Array): string =>
  c.responses[c.triggers[world.trigger]!.responses[side][choices[world.slot * 2 + side]!]!]!.id

// ---- the run -------------------------------------------------------------------------------------------------------------------

export type Engine = (choices: Uint8Array) => SmallResult

/** Throws where two engines come to different results on one of 200 seeds. */
export const checkEqual = (engines: readonly Engine[]): void => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const found = engines.map(engine => JSON.stringify(engine(choicesOf(seed))))
    if (new Set(found).size !== 1) throw new Error(`seed ${seed}: ${found.join(' ')}`)
  }
  console.log('equal results on 200 seeds')
}

const lines = Array.from({ length: 2000 }, (_, seed) => choicesOf(seed + 1))

/** Plays the first `count` of 2,000 games so many times over. */
export const often =
  (times: number, engine: (choices: Uint8Array) => number, count = lines.length): (() => number) =>
  () => {
    let sum = 0
    for (let i = 0; i < times; i += 1) for (let line = 0; line < count; line += 1) sum += engine(lines[line]!)
    if (sum < 0) throw new Error('never')
    return times * count
  }

/** The limit last. */
export const contestants: readonly Contestant[] = [
  { name: 'the machine of a match', run: often(1, choices => playMachine(choices).ending, 100) },
  {
    name: 'the rules',
    run: often(20, choices => {
      runRules(choices)
      return world.ending
    }),
  },
  { name: 'packed by hand', run: often(100, choices => playPacked(choices).ending) },
]
