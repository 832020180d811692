// Classes for tests: opened, joined, acted on; a refusal throws where it is not asked for.
import type { ClassAct, ClassAuthor, ClassRefusal, ClassSettings } from '../../src/classroom/acts.ts'
import { usualSettings } from '../../src/classroom/settings.ts'
import type { ClassState } from '../../src/classroom/state.ts'
import { classStep } from '../../src/classroom/step.ts'
import { shipped } from '../match/support.ts'

export const SEED = 'seed-of-a-class'
const settings = usualSettings(shipped('low-ebb'))
const turns = { four: 4, twelve: 12 }

let refs = 0
const freshRef = () => {
  refs += 1
  return `ref-${refs}`
}

export const opened = (over: Partial<ClassSettings> = {}): ClassState => {
  const act: ClassAct = {
    kind: 'open',
    code: 'ABC123',
    scenario: 'hash',
    sides: ['tokyo', 'seoul'],
    turns,
    settings: { ...settings, preset: 'four', ...over },
  }
  const stepped = classStep(null, { ref: 'open', act }, 'host', 0, SEED)
  if (!stepped.ok) throw new Error(stepped.error)
  return stepped.value.state
}

export const tried = (state: ClassState, author: ClassAuthor, act: ClassAct, at = lastAt(state)) =>
  classStep(state, { ref: freshRef(), act }, author, at, SEED)

const lastAt = (state: ClassState): number => state.entries.at(-1)?.at ?? 0

export function acted(state: ClassState, author: ClassAuthor, act: ClassAct, at?: number): ClassState {
  const stepped = tried(state, author, act, at)
  if (!stepped.ok) throw new Error(`${stepped.error}: ${JSON.stringify(act)}`)
  return stepped.value.state
}

export const refusalOf = (state: ClassState, author: ClassAuthor, act: ClassAct): ClassRefusal | null => {
  const stepped = tried(state, author, act)
  return stepped.ok ? null : stepped.error
}

export const desk = (state: ClassState, act: ClassAct, at?: number) => acted(state, 'facilitator', act, at)

/** `count` people named p1, p2, …, each with its private tick. */
export function joined(
  state: ClassState,
  count: number,
  avoid: readonly (readonly string[])[] = [],
): ClassState {
  let next = state
  for (let at = 1; at <= count; at += 1) {
    next = acted(next, 'host', { kind: 'join', person: `p${at}`, names: [`p${at}.name`] })
    const sides = avoid[at - 1]
    if (sides) next = acted(next, { person: `p${at}` }, { kind: 'avoid', sides })
  }
  return next
}
