// A match as one link: scenario by id and hash, options, seed and every entry, compressed into an address. And back again, through
// the same proof a file goes through.
import { err, ok, type Result } from '../kit/result.ts'
import { LOG_FORMAT, LOG_SIZE, type Log, logText } from '../match/log.ts'
import type { Loaded } from '../scenario/load.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Offer } from '../ui/game.ts'

/** Letters of a link: what chat programs and browsers carry. */
const LINK_SIZE = 30_000
const MOST_LETTERS = 200_000 // of a link that is opened at all
const MOST_BYTES = LOG_SIZE // once it is unpacked

const VERSION = 1

/** What a link holds. */
type Shared = Omit<Log, 'format' | 'scenario'> & {
  readonly v: typeof VERSION
  readonly id: string // of a scenario that ships with the game
  readonly hash: string
}

export type ShareTrouble = 'not-shipped' | 'too-long' | 'no-compression'
export type SharedTrouble = 'bad' | 'too-large' | 'unknown' | 'edition' | 'no-compression'

/** The part of the address behind `#/shared/`. */
export async function linkOf(
  log: Log,
  loaded: Loaded,
  shelf: readonly Offer[],
): Promise<Result<string, ShareTrouble>> {
  if (typeof CompressionStream === 'undefined') return err('no-compression')
  const { id } = loaded.scenario
  if ((await shippedHash(id, shelf))?.hash !== loaded.hash) return err('not-shipped')
  const { format: _, scenario: __, ...rest } = log
  const shared: Shared = { v: VERSION, id, hash: loaded.hash, ...rest }
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
    MOST_BYTES,
  )
  const letters = packed ? toLetters(packed) : null
  return letters === null || letters.length > LINK_SIZE ? err('too-long') : ok(letters)
}

/** The text of a log file, not proved yet. */
export async function logOfLink(
  letters: string,
  shelf: readonly Offer[],
): Promise<Result<string, SharedTrouble>> {
  if (letters.length > MOST_LETTERS) return err('too-large')
  if (typeof DecompressionStream === 'undefined') return err('no-compression')
  const bytes = fromLetters(letters)
  if (bytes === null) return err('bad')
  const unpacked = await through(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES).catch(
    () => undefined,
  )
  if (unpacked === undefined) return err('bad')
  if (unpacked === null) return err('too-large')
  const shared = sharedIn(new TextDecoder().decode(unpacked))
  if (shared === null) return err('bad')
  const { id, hash, rules, options, seed, entries } = shared
  const shipped = await shippedHash(id, shelf)
  if (shipped === null) return err('unknown')
  if (shipped.hash !== hash) return err('edition')
  return ok(logText({ format: LOG_FORMAT, rules, scenario: shipped.text, options, seed, entries }))
}

/** Its outer shape; what is inside is proved with the log. */
function sharedIn(text: string): Shared | null {
  try {
    const value = JSON.parse(text) as Partial<Shared> | null
    const fits =
      value?.v === VERSION &&
      typeof value.id === 'string' &&
      typeof value.hash === 'string' &&
      Array.isArray(value.entries)
    return fits ? (value as Shared) : null
  } catch {
    return null
  }
}

async function shippedHash(
  id: string,
  shelf: readonly Offer[],
): Promise<{ readonly hash: string; readonly text: string } | null> {
  const offer = shelf.find(one => one.card.id === id)
  if (!offer) return null
  const loaded = loadScenario((await offer.load()).text)
  return loaded.ok ? loaded.value : null
}

/** All that comes out, null where that is more than `most` bytes. Rejects what the stream refuses. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

// ---- bytes as letters of an address ----------------------------------------------------------------------------------

function toLetters(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(text, letter => letter.charCodeAt(0))
  } catch {
    return null
  }
}
