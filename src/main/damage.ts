// A saved match that does not open: how much of it holds, its raw parts as a file, and a copy that goes on from there.
import { checkOptions, type Options } from '../match/options.ts'
import { foldOn } from '../match/replay.ts'
import { entrySchema, optionsSchema } from '../match/schema.ts'
import { makeSetup, newMatch } from '../match/state.ts'
import { type Loaded, loadScenario } from '../scenario/load.ts'
import { type Head, headIn, type Saves } from '../store/saves.ts'
import type { Damage } from '../ui/trouble/damage.ts'

/** What is left of the match; null where it is not here, or where nothing is wrong with it. */
export async function damageOf(saves: Saves, id: string): Promise<Damage | null> {
  const stored = await saves.head(id)
  if (stored === undefined) return null
  const entries = await saves.store.read(id)
  const found = headIn(stored, id)
  if (!found) return { title: '', side: '', entries: entries.length, sound: 0, part: 'head' }
  const { title, sideName: side } = found
  const about = { title: found.name || title, side, entries: entries.length }
  const loaded = provenScenario(found)
  if (!loaded) return { ...about, sound: 0, part: 'scenario' }
  const sound = soundEntries(found, loaded, entries)
  return sound === entries.length ? null : { ...about, sound, part: 'log' }
}

/** The scenario of a head whose options fit it, the reader's chair among them; null where one of these does not hold. */
export function provenScenario(head: Head): Loaded | null {
  const loaded = loadScenario(head.scenario)
  if (!loaded.ok) return null
  const parsed = optionsSchema.safeParse(head.options)
  if (!parsed.success) return null
  const options = parsed.data as Options
  const hasChair = options.seats.some(seat => seat.id === head.seat && seat.side === head.side)
  return hasChair && checkOptions(loaded.value.scenario, options).ok ? loaded.value : null
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

/** A copy of the match up to its last sound entry, anew where there is none; the damaged one stays as it is. Returns the copy's id. */
export async function copyOfSound(saves: Saves, id: string, fresh: string, now: number): Promise<string> {
  const head = headIn(await saves.head(id), id)
  const entries = await saves.store.read(id)
  const loaded = head && provenScenario(head)
  if (!head || !loaded) throw new Error('nothing-sound')
  const sound = entries.slice(0, soundEntries(head, loaded, entries))
  const { cables, ...rest } = head
  const where = sound.length > 0 ? head : { ...rest, turn: 1 } // begun anew, it has come nowhere yet
  await saves.putHead({ ...where, id: fresh, begun: now, played: now, ended: false })
  if (sound.length > 0) await saves.store.append(fresh, 0, sound)
  return fresh
}
