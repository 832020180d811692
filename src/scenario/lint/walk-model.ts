// The part of the walk that reads the model's numbers. `self` is the actor throughout, but where nobody acts alone.
import type { ModelSpec } from '../schema.ts'
import { noteEffects, noteGauge, noteGaugeKeys, noteRecord, type Sites } from './sites.ts'

export function walkModel(model: ModelSpec | undefined, sites: Sites): void {
  if (model === undefined) return
  for (const [domain, scale] of Object.entries(model.sizes?.scale ?? {})) {
    noteGaugeKeys(sites, ['model', 'sizes', 'scale', domain], scale, 'move', true)
  }
  noteGauge(sites, ['model', 'publics', 'gauge'], model.publics?.gauge, 'own', true)
  noteRecord(sites, ['model', 'publics', 'sensitivity'], model.publics?.sensitivity)
  noteGaugeKeys(sites, ['model', 'meeting', 'gauges'], model.meeting?.gauges, 'move', true)
  for (const [index, scaled] of (model.meeting?.scaledBy ?? []).entries()) {
    noteGauge(sites, ['model', 'meeting', 'scaledBy', index, 'gauge'], scaled.gauge, 'read', true)
  }
  noteGauge(sites, ['model', 'home', 'gauge'], model.home?.gauge, 'own', true)
  noteGauge(sites, ['model', 'home', 'share', 'gauge'], model.home?.share?.gauge, 'move', true)
  noteRecord(sites, ['model', 'home', 'share', 'percent'], model.home?.share?.percent)
  for (const [stance, effects] of Object.entries(model.stances ?? {})) {
    noteEffects(sites, ['model', 'stances', stance], effects, true)
  }
  walkBargain(model.bargain, sites)
}

function walkBargain(bargain: ModelSpec['bargain'], sites: Sites): void {
  if (bargain === undefined) return
  const path = ['model', 'bargain']
  noteGauge(sites, [...path, 'lines'], bargain.lines, 'move', false)
  noteGauge(sites, [...path, 'publicGauge'], bargain.publicGauge, 'own', true)
  noteEffects(sites, [...path, 'failed'], bargain.failed, true)
  noteEffects(sites, [...path, 'broke'], bargain.broke, true)
  noteEffects(sites, [...path, 'ratified'], bargain.ratified, false)
}
