// Every reference to an id, of every kind: whether something of that name is declared.
import { type Collector, nearest } from '../problems.ts'
import { DERIVED, type Names, RELATIVES } from './names.ts'
import type { GaugeSite, RecordSite, RefKind, RefSite, Sites } from './sites.ts'

export function lintReferences(names: Names, sites: Sites, out: Collector): void {
  for (const ref of sites.refs) lintRef(names, ref, out)
  for (const gauge of sites.gauges) lintGauge(names, gauge, out)
  for (const record of sites.records) lintRecord(names, record, out)
}

/** What a kind of reference may name. */
function declared(names: Names, kind: RefKind): ReadonlySet<string> | ReadonlyMap<string, unknown> {
  const tables: { readonly [K in RefKind]: ReadonlySet<string> | ReadonlyMap<string, unknown> } = {
    side: new Set(names.sides),
    slot: names.slots,
    preset: names.presets,
    trigger: names.triggers,
    response: names.responses,
    clause: names.clauses,
    flag: names.flags,
    dispute: names.disputes,
    assumption: names.assumptions,
    actor: names.actors,
    source: names.sources,
    domain: names.domains,
  }
  return tables[kind]
}

function lintRef(names: Names, ref: RefSite, out: Collector): void {
  if (out.full()) return
  const known = declared(names, ref.kind)
  if (known.has(ref.id)) return
  if (ref.kind === 'side' && isRelative(ref.id)) {
    if (!ref.acting) out.error(ref.path, 'self-without-side', { id: ref.id })
  } else if (ref.kind === 'domain' && names.scenario.model?.sizes === undefined) {
    out.warn(ref.path, 'domain-without-sizes', { id: ref.id })
  } else out.error(ref.path, `unknown-${ref.kind}`, { id: ref.id, known: nearest(ref.id, known.keys()) })
}

const isRelative = (id: string): boolean => RELATIVES.some(relative => relative === id)

function lintGauge(names: Names, site: GaugeSite, out: Collector): void {
  if (out.full()) return
  const { ref, path } = site
  if (site.use === 'own') {
    if (!names.gauges.has(ref)) unknownGauge(names, site, out)
    return
  }
  if (DERIVED.some(derived => derived === ref)) {
    if (site.use === 'move') out.error(path, 'derived-gauge', { id: ref })
    return
  }
  if (names.references.has(ref)) return
  const [base = '', tail] = ref.split('.')
  if (tail !== undefined && isRelative(tail) && isTwofold(names, base)) {
    if (!site.acting) out.error(path, 'self-without-side', { id: ref })
  } else unknownGauge(names, site, out)
}

/** Whether there is one of it for each side. */
const isTwofold = (names: Names, base: string): boolean =>
  base === 'record' || base === 'ground' || names.gauges.get(base)?.perSide === true

function unknownGauge(names: Names, site: GaugeSite, out: Collector): void {
  const { ref, path } = site
  const [base = '', tail] = ref.split('.')
  const gauge = names.gauges.get(base)
  if (gauge?.perSide && tail === undefined) {
    out.error(path, 'gauge-needs-side', {
      id: ref,
      known: names.sides.map(side => `${base}.${side}`).join(', '),
    })
  } else if (gauge && !gauge.perSide && tail !== undefined)
    out.error(path, 'gauge-is-shared', { id: ref, base })
  else if (base === 'stakeholder' && names.stakeholders.get(tail ?? '')?.kind === 'person') {
    out.error(path, 'person-no-gauge', { id: tail ?? '' })
  } else {
    const known = site.use === 'own' ? names.gauges.keys() : names.references
    out.error(path, 'unknown-gauge', { id: ref, known: nearest(ref, known) })
  }
}

/** A record by side holds both sides, and nothing else. */
function lintRecord(names: Names, site: RecordSite, out: Collector): void {
  if (out.full()) return
  for (const key of Object.keys(site.record)) {
    if (names.sides.includes(key) || (site.both && key === 'both')) continue
    out.error([...site.path, key], 'unknown-side', { id: key, known: names.sides.join(', ') })
  }
  if (site.partly) return
  for (const side of names.sides) {
    if (!Object.hasOwn(site.record, side)) out.error(site.path, 'side-missing', { side })
  }
}
