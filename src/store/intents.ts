// What a reader may want, by name: each makes one move. Screens and the board call these and nothing below them.
import type { PackageIds, SeatMove } from '../match/moves.ts'
import type { Session } from './session.ts'

type Stance = Extract<SeatMove, { kind: 'predict' }>['stance']

export type Intents = {
  ready(): Promise<boolean>
  draft(on: number, draft: PackageIds): Promise<boolean>
  sign(on: number): Promise<boolean>
  shelve(on: number): Promise<boolean>
  withdraw(on: number): Promise<boolean>
  widen(spend: 0 | 2 | 4): Promise<boolean>
  walk(): Promise<boolean>
  state(gave: string, gained: string, sentence: string | null): Promise<boolean>
  predict(stance: Stance): Promise<boolean>
  select(response: string): Promise<boolean>
  seal(response: string, word: boolean): Promise<boolean>
  unseal(): Promise<boolean>
  endorse(of: string): Promise<boolean> // a wish of another seat of our side, by its ref
  say(text: string): Promise<boolean> // a text id, or phrase/ID
  call(kind: 'help' | 'stop'): Promise<boolean> // to the instructor alone
}

export function makeIntents(session: Pick<Session, 'send'>): Intents {
  const { send } = session
  return {
    ready: () => send({ kind: 'ready' }),
    draft: (on, draft) => send({ kind: 'draft', on, package: draft }),
    sign: on => send({ kind: 'sign', on }),
    shelve: on => send({ kind: 'shelve', on }),
    withdraw: on => send({ kind: 'withdraw', on }),
    widen: spend => send({ kind: 'widen', spend }),
    walk: () => send({ kind: 'walk' }),
    state: (gave, gained, sentence) => send({ kind: 'state', gave, gained, sentence }),
    predict: stance => send({ kind: 'predict', stance }),
    select: response => send({ kind: 'select', response }),
    seal: (response, word) => send({ kind: 'seal', response, word }),
    unseal: () => send({ kind: 'unseal' }),
    endorse: of => send({ kind: 'endorse', of }),
    say: text => send({ kind: 'say', text }),
    call: kind => send({ kind }),
  }
}
