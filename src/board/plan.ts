// Two frames become a list of tweens, and a moment of it a pose: pure. The frame after is the truth from
// the first instant; the animation only shows how it came about. Reduced motion: no tweens at all.
import { ARRIVES, ENVELOPES_OPEN, timetable } from '../store/telling.ts'
import type { Frame } from './frame.ts'
import { clamp, mix } from './geometry.ts'

const TWEEN_KINDS = ['cable', 'state', 'seal', 'open', 'cause', 'trigger', 'slip'] as const
export type TweenKind = (typeof TWEEN_KINDS)[number]

export interface Tween {
  readonly kind: TweenKind
  readonly id: string // of the cable, state, side or slip; the number of the cause; empty for the trigger
  readonly from: number // tenths of a cable, lean of a state, else 0..1
  readonly to: number
  readonly start: number // ms
  readonly length: number // ms
}

export interface Plan {
  readonly tweens: readonly Tween[]
  readonly length: number // ms
}

/** What stands otherwise than the frame says, at one moment; an empty pose is the frame itself. */
export interface Pose {
  readonly cables: ReadonlyMap<string, number> // tenths
  readonly states: ReadonlyMap<string, number> // lean
  readonly seal: ReadonlyMap<string, number> // 0..1, an envelope being laid down
  readonly open: ReadonlyMap<string, number> // 0..1, a large envelope: risen and open at 1, gone at 0
  readonly causes: ReadonlyMap<string, number> // 0..1 of its way, by number
  readonly slips: ReadonlyMap<string, number> // 0..1
  readonly trigger: number // 0..1; 1 at rest
}

export const STILL: Plan = { tweens: [], length: 0 }

const MOVE = 900
const SHORT = 450

/** The tweens that lead from one frame to another; none when nothing moved or motion is unwelcome. */
export function makePlan(before: Frame | null, after: Frame, reduced: boolean): Plan {
  if (reduced || before === null || !samePlaces(before, after)) return STILL
  const sealed = envelopes(before, after, 'sealed').map(id => tween('seal', id, 0, 1, 0, SHORT))
  const opened = envelopes(before, after, 'opened')
  const opening = opened.map(id => tween('open', id, 0, 1, 0, ENVELOPES_OPEN))
  const start = opened.length > 0 ? 0 : sealed.length > 0 ? SHORT * 0.6 : 0
  const told = opened.length > 0 ? toldTweens(before, after) : cableTweens(before, after, start)
  const end = Math.max(opened.length > 0 ? timetable(0).length : start, ...told.map(t => t.start + t.length))
  const closing = opened.map(id => tween('open', id, 1, 0, end + 300, SHORT))
  const tweens = [...sealed, ...opening, ...told, ...stateTweens(before, after, end), ...closing]
  tweens.push(...arrivals(before, after, opened.length > 0 ? end : 0))
  return { tweens, length: Math.max(0, ...tweens.map(t => t.start + t.length)) }
}

const tween = (
  kind: TweenKind,
  id: string,
  from: number,
  to: number,
  start: number,
  length: number,
): Tween => ({ kind, id, from, to, start, length })

// A board of another size, or of another match, is drawn afresh.
function samePlaces(before: Frame, after: Frame): boolean {
  return (
    before.size.w === after.size.w &&
    before.size.h === after.size.h &&
    before.capitals.every((c, i) => c.id === after.capitals[i]!.id)
  )
}

function envelopes(before: Frame, after: Frame, state: 'sealed' | 'opened'): string[] {
  const was = new Map(before.envelopes.map(e => [e.side, e.state]))
  return after.envelopes.filter(e => e.state === state && was.get(e.side) !== state).map(e => e.side)
}

// Cables answer one by one from the top.
function cableTweens(before: Frame, after: Frame, start: number): Tween[] {
  const was = new Map(before.cables.map(c => [c.lie.id, c.value]))
  const moved = after.cables.filter(c => (was.get(c.lie.id) ?? c.value) !== c.value)
  return moved.map(({ lie: { id }, value }, i) =>
    tween('cable', id, was.get(id)!, value, start + i * MOVE * 0.55, MOVE),
  )
}

// At a reveal each cable moves by its causes, each when its cause has arrived; what no cause tells goes with the last.
function toldTweens(before: Frame, after: Frame): Tween[] {
  const was = new Map(before.cables.map(c => [c.lie.id, c.value]))
  const { steps, length } = timetable(after.causes.length)
  const tweens: Tween[] = []
  for (const { lie, value } of after.cables) {
    let from = was.get(lie.id) ?? value
    const causes = numbered(after, lie.id)
    for (const [i, number] of causes.entries()) {
      const { at, length: each } = steps[number]!
      const to = i === causes.length - 1 ? value : clamp(from + after.causes[number]!.change, 0, 1000)
      tweens.push(tween('cause', String(number), 0, 1, at, each))
      if (to !== from) tweens.push(tween('cable', lie.id, from, to, at + each * ARRIVES, each * 0.6))
      from = to
    }
    if (from !== value) tweens.push(tween('cable', lie.id, from, value, length, MOVE))
  }
  return tweens
}

const numbered = (frame: Frame, cable: string): number[] =>
  frame.causes.flatMap((cause, i) => (cause.cable === cable ? [i] : []))

function stateTweens(before: Frame, after: Frame, start: number): Tween[] {
  const was = new Map(before.states.map(s => [s.id, s.lean]))
  return after.states.flatMap(s => {
    const from = was.get(s.id) ?? s.lean
    return from === s.lean ? [] : [tween('state', s.id, from, s.lean, start * 0.9, MOVE)]
  })
}

function arrivals(before: Frame, after: Frame, start: number): Tween[] {
  const known = new Set(before.slips.map(s => s.id))
  const tweens = after.slips
    .filter(s => !known.has(s.id))
    .map((s, i) => tween('slip', s.id, 0, 1, start + i * 150, SHORT))
  if (after.trigger !== null && after.trigger.title !== before.trigger?.title) {
    tweens.push(tween('trigger', '', 0, 1, start, 1600))
  }
  return tweens
}

const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2)

// Before a tween of a kind and id begins, its first `from` holds; after it, its last `to`.
function valuesOf(plan: Plan, kind: TweenKind, ms: number): Map<string, number> {
  const values = new Map<string, number>()
  for (const t of plan.tweens) {
    if (t.kind !== kind) continue
    if (ms >= t.start || !values.has(t.id)) {
      values.set(t.id, mix(t.from, t.to, ease(clamp((ms - t.start) / Math.max(1, t.length), 0, 1))))
    }
  }
  return values
}

/** The pose at a moment of a plan; past its end nothing differs from the frame. */
export function poseAt(plan: Plan, ms: number): Pose {
  const of = (kind: TweenKind): ReadonlyMap<string, number> =>
    ms >= plan.length ? new Map<string, number>() : valuesOf(plan, kind, ms)
  return {
    cables: of('cable'),
    states: of('state'),
    seal: of('seal'),
    open: of('open'),
    causes: running(of('cause')),
    slips: of('slip'),
    trigger: of('trigger').get('') ?? 1,
  }
}

// A cause that has not set out yet, or has arrived, is not shown.
const running = (causes: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...causes].filter(([, t]) => t > 0 && t < 1))
