// Triggers: who did it, what each hand holds, when a walk card is needed, what pairs of responses name.
import { CAMEO_TENTHS } from '../cameo.ts'
import { type Collector, nearest, type Path } from '../problems.ts'
import type { ResponseSpec, TriggerSpec } from '../schema.ts'
import type { Condition } from '../schema-base.ts'
import type { Names } from './names.ts'

export function lintTriggers(names: Names, out: Collector): void {
  for (const [index, trigger] of names.scenario.triggers.entries()) {
    const path: Path = ['triggers', index]
    lintActor(names, trigger, path, out)
    for (const side of names.sides) lintHand(trigger, side, [...path, 'responses', side], out)
    lintWorths(names, trigger, path, out)
    lintTwins(names, trigger, path, out)
    lintOutcomes(names, trigger, path, out)
    if (trigger.substitute === trigger.id)
      out.error([...path, 'substitute'], 'substitute-itself', { id: trigger.id })
  }
}

/** The world tells what courts, publics and the sea did; what a played government did, its seat must have sealed. */
function lintActor(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  const { actor } = trigger
  if (actor === undefined || !names.sides.includes(actor)) return
  if (!asksOwnResponse(trigger.when, actor))
    out.error([...path, 'actor'], 'actor-is-played', { actor, id: trigger.id })
}

/** Whether a condition can hold only if that side revealed a certain response or stance before. */
function asksOwnResponse(condition: Condition | undefined, side: string): boolean {
  if (condition === undefined) return false
  if (condition.all) return condition.all.some(part => asksOwnResponse(part, side))
  if (condition.any) return condition.any.every(part => asksOwnResponse(part, side))
  if (condition.played !== undefined) return condition.played.split('/')[1] === side
  return condition.stance !== undefined && condition.side === side
}

function lintHand(trigger: TriggerSpec, side: string, path: Path, out: Collector): void {
  const hand = trigger.responses[side] ?? []
  const summit = trigger.table === 'summit'
  const walks = hand.filter(response => response.walk)
  if (summit && walks.length !== 1) out.error(path, 'summit-walk', { side, found: walks.length })
  for (const [index, response] of hand.entries()) {
    if (response.walk && !summit)
      out.error([...path, index, 'walk'], 'walk-outside-summit', { id: response.id })
    if (response.walk && response.when)
      out.error([...path, index, 'when'], 'walk-conditional', { id: response.id })
    if (response.fallback && response.when)
      out.error([...path, index, 'when'], 'fallback-conditional', { id: response.id })
    lintSize(response, [...path, index], out)
  }
  lintFallback(hand, path, out)
  if (!summit && hand.length > 0 && hand.every(response => response.when !== undefined)) {
    out.error(path, 'hand-conditional', { side })
  }
}

function lintFallback(hand: readonly ResponseSpec[], path: Path, out: Collector): void {
  const marked = hand.flatMap((response, index) => (response.fallback ? [index] : []))
  for (const index of marked.slice(1)) out.error([...path, index, 'fallback'], 'fallback-twice')
}

function lintSize(response: ResponseSpec, path: Path, out: Collector): void {
  const { code } = response
  if (code !== undefined && !CAMEO_TENTHS.has(code)) {
    out.error([...path, 'code'], 'unknown-code', { id: code, known: nearest(code, CAMEO_TENTHS.keys(), 3) })
  }
  for (const key of ['carries', 'breaks'] as const) {
    const other = key === 'carries' ? response.breaks : response.carries
    for (const [index, clause] of (response[key] ?? []).entries()) {
      if (key === 'breaks' && other?.includes(clause))
        out.error([...path, key, index], 'carries-and-breaks', { id: clause })
    }
  }
}

/** A card that is pledged by both or by neither has its like in the other hand. */
function lintTwins(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  for (const [number, side] of names.sides.entries()) {
    const other = names.sides[(1 - number) as 0 | 1]
    for (const [index, { id, mutual }] of (trigger.responses[side] ?? []).entries()) {
      const twin = trigger.responses[other]?.find(card => card.id === id)
      if (mutual && !twin?.mutual)
        out.error([...path, 'responses', side, index, 'mutual'], 'mutual-without-twin', { id, side: other })
    }
  }
}

/** What promises are worth to groups: `given` to the giver's own, `got` to the other's. */
function lintWorths(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  for (const side of [0, 1] as const) {
    for (const [index, response] of (trigger.responses[names.sides[side]] ?? []).entries()) {
      const at = [...path, 'responses', names.sides[side], index]
      lintGroups(response.given, names.groups[side], [...at, 'given'], out)
      lintGroups(response.got, names.groups[(1 - side) as 0 | 1], [...at, 'got'], out)
    }
  }
}

export function lintGroups(
  values: object | undefined,
  known: ReadonlySet<string>,
  path: Path,
  out: Collector,
): void {
  for (const group of Object.keys(values ?? {})) {
    if (!known.has(group))
      out.error([...path, group], 'unknown-group', { id: group, known: nearest(group, known) })
  }
}

function lintOutcomes(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  for (const [index, outcome] of (trigger.outcomes ?? []).entries()) {
    for (const side of names.sides) {
      const asked = outcome.when[side]
      if (asked === undefined) continue
      const at = [...path, 'outcomes', index, 'when', side]
      const hand = trigger.responses[side] ?? []
      if (typeof asked === 'string') {
        if (!hand.some(response => response.stance === asked))
          out.warn(at, 'stance-not-in-hand', { stance: asked, side })
      } else lintCard(hand, asked.response, [...at, 'response'], out)
    }
  }
}

export function lintCard(hand: readonly ResponseSpec[], id: string, path: Path, out: Collector): void {
  const ids = hand.map(response => response.id)
  if (!ids.includes(id)) out.error(path, 'unknown-response', { id, known: nearest(id, ids) })
}
