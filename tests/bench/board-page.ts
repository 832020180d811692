// The page of the board's bench: a reveal in which everything moves at once, told again and again. What each frame costs is
// read from outside.
import type { BoardInput } from '../../src/board/input.ts'
import { mountBoard } from '../../src/board/mount.ts'
import { plain } from '../board/inputs.ts'

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

/** Everything that can move on the board, in one change. */
function moved(run: number): BoardInput {
  const up = run % 2 === 0
  return {
    ...plain,
    cables: plain.cables.map((cable, at) => ({
      ...cable,
      value: up ? 120 + at * 90 : 900 - at * 120,
      change: 40,
    })),
    states: plain.states.map(state => ({ ...state, lean: up ? 80 : -80 })),
    trigger: { place: [135.2, 38.2], title: `An encounter, ${run}` },
    snags: plain.cables.map((cable, at) => ({ id: `d${at}`, label: 'A dispute', cable: cable.id })),
    slips: Array.from({ length: 5 }, (_, at) => ({
      id: `${run}-${at}`,
      label: 'Data exchanged behind closed doors',
      due: 'due' as const,
    })),
    envelopes: { west: 'opened', east: 'opened' },
    cards: Object.fromEntries(
      ['west', 'east'].map(side => [side, { heading: 'Engage', text: 'Offer rules for the next encounter' }]),
    ),
    causes: plain.cables.flatMap(cable =>
      ['an offer met by a video', 'contact between the navies stops', 'a dispute left open'].map(text => ({
        cable: cable.id,
        text,
        change: up ? 40 : -40,
      })),
    ),
    phase: 'revealed',
  }
}

const element = document.getElementById('board')!
const board = mountBoard(element, plain, { reducedMotion: false })

/** Lets one reveal run for so many milliseconds. */
async function round(run: number, ms: number): Promise<void> {
  board.update({ ...plain, envelopes: { west: 'sealed', east: 'sealed' } })
  await pause(1200)
  board.update(moved(run))
  await pause(ms)
}

Object.assign(window, { round })
