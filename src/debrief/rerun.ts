// The rest of a match run again from a table that was open: a deal is signed there, or nothing, and everybody then plays what
// they played. Only the rules are asked; nothing is drawn that the match did not draw.
import type { Package, Spend } from '../rules/act.ts'
import { cloneWorld } from '../rules/copy.ts'
import { packageLegal } from '../rules/legal.ts'
import { markOf, pledgedCard } from '../rules/marks.ts'
import { apply, endNow, nextTurn, phaseOf, reveal } from '../rules/order.ts'
import type { Play } from '../rules/play.ts'
import { ratify } from '../rules/ratify.ts'
import { handOf } from '../rules/table.ts'
import type { World } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Script, ScriptTurn } from './script.ts'

const SIDES = [0, 1] as const
const HOLD = 2

/** A deal as side 0 would write it, and what each side spends on its home for it. */
export type Deal = { readonly draft: Package; readonly spend: readonly [Spend, Spend] }

/**
 * The world where the match ended, had `deal` been signed at the table of turn `at` (from 0) and kept by both. A card that would
 * break it gives way to the one nearest in stance that does not; a card that is not in hand any more likewise. Judged in the
 * slot in which the match itself ended. Null where a home refuses the deal. With no deal, and where none was signed there, it
 * comes out as the match did.
 */
export function rerun(c: Compiled, m: Play, script: Script, at: number, deal: Deal | null): World | null {
  const turn = script.turns[at]
  if (!turn?.opened) throw new Error('no table in this turn')
  const w = cloneWorld(turn.opened)
  const kept: number[] = []
  if (deal !== null) {
    sign(c, w, deal.draft, 0, deal.spend)
    if (w.table.ratified < 0) return null
    kept.push(...(w.accords[w.table.ratified]?.promises ?? []))
  }
  playTurn(c, m, w, turn, kept)
  while (w.ending < 0 && w.slot < script.until) {
    if (nextTurn(c, m, w, null) === 'ended') break
    const next = script.turns.find(one => one.slot === w.slot)
    signAgain(c, m, w, next)
    playTurn(c, m, w, next, kept)
  }
  endNow(c, m, w)
  return w
}

function sign(c: Compiled, w: World, draft: Package, by: 0 | 1, spend: readonly [Spend, Spend]): void {
  w.table.drafts += 1
  w.table.lying = draft
  w.table.by = by
  w.table.spend = [...spend]
  ratify(c, w, null)
}

/** What both signed in this turn, as far as it can still lie on the table. */
function signAgain(c: Compiled, m: Play, w: World, turn: ScriptTurn | undefined): void {
  if (turn?.trigger !== w.trigger) return
  for (const { draft, by, spend } of turn.signs)
    if (phaseOf(c, m, w) === 'table' && packageLegal(c, m, w, by, draft) === null)
      sign(c, w, draft, by, spend)
}

function playTurn(
  c: Compiled,
  m: Play,
  w: World,
  turn: ScriptTurn | undefined,
  kept: readonly number[],
): void {
  const same = turn?.trigger === w.trigger ? turn : undefined
  w.table.lying = null
  w.table.left = [true, true]
  if (phaseOf(c, m, w) === 'statement') {
    const [one, two] = same?.stated ?? [-1, -1]
    w.table.stated = [Math.max(one, -1), Math.max(two, -1)]
  }
  if (phaseOf(c, m, w) === 'commitment') {
    for (const side of SIDES) {
      const keeps = kept.some(index => isOpen(w, index, side))
      const response = cardOf(c, w, side, turn, same, kept)
      apply(
        c,
        m,
        w,
        side,
        { kind: 'seal', response, word: keeps || same?.played.words[side] !== false },
        null,
      )
    }
  }
  if (same) w.predicted = [...same.played.predicted]
  reveal(c, m, w, null)
}

const isOpen = (w: World, index: number, side: number): boolean => {
  const promise = w.promises[index]
  return promise?.giver === side && promise.state === 'running'
}

/** What the side played, where it can and the deal lets it; else the nearest in stance. */
function cardOf(
  c: Compiled,
  w: World,
  side: 0 | 1,
  turn: ScriptTurn | undefined,
  same: ScriptTurn | undefined,
  kept: readonly number[],
): number {
  const hand = handOf(c, w, w.trigger, side)
  const keeps = (card: number) =>
    kept.every(index => !isOpen(w, index, side) || markOf(c, w.promises[index]!, card) !== 'breaks')
  const allowed = hand.filter(keeps)
  const pledged = pledgedCard(w, side)
  const wanted =
    pledged >= 0 && allowed.includes(pledged) && kept.length > 0 ? pledged : same?.played.responses[side]
  if (wanted !== undefined && allowed.includes(wanted)) return wanted
  const stance = turn?.played.stances[side] ?? HOLD
  const far = (card: number) => Math.abs(c.responses[card]!.stance - stance)
  return [...(allowed.length > 0 ? allowed : hand)].sort((a, b) => far(a) - far(b) || a - b)[0]!
}
