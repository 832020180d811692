// The small fixed game as a game of boardgame.io, played through its reducer: both sides are active at once, a move seals a card, the
// turn ends when both have, and its end plays them out. Undo is off and no secret is stripped: nothing that the game does not need.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { addResponses, endingOf, type SmallResult, THE_GAME } from './small-game.ts'

const { start, turns } = THE_GAME

type Meters = [number, number, number]
type Told = { readonly G: Mutable; readonly playerID: string }
type Mutable = { meters: Meters; sealed: [number, number]; turns: number }
type State = { readonly G: Mutable; readonly ctx: { readonly gameover?: { readonly ending: number } } }
type Internal = {
  readonly CreateGameReducer: (of: { game: object }) => (state: State, action: object) => State
  readonly InitializeGame: (of: { game: object }) => State
}

const game = {
  name: 'small-game',
  disableUndo: true,
  setup: (): Mutable => ({ meters: [start, start, start], sealed: [-1, -1], turns: 0 }),
  moves: {
    seal: ({ G, playerID }: Told, response: number): void => {
      G.sealed[playerID === '0' ? 0 : 1] = response
    },
  },
  turn: {
    activePlayers: { all: null, minMoves: 1, maxMoves: 1 },
    endIf: ({ G }: Told): boolean => G.sealed[0] >= 0 && G.sealed[1] >= 0,
    onEnd: ({ G }: Told): void => {
      G.meters = addResponses(G.meters, G.turns, G.sealed)
      G.sealed = [-1, -1]
      G.turns += 1
    },
  },
  endIf: ({ G }: Told): { ending: number } | undefined =>
    G.turns === turns ? { ending: endingOf(G.meters) } : undefined,
}

/** `folder`: where boardgame.io is installed. */
export const peerIn = (folder: string): ((choices: Uint8Array) => SmallResult) => {
  const load = createRequire(join(folder, 'from.cjs'))
  const { CreateGameReducer, InitializeGame } = load('boardgame.io/internal') as Internal
  const reduce = CreateGameReducer({ game })
  const seal = (playerID: string, response: number): object => ({
    type: 'MAKE_MOVE',
    payload: { type: 'seal', args: [response], playerID },
  })
  return choices => {
    let state = InitializeGame({ game })
    for (let turn = 0; turn < turns; turn += 1) {
      state = reduce(state, seal('0', choices[turn * 2]!))
      state = reduce(state, seal('1', choices[turn * 2 + 1]!))
    }
    return { gauges: [...state.G.meters], ending: state.ctx.gameover?.ending ?? -1 }
  }
}
