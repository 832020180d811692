// Where things stand in a scenario: every condition, effect, text, reference and record by side, each with its path. One walk
// gathers them; the checks read the lists. `acting`: whether `self` and `other` mean something there.
import type { Path } from '../problems.ts'
import type { Condition, Effect, Text } from '../schema-base.ts'

export type RefKind =
  | 'side'
  | 'slot'
  | 'preset'
  | 'trigger'
  | 'response'
  | 'clause'
  | 'flag'
  | 'dispute'
  | 'assumption'
  | 'actor'
  | 'source'
  | 'domain'

export type TextKind =
  | 'plain'
  | 'title'
  | 'neutral'
  | 'account'
  | 'adviser'
  | 'headline'
  | 'brief'
  | 'card'
  | 'risk'

export type ConditionSite = { readonly path: Path; readonly condition: Condition; readonly acting: boolean }
export type EffectSite = { readonly path: Path; readonly effect: Effect; readonly acting: boolean }
export type TextSite = {
  readonly path: Path
  readonly text: Text
  readonly kind: TextKind
  readonly voice: string | null // the side whose ministry, paper or adviser speaks
}
export type RefSite = {
  readonly path: Path
  readonly kind: RefKind
  readonly id: string
  readonly acting: boolean
}
export type GaugeSite = {
  readonly path: Path
  readonly ref: string
  readonly use: 'read' | 'move' | 'own' // own: a gauge named without its side
  readonly acting: boolean
}
export type RecordSite = {
  readonly path: Path
  readonly record: { readonly [side: string]: unknown }
  readonly partly: boolean // one side alone may stand
  readonly both: boolean // the key `both` may stand
}

export type Sites = {
  readonly conditions: ConditionSite[] // roots only
  readonly nodes: ConditionSite[] // roots and all within
  readonly effects: EffectSite[]
  readonly texts: TextSite[]
  readonly refs: RefSite[]
  readonly gauges: GaugeSite[]
  readonly records: RecordSite[]
}

// ---- how the walk notes what it meets --------------------------------------------------------------------------

export function noteText(
  sites: Sites,
  path: Path,
  text: Text | undefined,
  kind: TextKind = 'plain',
  voice: string | null = null,
): void {
  if (text !== undefined) sites.texts.push({ path, text, kind, voice })
}

export function noteRef(
  sites: Sites,
  path: Path,
  kind: RefKind,
  id: string | undefined,
  acting = false,
): void {
  if (id !== undefined) sites.refs.push({ path, kind, id, acting })
}

export function noteRefs(sites: Sites, path: Path, kind: RefKind, ids: readonly string[] | undefined): void {
  for (const [index, id] of (ids ?? []).entries()) noteRef(sites, [...path, index], kind, id)
}

export function noteGauge(
  sites: Sites,
  path: Path,
  ref: string | undefined,
  use: GaugeSite['use'],
  acting: boolean,
): void {
  if (ref !== undefined) sites.gauges.push({ path, ref, use, acting })
}

/** Gauges that stand as keys. */
export function noteGaugeKeys(
  sites: Sites,
  path: Path,
  record: object | undefined,
  use: GaugeSite['use'],
  acting: boolean,
): void {
  for (const key of Object.keys(record ?? {})) noteGauge(sites, [...path, key], key, use, acting)
}

export function noteRecord(
  sites: Sites,
  path: Path,
  record: object | undefined,
  partly = false,
  both = false,
): void {
  if (record !== undefined)
    sites.records.push({ path, record: record as { [side: string]: unknown }, partly, both })
}

/** A text a side, each in that side's own voice. */
export function noteVoices(
  sites: Sites,
  path: Path,
  record: { readonly [side: string]: Text } | undefined,
  kind: TextKind,
): void {
  noteRecord(sites, path, record)
  for (const [side, text] of Object.entries(record ?? {})) noteText(sites, [...path, side], text, kind, side)
}

export function noteCondition(
  sites: Sites,
  path: Path,
  condition: Condition | undefined,
  acting: boolean,
): void {
  if (condition === undefined) return
  sites.conditions.push({ path, condition, acting })
  noteNode(sites, path, condition, acting)
}

function noteNode(sites: Sites, path: Path, node: Condition, acting: boolean): void {
  sites.nodes.push({ path, condition: node, acting })
  for (const head of ['all', 'any'] as const) {
    for (const [index, inner] of (node[head] ?? []).entries())
      noteNode(sites, [...path, head, index], inner, acting)
  }
  if (node.not) noteNode(sites, [...path, 'not'], node.not, acting)
  for (const key of ['gauge', 'minus'] as const) {
    if (node[key] !== undefined) noteGauge(sites, [...path, key], node[key], 'read', acting)
  }
  for (const [key, kind] of NODE_REFERENCES) {
    if (node[key] !== undefined) noteRef(sites, [...path, key], kind, node[key], acting && kind === 'side')
  }
}

const NODE_REFERENCES = [
  ['flag', 'flag'],
  ['dispute', 'dispute'],
  ['played', 'response'],
  ['side', 'side'],
  ['happened', 'trigger'],
  ['clause', 'clause'],
  ['word', 'side'],
  ['from', 'slot'],
  ['until', 'slot'],
  ['assumption', 'assumption'],
] as const

export function noteEffects(
  sites: Sites,
  path: Path,
  effects: readonly Effect[] | undefined,
  acting: boolean,
): void {
  for (const [index, effect] of (effects ?? []).entries()) noteEffect(sites, [...path, index], effect, acting)
}

function noteEffect(sites: Sites, path: Path, effect: Effect, acting: boolean): void {
  sites.effects.push({ path, effect, acting })
  noteGauge(sites, [...path, 'gauge'], effect.gauge, 'move', acting)
  noteGauge(sites, [...path, 'per', 'gauge'], effect.per?.gauge, 'read', acting)
  noteGauge(sites, [...path, 'follows'], effect.follows, 'move', acting)
  for (const [index, term] of (effect.toward?.terms ?? []).entries()) {
    noteGauge(sites, [...path, 'toward', 'terms', index, 'gauge'], term.gauge, 'read', acting)
    noteCondition(sites, [...path, 'toward', 'terms', index, 'when'], term.when, acting)
  }
  noteRef(sites, [...path, 'flag'], 'flag', effect.flag)
  noteRef(sites, [...path, 'settle'], 'dispute', effect.settle)
  noteCondition(sites, [...path, 'when'], effect.when, acting)
  noteText(sites, [...path, 'why'], effect.why)
}
