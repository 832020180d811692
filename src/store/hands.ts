// Who holds the device that two share, and whether a cover lies over the page: a small machine over what both may know.
// In a turn one side reads first and the other next; both bargain with the device between them; who read last seals first.
// So the device goes from hand to hand twice a turn, and who begins changes with every turn.
import type { Phase } from '../match/moves.ts'

/** What the machine goes by; all of it public. */
export type Facts = {
  readonly turn: number
  readonly phase: Phase
  readonly due: readonly string[] // sides that are waited for
  readonly order: readonly [string, string] // who takes the device first at the briefing, and the other
  readonly talk: boolean // a crisis without a table: both talk between reading and sealing
}

export type Why =
  | 'start' // the first cover of a match
  | 'take' // a side takes it from between both
  | 'pass' // it goes from one side straight to the other
  | 'look' // a side looks at its own papers while both sit at the table
  | 'lay' // it lies between both
  | 'opened' // both have sealed: the envelopes are opened between both
  | 'back' // the page was loaded again

/** `who` null: it lies between both. Under a cover nothing of anybody's is shown. */
export type Hold = {
  readonly who: string | null
  readonly covered: boolean
  readonly why: Why
  readonly stage: string // turn and phase that this belongs to
  readonly talked: string // the stage in which both have talked
}

const stageOf = ({ turn, phase }: Facts): string => `${turn} ${phase}`

/** Who reads first in this turn. At the briefing the first side did, and the other then holds the device. */
export function readersOf({ turn, order }: Pick<Facts, 'turn' | 'order'>): readonly [string, string] {
  return turn % 2 === 1 ? [order[1], order[0]] : [order[0], order[1]]
}

/** Whose turn it is with the device; null: both look. */
function nextHolder(facts: Facts, talked = ''): string | null {
  const dueOf = (sides: readonly string[]) => sides.find(side => facts.due.includes(side)) ?? null
  switch (facts.phase) {
    case 'briefing':
      return dueOf(facts.order)
    case 'reading':
      return dueOf(readersOf(facts))
    case 'commitment':
      if (facts.talk && talked !== stageOf(facts)) return null
      return dueOf([...readersOf(facts)].reverse())
    default:
      return null
  }
}

/** When the page is opened or loaded again: always a cover, but at the end, where nothing is secret. */
export function startHold(facts: Facts): Hold {
  const who = nextHolder(facts)
  const fresh = facts.phase === 'briefing' && facts.due.length === 2
  const why = fresh ? 'start' : 'back'
  return { who, covered: facts.phase !== 'ended', why, stage: stageOf(facts), talked: '' }
}

/** What the match's going on does to the hold. The same hold where nothing changes. */
export function follow(hold: Hold, facts: Facts): Hold {
  const stage = stageOf(facts)
  const same = hold.stage === stage
  if (same && hold.why === 'look') return hold
  const next = nextHolder(facts, hold.talked)
  if (next === hold.who) return same ? hold : { ...hold, stage }
  const keepsSealed = same && facts.phase === 'commitment' && hold.who !== null && next !== null
  if (keepsSealed) return hold // until it is handed over, the seal can be taken back
  if (next === null) return layDown(hold, facts)
  return give(hold, next, facts)
}

function layDown(hold: Hold, facts: Facts): Hold {
  const opened = facts.phase === 'reveal'
  return { ...hold, who: null, covered: opened, why: opened ? 'opened' : 'lay', stage: stageOf(facts) }
}

function give(hold: Hold, next: string, facts: Facts): Hold {
  const why = hold.who === null ? 'take' : 'pass'
  return { ...hold, who: next, covered: true, why, stage: stageOf(facts) }
}

/** The button on the cover. */
export const uncover = (hold: Hold): Hold => (hold.covered ? { ...hold, covered: false } : hold)

/** Who has sealed gives the device on; from then on the seal holds. */
export function handOver(hold: Hold, facts: Facts): Hold {
  const next = nextHolder(facts, hold.talked)
  const done = hold.who !== null && !hold.covered && !facts.due.includes(hold.who)
  return done && next !== null && next !== hold.who ? give(hold, next, facts) : hold
}

/** At the table a side takes the device to look at what is its own: the lights, the dial, the aims. */
export function lookAt(hold: Hold, side: string, facts: Facts): Hold {
  const open = hold.who === null && !hold.covered && facts.phase === 'table'
  return open ? { ...hold, who: side, covered: true, why: 'look' } : hold
}

/** What lay between both lies there again. */
export const layBack = (hold: Hold): Hold =>
  hold.why === 'look' ? { ...hold, who: null, covered: false, why: 'lay' } : hold

/** Both have talked. */
export function endTalk(hold: Hold, facts: Facts): Hold {
  const talking = facts.talk && hold.who === null && !hold.covered
  return talking ? follow({ ...hold, talked: stageOf(facts) }, facts) : hold
}
