// A saved match that does not open: how much of it holds, its raw parts as a file, and a copy that goes on from there.
import { checkOptions, type Options } from '../match/options.ts'
import { foldOn } from '../match/replay.ts'
import { entrySchema, optionsSchema } from '../match/schema.ts'
import { makeSetup, newMatch } from '../match/state.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import { type Head, isHead, type Saves } from '../store/saves.ts'
import type { Damage } from '../ui/trouble/damage.ts'

/** What is left of the match; null where it is not here, or where nothing is wrong with it. */
export async function damageOf(saves: Saves, id: string): Promise<Damage | null> {
  const found = await saves.head(id)
  if (found === undefined) return null
  const entries = await saves.store.read(id)
  if (!isHead(found)) return { title: '', side: '', entries: entries.length, sound: 0, part: 'head' }
  const { title, sideName: side } = found
  const about = { title: found.name || title, side, entries: entries.length }
  const loaded = scenarioOf(found)
  if (!loaded) return { ...about, sound: 0, part: 'scenario' }
  const sound = soundEntries(found, loaded, entries)
  return sound === entries.length ? null : { ...about, sound, part: 'log' }
}

function scenarioOf(head: Head): Loaded | null {
  try {
    const loaded = loadScenario(head.scenario)
    if (!loaded.ok) return null
    const options = optionsSchema.safeParse(head.options)
    if (!options.success) return null
    return checkOptions(loaded.value.scenario, options.data as Options).ok ? loaded.value : null
  } catch {
    return null
  }
}

/** How many entries hold, from the first on. */
function soundEntries(head: Head, loaded: Loaded, entries: readonly unknown[]): number {
  let match = newMatch(makeSetup(loaded, head.options as Options, head.seed))
  for (const [at, entry] of entries.entries()) {
    const parsed = entrySchema.safeParse(entry)
    if (!parsed.success) return at
    try {
      const next = foldOn(match, [parsed.data as never])
      if (!next.ok) return at
      match = next.value
    } catch {
      return at
    }
  }
  return entries.length
}

/** Everything that is stored of the match, as it lies there. */
export async function rawCopy(saves: Saves, id: string): Promise<{ name: string; text: string }> {
  const [head, entries] = await Promise.all([saves.head(id), saves.store.read(id)])
  return { name: `damaged-${id}.json`, text: `${JSON.stringify({ head, entries }, null, 1)}\n` }
}

/** A copy of the match up to its last sound entry; the damaged one stays as it is. Returns the copy's id. */
export async function copyOfSound(saves: Saves, id: string, fresh: string, now: number): Promise<string> {
  const head = await saves.head(id)
  const entries = await saves.store.read(id)
  const loaded = isHead(head) ? scenarioOf(head) : null
  if (!isHead(head) || !loaded) throw new Error('nothing-sound')
  const sound = entries.slice(0, soundEntries(head, loaded, entries))
  await saves.putHead({ ...head, id: fresh, begun: now, played: now, ended: false })
  if (sound.length > 0) await saves.store.append(fresh, 0, sound)
  return fresh
}
