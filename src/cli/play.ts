// `play FILE`: one match of computer capitals through the real machine, told, and its log kept.
import { PLAYERS, type PlayerName } from '../explore/rival/players.ts'
import { namesIn } from '../explore/simulate.ts'
import { logText, makeLog } from '../match/log.ts'
import type { Author, Move } from '../match/moves.ts'
import type { Options } from '../match/options.ts'
import { HAS_REASON, nextPolicyMove } from '../match/policy-seat.ts'
import { type MatchState, makeSetup, newMatch } from '../match/state.ts'
import { step } from '../match/step.ts'
import type { Loaded } from '../scenario/load.ts'
import { makeBook } from '../ui/book/book.ts'
import { say } from '../words/say.ts'
import type { Order } from './args.ts'
import { isLoaded, scenarioOf } from './lint.ts'
import { type Chosen, chosenIn, isChosen } from './preset.ts'
import { type Fault, faultOf, refuse, type Status, type Terminal } from './report.ts'
import { tellStates } from './tell-match.ts'

type Play = Extract<Order, { readonly command: 'play' }>

export const runPlay = (terminal: Terminal, order: Play): Status => {
  const { file, json, out, seed } = order
  const loaded = scenarioOf(terminal, file)
  if (!isLoaded(loaded)) return refuse(terminal, json, file, loaded)
  const chosen = chosenIn(loaded, order.preset, order.policies)
  if (!isChosen(chosen)) return refuse(terminal, json, file, chosen)
  const names = namesIn(chosen.compiled, seed, chosen.field)
  const states = playOut(newMatch(makeSetup(loaded, optionsOf(chosen, names), seed)))
  const final = states.at(-1)
  if (final === undefined) throw new Error('a match without a state')
  const unwritten = out === null ? null : writeLog(terminal, out, final)
  if (unwritten !== null) return refuse(terminal, json, file, [unwritten])
  if (json) terminal.out(JSON.stringify(resultOf(final)))
  else tellMatch(terminal, loaded, states, names)
  if (out !== null && !json) terminal.tell(say('cli.play.saved', { file: out }))
  return 0
}

export const optionsOf = (
  { compiled: c, preset }: Chosen,
  names: readonly [PlayerName, PlayerName],
): Options => ({
  preset,
  seats: [
    { id: c.sides[0].id, side: c.sides[0].id, holder: names[0] },
    { id: c.sides[1].id, side: c.sides[1].id, holder: names[1] },
  ],
  consent: 'leader',
  timers: false,
  talk: 'room',
})

const resultOf = ({ check, setup, world }: MatchState) => ({
  ending: setup.compiled.endings[world.ending]?.id ?? null,
  turns: world.played.length,
  check,
})

/** Moves in one match before it is a bug of ours: policies that never come to an end. */
const MOST_MOVES = 10_000

/** The match before its first entry and after each one, as the policies play it. Match time stands still. */
export const playOut = (match: MatchState): readonly MatchState[] => {
  const states = [match]
  let state = match
  const enter = (author: Author, move: Move): void => {
    const sent = { ref: `m${state.entries.length + 1}`, turn: state.turn, phase: state.flow.phase, move }
    const stepped = step(state, sent, author, 0)
    if (!stepped.ok) throw new Error(`refused ${JSON.stringify(move)}: ${stepped.error}`)
    state = stepped.value.state
    states.push(state)
  }
  for (let next = nextPolicyMove(state, PLAYERS); next !== null; next = nextPolicyMove(state, PLAYERS)) {
    if (states.length > MOST_MOVES) throw new Error('no end of moves')
    enter({ seat: next.seat }, next.move)
    if (HAS_REASON.includes(next.move.kind) && next.reason !== null)
      enter({ seat: next.seat }, { kind: 'reason', text: next.reason })
  }
  if (state.flow.phase !== 'ended') throw new Error(`nobody moves in ${state.flow.phase}`)
  return states
}

const writeLog = (terminal: Terminal, out: string, final: MatchState): Fault | null => {
  try {
    terminal.write(out, logText(makeLog(final)))
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return faultOf({ path: '', line: 1, code: 'unwritable', params: { file: out, reason: code } }, 'file')
  }
}

const tellMatch = (
  terminal: Terminal,
  { scenario }: Loaded,
  states: readonly MatchState[],
  names: readonly [PlayerName, PlayerName],
): void => {
  const book = makeBook(scenario, { side: null, language: 'en' })
  const { options, seed } = states[0]!.setup
  const preset = scenario.calendar?.presets?.find(one => one.id === options.preset)
  terminal.out(
    say('story.head', {
      title: book.text(scenario.title),
      preset: book.text(preset?.name) || options.preset,
    }),
  )
  for (const [at, side] of scenario.sides.entries()) {
    const policy = say(`opponent.${names[at as 0 | 1]}`, {}).toLowerCase()
    terminal.out(say('story.players', { side: book.text(side.name), policy }))
  }
  terminal.out(say('story.seed', { seed }))
  for (const text of tellStates(states)) terminal.out(text)
}
