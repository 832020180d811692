// What lies under a finger: pure, from a frame and a point. The nearest of the small things first.
import { pointAt } from './cable.ts'
import type { Frame } from './frame.ts'
import { type Box, grow, inside, type Point } from './geometry.ts'
import { snagPoint } from './marks.ts'

export type PickKind = 'side' | 'cable' | 'state' | 'slip' | 'snag' | 'envelope' | 'trigger'

export interface Pick {
  readonly kind: PickKind
  readonly id: string // of the side, cable, state, slip or snag; empty for the trigger
}

const FINGER = 6 // px of grace about a box
const REACH = 14 // px to a cable or a snag

export function pickAt(frame: Frame, p: Point): Pick | null {
  const hit = (box: Box): boolean => inside(p, grow(box, FINGER))
  const plaque = frame.cables.find(c => c.plaque !== null && inside(p, c.plaque.box))
  if (plaque !== undefined) return { kind: 'cable', id: plaque.lie.id }
  const envelope = frame.envelopes.find(e => hit(e.box))
  if (envelope !== undefined) return { kind: 'envelope', id: envelope.side }
  const side = frame.capitals.find(c => hit(c.box) || hit(c.label))
  if (side !== undefined) return { kind: 'side', id: side.id }
  const slip = frame.slips.find(s => hit(s.box))
  if (slip !== undefined) return { kind: 'slip', id: slip.id }
  const state = frame.states.find(s => hit(s.box))
  if (state !== undefined) return { kind: 'state', id: state.id }
  return snagNear(frame, p) ?? triggerNear(frame, p) ?? cableNear(frame, p)
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function snagNear(frame: Frame, p: Point): Pick | null {
  for (const snag of frame.snags) {
    const cable = frame.cables.find(c => c.lie.id === snag.cable)
    if (cable !== undefined && far(snagPoint(snag, cable.lie, cable.value), p) < REACH) {
      return { kind: 'snag', id: snag.id }
    }
  }
  return null
}

function triggerNear(frame: Frame, p: Point): Pick | null {
  const { trigger } = frame
  if (trigger === null) return null
  const named = trigger.label !== null && inside(p, grow(trigger.label, FINGER))
  return named || far(trigger.at, p) < trigger.reach * 0.6 ? { kind: 'trigger', id: '' } : null
}

function cableNear(frame: Frame, p: Point): Pick | null {
  let best: Pick | null = null
  let least = REACH
  for (const { lie, value } of frame.cables) {
    for (let i = 0; i <= 60; i++) {
      const d = far(pointAt(lie, value, i / 60), p)
      if (d < least) {
        least = d
        best = { kind: 'cable', id: lie.id }
      }
    }
  }
  return best
}
