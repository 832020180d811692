// The matches that an instructor gathers without a network: codes, short files and whole logs, each proved by folding it again,
// kept on this device, and told as one class.
import { err, ok, type Result } from '../kit/result.ts'
import { LOG_SIZE, type LogProblem, makeLog, parseLog } from '../match/log.ts'
import { replay } from '../match/replay.ts'
import { makeShort, readShort, readShortHead } from '../match/short-log.ts'
import { joinParts, type Part, readTyped, tagOf } from '../match/short-text.ts'
import type { MatchState } from '../match/state.ts'
import { step } from '../match/step.ts'
import { viewFor } from '../match/view-for.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { GatheredItem, GatheredStore } from '../store/gathered.ts'
import { plainText } from '../ui/book/text.ts'
import type { ClassLogs } from '../ui/class-pages/logs.ts'
import type { Offer } from '../ui/game.ts'
import type { GatheredClass, Gathering, Taken, TakenError } from '../ui/gather/data.ts'
import { cableLevels } from './cables.ts'
import { logsOf } from './class-debrief.ts'
import { idOf, listGathered } from './gather-list.ts'
import { strayOf } from './stray.ts'

type Parts = {
  readonly store: GatheredStore
  readonly shelf: readonly Offer[]
  readonly now: () => number
}
type Answer = Result<Taken, TakenError>

export function makeGathering({ store, shelf, now }: Parts): Gathering {
  const known = new Map<string, Loaded>()
  const waiting = new Map<string, Part[]>() // parts of codes that are not whole yet, by tag

  async function take(text: string): Promise<Answer> {
    const typed = readTyped(text)
    if (!typed.ok) return err(typed.error)
    let last: Answer = err({ code: 'typed-no-code', params: {} })
    for (const part of typed.value) last = await takePart(part)
    return last
  }

  async function takePart(part: Part): Promise<Answer> {
    const others = (waiting.get(part.tag) ?? []).filter(one => one.part !== part.part || one.of !== part.of)
    const here = [...others, part]
    const bytes = joinParts(here)
    if (bytes !== null) {
      waiting.delete(part.tag)
      return takeBytes(bytes)
    }
    waiting.set(part.tag, here)
    const missing = Array.from({ length: part.of }, (_, at) => at + 1).filter(
      at => !here.some(one => one.part === at && one.of === part.of),
    )
    if (missing.length === 0) return err({ code: 'short-damaged', params: {} })
    return ok({ kind: 'part', tag: part.tag, part: part.part, of: part.of, missing })
  }

  async function takeBytes(bytes: Uint8Array): Promise<Answer> {
    const head = readShortHead(bytes)
    if (!head.ok) return err(head.error)
    const loaded = await find(head.value.hash, head.value.id)
    if (!loaded) return err({ code: 'no-scenario', params: { id: head.value.id } })
    const match = readShort(bytes, loaded)
    return match.ok ? keep(match.value) : err(match.error)
  }

  /** A short file, a whole log, or a scenario that matches were played with. */
  async function takeFile(file: File): Promise<Answer> {
    if (file.size > LOG_SIZE * 4) return err({ code: 'file-large', params: {} })
    const text = new TextDecoder().decode(await file.arrayBuffer())
    if (!/^\s*[{[]/.test(text)) return take(text)
    const log = parseLog(text)
    if (log.ok) {
      const replayed = replay(log.value)
      if (!replayed.ok) return err({ code: 'file-log', params: {} })
      if (replayed.value.kind === 'recorded') return err({ code: 'file-older', params: {} })
      await learn(log.value.loaded)
      return keep(replayed.value.match)
    }
    const [fault] = log.error
    if (fault && !['log-not-json', 'log-not-a-log'].includes(fault.code)) return err(faultOf(fault))
    const stray = strayOf(text)
    if (stray) return err({ code: `file-${stray}`, params: {} })
    const loaded = loadScenario(text)
    if (!loaded.ok) return err({ code: 'file-unknown', params: {} })
    await learn(loaded.value)
    return ok({ kind: 'scenario', title: titleOf(loaded.value.scenario) })
  }

  async function keep(match: MatchState): Promise<Answer> {
    const item = itemOf(match, now())
    const before = (await items()).find(one => one.id === item.id)
    if (before?.item) return ok({ kind: 'known', item: before.item })
    if (!before) {
      await store.put(item)
      return ok({ kind: 'new', item })
    }
    const mended = { ...item, name: before.name, added: Math.min(before.added, item.added) }
    await store.put(mended)
    return ok({ kind: 'mended', item: mended })
  }

  const items = () => listGathered(store, async hash => (await find(hash, null)) !== null)

  /** The scenario of this hash or its first digits: of this copy, or one that came as a file. */
  async function find(hash: string, id: string | null): Promise<Loaded | null> {
    const kept = [...known].find(([full]) => full.startsWith(hash))?.[1]
    if (kept) return kept
    const own = shelf.filter(offer => id === null || offer.card.id === id).map(offer => offer.load)
    const texts = [async () => ({ text: (await store.scenario(hash)) ?? '' }), ...own]
    for (const load of texts) {
      const loaded = loadScenario((await load()).text)
      if (!loaded.ok) continue
      known.set(loaded.value.hash, loaded.value)
      if (loaded.value.hash.startsWith(hash)) return loaded.value
    }
    return null
  }

  async function learn(loaded: Loaded): Promise<void> {
    if (await find(loaded.hash, loaded.scenario.id)) return
    known.set(loaded.hash, loaded)
    await store.putScenario(loaded.hash, loaded.text)
  }

  async function classOf(hash: string): Promise<GatheredClass | null> {
    const loaded = await find(hash, null)
    if (!loaded) return null
    const own = (await items()).filter(one => one.scenario === hash || one.scenario === '')
    const logs = async (): Promise<ClassLogs> =>
      logsOf(own.length, async match => {
        const { item } = own[match - 1]!
        const read = item && readShort(item.bytes, loaded)
        return read?.ok ? { log: makeLog(judged(read.value)), loaded } : null
      })
    return { scenario: loaded.scenario, items: own, logs }
  }

  return {
    kept: store.kept,
    items,
    take,
    takeFile,
    rename: async (item, name) => store.put({ ...item, name }),
    remove: store.remove,
    clear: async () => {
      waiting.clear()
      await store.clear()
    },
    classOf,
  }
}

function faultOf({ code, params }: LogProblem): TakenError {
  if (code === 'log-cut') return { code: 'file-cut', params }
  return {
    code: code === 'log-newer-rules' || code === 'log-format' ? 'file-later' : 'file-log',
    params: {},
  }
}

/** A match that was not played to its end is adjourned and judged as it stands. */
function judged(match: MatchState): MatchState {
  if (match.flow.phase === 'ended') return match
  const at = match.entries.at(-1)?.at ?? 0
  const sent = {
    ref: 'gathered',
    turn: match.turn,
    phase: match.flow.phase,
    move: { kind: 'end' },
  } as const
  const stepped = step(match, sent, 'facilitator', at)
  if (!stepped.ok) throw new Error(`cannot adjourn: ${stepped.error}`)
  return stepped.value.state
}

function itemOf(match: MatchState, added: number): GatheredItem {
  const { loaded, options } = match.setup
  const { scenario } = loaded
  const bytes = makeShort(match)
  const preset = scenario.calendar?.presets?.find(one => one.id === options.preset)
  return {
    id: idOf(bytes),
    bytes,
    tag: tagOf(bytes),
    name: '',
    added,
    scenario: loaded.hash,
    title: titleOf(scenario),
    preset: options.preset,
    turn: match.turn,
    turns: preset?.slots.length ?? scenario.calendar?.slots.length ?? scenario.triggers.length,
    ended: match.flow.phase === 'ended',
    cables: cableLevels(scenario, viewFor(judged(match), { kind: 'public' }, 0)),
  }
}

const titleOf = (scenario: Scenario): string => plainText(scenario.title, scenario, 'en')
