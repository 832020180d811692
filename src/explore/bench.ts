// A workbench: it is given a scenario once and pieces of work on it after that. What a worker does for the page, and what the page
// does itself where workers are refused. Every question has one answer, and bad ones have a code.
import { draw, type Fold } from '../kit/draw.ts'
import { type Choice, reasonOf } from '../policy/policy.ts'
import type { Sight } from '../rules/sight.ts'
import { compile } from '../scenario/compile.ts'
import type { Compiled } from '../scenario/compiled.ts'
import { loadScenario } from '../scenario/load.ts'
import type { LevelName } from './rival/levels.ts'
import { RIVALS } from './rival/players.ts'
import { type Part, type Work, workOn } from './work.ts'

export type Ask =
  | {
      readonly kind: 'open'
      readonly scenario: number
      readonly text: string
      readonly off: readonly string[]
    }
  | {
      readonly kind: 'piece'
      readonly scenario: number // as it was opened
      readonly work: Work
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'choose'
      readonly scenario: number
      readonly level: LevelName
      readonly sight: Sight
      readonly dice: Fold // of the seat that is asked, and of no other
    }
export type Answer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'failed'; readonly why: 'bad-scenario' | 'not-open' | 'bad-work' }

export type Bench = (ask: Ask) => Answer

export const makeBench = (): Bench => {
  const open = new Map<number, Compiled>()
  return ask => {
    if (ask.kind === 'open') {
      const loaded = loadScenario(ask.text)
      if (!loaded.ok) return { kind: 'failed', why: 'bad-scenario' }
      open.set(ask.scenario, compile(loaded.value, { off: ask.off }))
      return { kind: 'opened' }
    }
    const c = open.get(ask.scenario)
    if (c === undefined) return { kind: 'failed', why: 'not-open' }
    try {
      if (ask.kind === 'choose') return { kind: 'choice', choice: chosen(c, ask) }
      return { kind: 'part', part: workOn(c, ask.work, ask.from, ask.to) }
    } catch {
      return { kind: 'failed', why: 'bad-work' } // a preset or switch that this scenario does not have
    }
  }
}

const chosen = (c: Compiled, { dice, level, sight }: Extract<Ask, { readonly kind: 'choose' }>): Choice => {
  const choice = RIVALS[level](c, sight, (key, n) => draw(dice, key, n))
  const { about, act, report } = choice
  const reason = reasonOf(choice)
  return about === undefined ? { act, reason, report } : { act, reason, about, report } // plain data, whatever the policy made
}
