// The history of a scenario as a line of play: the author's ids turned into numbers. What no trigger stands for passes unplayed.
import type { Package, PromiseRef } from '../../rules/act.ts'
import { type Compiled, NONE } from '../../scenario/compiled.ts'
import type { HistoryStep } from '../../scenario/schema.ts'
import type { Line, LineStep } from './line.ts'

const PASSES: LineStep = { trigger: NONE, responses: [NONE, NONE], words: [true, true], signed: null }

/** Every slot from the first to the last that the history names. A step that names no response of a side takes the one it falls
 * back on. */
export const historyLine = (c: Compiled, history: readonly HistoryStep[]): Line => {
  const line: LineStep[] = []
  for (const step of history) {
    const slot = c.numbers.slots.get(step.slot) ?? NONE
    while (line.length <= slot) line.push(PASSES)
    if (slot >= 0 && step.trigger !== undefined) line[slot] = stepOf(c, step, step.trigger)
  }
  return line
}

/** The history's own index, by slot of its line; empty where a slot of it has none. */
export const historyIndex = (c: Compiled, history: readonly HistoryStep[]): readonly number[] => {
  const index: number[] = []
  for (const step of history) {
    const slot = c.numbers.slots.get(step.slot) ?? NONE
    if (step.index !== undefined && slot >= 0) index[slot] = step.index
  }
  for (let slot = 0; slot < index.length; slot += 1) if (index[slot] === undefined) return []
  return index
}

const stepOf = (c: Compiled, step: HistoryStep, id: string): LineStep => {
  const trigger = c.numbers.triggers.get(id) ?? NONE
  const card = (side: 0 | 1): number => {
    const chosen = step.responses?.[c.sides[side].id]
    const number =
      chosen === undefined ? undefined : c.numbers.responses.get(`${id}/${c.sides[side].id}/${chosen}`)
    return number ?? c.triggers[trigger]?.fallback[side] ?? NONE
  }
  const word = (side: 0 | 1): boolean => step.word?.[c.sides[side].id] ?? true
  return { trigger, responses: [card(0), card(1)], words: [word(0), word(1)], signed: signedIn(c, step, id) }
}

const signedIn = (c: Compiled, { signed }: HistoryStep, trigger: string): LineStep['signed'] => {
  if (signed === undefined) return null
  const by = signed.from === c.sides[1].id ? 1 : 0
  const refs = (list: typeof signed.give, giver: 0 | 1): PromiseRef[] =>
    list.map(ref =>
      'clause' in ref
        ? { kind: 'clause', clause: c.numbers.clauses.get(ref.clause) ?? NONE }
        : {
            kind: 'pledge',
            response: c.numbers.responses.get(`${trigger}/${c.sides[giver].id}/${ref.pledge}`) ?? NONE,
          },
    )
  const pack: Package = { give: refs(signed.give, by), take: refs(signed.take, by === 0 ? 1 : 0) }
  return { by, package: pack }
}
