// The searching opponent of a match in this tab: it thinks in a worker, and the match waits for it as for a person. When its answer
// has come the referee is woken; the same sight and dice give the same answer, however long it took.
import { makeBench } from '../explore/bench.ts'
import { isLevelName, LEVEL_NAMES, type LevelName } from '../explore/rival/levels.ts'
import { keyOf } from '../explore/rival/memo.ts'
import { foldKey, foldSeed } from '../kit/draw.ts'
import { nextPolicyMove, type Policies } from '../match/policy-seat.ts'
import type { MatchState, Setup } from '../match/state.ts'
import type { Choice } from '../policy/policy.ts'
import type { Sight } from '../rules/sight.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Helper } from '../store/pool/helper.ts'

export type Thinker = {
  readonly policies: Policies
  readonly holds: (match: MatchState) => boolean // whether it still thinks; begins where it has not begun
  readonly onThought: (call: () => void) => void // told when an answer has come
  readonly onThinking: (call: (thinks: boolean) => void) => void
  readonly close: () => void
}

type Wanted = { readonly level: LevelName; readonly sight: Sight; readonly key: string }
const NOT_YET = Symbol('not-yet')

/** `hire`: who thinks; asked when there is something to think about, never before. */
export function makeThinker(
  loaded: Loaded,
  setup: Setup,
  others: Policies,
  hire: () => Promise<Helper>,
): Thinker {
  const choices = new Map<string, Choice>()
  const seed = foldSeed(setup.seed)
  let wanted: Wanted | null = null
  const busy = new Set<string>() // keys it thinks about now
  let closed = false
  let woken = () => {}
  let told = (_thinks: boolean) => {}
  let helper: Promise<Helper> | null = null

  const engage = async (): Promise<Helper> => {
    const one = await hire()
    await one.ask({ kind: 'open', scenario: 0, text: loaded.text, off: setup.options.off ?? [] })
    return one
  }

  /** Answers at once what is known; else notes what is asked. */
  const policyOf =
    (level: LevelName): Policies[string] =>
    (_, sight) => {
      const key = `${level} ${keyOf(sight)}`
      const choice = choices.get(key)
      if (choice !== undefined) return choice
      wanted = { level, sight, key }
      throw NOT_YET
    }

  async function think({ key, level, sight }: Wanted): Promise<void> {
    const { sides, slots } = setup.compiled
    const dice = foldKey(seed, `policy:${sides[sight.side as 0 | 1].id}:${slots[sight.slot]?.id ?? ''}:`)
    const ask = { kind: 'choose', scenario: 0, level, sight, dice } as const
    helper = helper ?? engage()
    const answer = await helper.then(one => one.ask(ask)).catch(() => null)
    const choice = answer?.kind === 'choice' ? answer.choice : await onThePage(ask)
    if (choice !== null) choices.set(key, choice)
    busy.delete(key)
    if (closed) return
    told(busy.size > 0)
    woken()
  }

  /** Where the worker is lost the page thinks for it. */
  async function onThePage(ask: Parameters<Helper['ask']>[0]): Promise<Choice | null> {
    helper = null
    const bench = makeBench()
    bench({ kind: 'open', scenario: 0, text: loaded.text, off: setup.options.off ?? [] })
    const answer = bench(ask)
    return answer.kind === 'choice' ? answer.choice : null
  }

  const policies = { ...others, ...Object.fromEntries(LEVEL_NAMES.map(level => [level, policyOf(level)])) }
  return {
    policies,
    holds: match => {
      if (!match.seats.some(one => isLevelName(one.holder))) return false
      const asked = askedOf(match, policies, () => wanted)
      wanted = null
      if (asked === null) return false
      if (!busy.has(asked.key) && !closed) {
        busy.add(asked.key)
        told(true)
        void think(asked)
      }
      return true
    },
    onThought: call => {
      woken = call
    },
    onThinking: call => {
      told = call
      if (busy.size > 0) call(true)
    },
    close: () => {
      closed = true
      void helper?.then(one => one.end()).catch(() => {})
    },
  }
}

/** What a searching opponent is asked now and has not answered yet; null where the next policy's move is known. */
function askedOf(match: MatchState, policies: Policies, wanted: () => Wanted | null): Wanted | null {
  try {
    nextPolicyMove(match, policies)
    return null
  } catch (thrown) {
    if (thrown !== NOT_YET) throw thrown
    return wanted()
  }
}
