// Advice about single triggers and hands: warnings, which never block. What the whole file balances stands in balance.ts.
import type { Collector, Path } from '../problems.ts'
import type { ResponseSpec, TriggerSpec } from '../schema.ts'
import { STANCES } from '../vocabulary.ts'
import { type Names, slotsOf, strikes } from './names.ts'
import { countWords, ownWording } from './texts.ts'

const RUINOUS_COST = 10 // points of standing
const LARGE_ARROW = 3
const MOST_WORDS_BEFORE_SEALING = 260

export function adviseTriggers(names: Names, out: Collector): void {
  const sourced = Object.keys(names.scenario.sources ?? {}).length > 0
  const first = firstTriggers(names)
  for (const [index, trigger] of names.scenario.triggers.entries()) {
    const path: Path = ['triggers', index]
    if (!strikes(names, trigger)) out.warn(path, 'trigger-never-strikes', { id: trigger.id })
    if (sourced && Object.values(trigger.sources ?? {}).every(list => list.length === 0)) {
      out.warn(path, 'trigger-without-sources', { id: trigger.id })
    }
    if ((trigger.packages ?? []).length > 0 && (trigger.table ?? 'none') === 'none') {
      out.warn([...path, 'packages'], 'packages-without-table', { id: trigger.id })
    }
    adviseStances(names, trigger, path, out)
    for (const side of names.sides) adviseHand(names, trigger, side, path, first.get(trigger.id), out)
  }
}

/** Triggers that may open a preset, with that preset's id. */
function firstTriggers(names: Names): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const { calendar, triggers } = names.scenario
  if (calendar === undefined) return new Map(triggers[0] ? [[triggers[0].id, 'all']] : [])
  const opening = new Map((calendar.presets ?? []).map(preset => [preset.slots[0], preset.id]))
  for (const trigger of triggers) {
    for (const slot of slotsOf(names, trigger)) {
      const preset = opening.get(slot)
      if (preset !== undefined) first.set(trigger.id, preset)
    }
  }
  return first
}

function adviseStances(names: Names, trigger: TriggerSpec, path: Path, out: Collector): void {
  const [ours, theirs] = names.sides.map(side => {
    const stances = new Set((trigger.responses[side] ?? []).flatMap(card => (card.walk ? [] : [card.stance])))
    return STANCES.filter(stance => stances.has(stance)).join(', ')
  })
  if (ours !== undefined && theirs !== undefined && ours !== theirs) {
    out.warn([...path, 'responses'], 'stances-differ', { first: ours, second: theirs })
  }
}

function adviseHand(
  names: Names,
  trigger: TriggerSpec,
  side: string,
  path: Path,
  opens: string | undefined,
  out: Collector,
): void {
  for (const [index, card] of (trigger.responses[side] ?? []).entries()) {
    const at = [...path, 'responses', side, index]
    adviseCard(card, at, out)
    if (opens !== undefined && (card.cost ?? 0) >= RUINOUS_COST) {
      out.warn([...at, 'cost'], 'ruinous-first', { id: card.id, preset: opens, least: RUINOUS_COST })
    }
  }
  const count = wordsBeforeSealing(trigger, side, names.scenario.language ?? 'en')
  if (count > MOST_WORDS_BEFORE_SEALING) {
    out.warn(path, 'many-words-before-sealing', { side, count, most: MOST_WORDS_BEFORE_SEALING })
  }
}

/** What a side reads before it seals: the trigger, its account, its cards with their risks, its longest adviser. */
export function wordsBeforeSealing(trigger: TriggerSpec, side: string, language: string): number {
  const count = (text: Parameters<typeof ownWording>[0]): number =>
    countWords(ownWording(text, language), language)
  const advisers = (trigger.advisers?.[side] ?? []).map(line => count(line.text))
  const cards = (trigger.responses[side] ?? []).map(card => count(card.title) + count(card.preview?.risk))
  const telling = count(trigger.neutral) + count(trigger.accounts?.[side]?.text)
  return telling + Math.max(0, ...advisers) + cards.reduce((sum, words) => sum + words, 0)
}

function adviseCard(card: ResponseSpec, path: Path, out: Collector): void {
  const sized = card.size !== undefined || card.code !== undefined || card.score !== undefined
  // to hold, or to walk out, is not to act: only the other stances promise a consequence
  if (!sized && (card.effects ?? []).length === 0 && card.stance !== 'hold' && !card.walk) {
    out.warn(path, 'card-does-nothing', { id: card.id })
  }
  if (sized && card.domain === undefined) out.warn(path, 'size-without-domain', { id: card.id })
  if (isOverridden(card) && card.reason === undefined) {
    out.warn(path, 'override-without-reason', { id: card.id })
  }
  for (const [index, arrow] of (card.preview?.arrows ?? []).entries()) {
    if (!card.material && Math.abs(arrow.size) >= LARGE_ARROW) {
      out.warn([...path, 'preview', 'arrows', index, 'size'], 'words-with-large-arrow', { id: card.id })
    }
  }
}

/** A score of its own, or a size beside a code; but to hold scores nothing anyway. */
const isOverridden = (card: ResponseSpec): boolean =>
  card.score === undefined
    ? card.size !== undefined && card.code !== undefined
    : !(card.stance === 'hold' && card.score === 0)
