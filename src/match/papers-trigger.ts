// The texts of one turn: the trigger's line and accounts, both hands, and what the reveal tells of the cards that were played.
import type { Played } from '../rules/world.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { ResponseSpec, TriggerSpec } from '../scenario/schema.ts'
import { type Add, whys } from './papers-static.ts'

export type Reader = {
  readonly accounts: readonly string[] // sides whose ministry's account this viewer may read
  readonly softer: (trigger: string) => boolean
  readonly add: Add
}

export function triggerPapers(trigger: TriggerSpec, { accounts, softer, add }: Reader): void {
  const at = `trigger/${trigger.id}`
  const telling = softer(trigger.id) && trigger.softer ? trigger.softer : trigger
  add(`${at}/title`, trigger.title)
  add(`${at}/content-note`, trigger.contentNote)
  add(`${at}/neutral`, telling.neutral)
  for (const side of accounts) {
    const account = telling.accounts?.[side] ?? trigger.accounts?.[side]
    add(`${at}/account/${side}`, account?.text)
    add(`${at}/account/${side}/by`, account?.by)
    trigger.advisers?.[side]?.forEach((adviser, number) => {
      add(`${at}/adviser/${side}/${number}`, adviser.text)
      add(`${at}/adviser/${side}/${number}/by`, adviser.by)
    })
  }
  for (const [side, hand] of Object.entries(trigger.responses)) {
    for (const response of hand) cardPapers(`response/${trigger.id}/${side}/${response.id}`, response, add)
  }
  for (const one of trigger.packages ?? []) {
    add(`package/${trigger.id}/${one.id}/title`, one.title)
    add(`package/${trigger.id}/${one.id}/open`, one.open)
  }
  whys(at, trigger.effects, add)
}

function cardPapers(at: string, response: ResponseSpec, add: Add): void {
  add(`${at}/title`, response.title)
  add(`${at}/risk`, response.preview?.risk)
}

/** What a revealed turn tells: the two cards played, and the outcomes of that pair. */
export function revealPapers(c: Compiled, played: Played, add: Add): void {
  const id = c.triggers[played.trigger]!.id
  const trigger = c.scenario.triggers.find(one => one.id === id)!
  const cards = played.responses.map((number, side) => ({
    side: c.sides[side]!.id,
    card: c.responses[number],
  }))
  for (const { side, card } of cards) {
    const response = trigger.responses[side]?.find(one => one.id === card?.id)
    if (!response) continue
    const at = `response/${id}/${side}/${response.id}`
    add(`${at}/line`, response.line)
    add(`${at}/cause`, response.cause)
    for (const [paper, line] of Object.entries(response.headline ?? {})) add(`${at}/headline/${paper}`, line)
    whys(at, response.effects, add)
  }
  trigger.outcomes?.forEach((outcome, number) => {
    const fits = cards.every(({ side, card }, at) => {
      const want = outcome.when[side]
      if (want === undefined) return true
      return typeof want === 'string' ? STANCE_AT[played.stances[at]!] === want : want.response === card?.id
    })
    if (!fits) return
    add(`outcome/${id}/${number}/text`, outcome.text)
    for (const [paper, line] of Object.entries(outcome.headline ?? {})) {
      add(`outcome/${id}/${number}/headline/${paper}`, line)
    }
    whys(`outcome/${id}/${number}`, outcome.effects, add)
  })
}

const STANCE_AT: readonly string[] = ['confront', 'press', 'hold', 'engage', 'accommodate']
