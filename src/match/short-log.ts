// A match in few bytes, to be shown as a QR code or typed: which scenario, options, seed and moves, one final check. The scenario
// itself stays out: whoever reads it must have the same one. Refs and times are made anew, cards that were only taken up are left out.
import { chainAll } from '../kit/check.ts'
import { err, ok, type Result } from '../kit/result.ts'
import { checkOf } from '../rules/copy.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Entry } from './moves.ts'
import { checkOptions, type Options } from './options.ts'
import { reasonText, reportText } from './policy-seat.ts'
import { authorOf } from './replay.ts'
import { optionsSchema } from './schema.ts'
import { bitReader, bitWriter, type Coder } from './short-bits.ts'
import { codeEntry, type ShortEntry } from './short-moves.ts'
import { codeOptions } from './short-options.ts'
import { type MatchState, makeSetup, newMatch, RULES_VERSION, type Setup } from './state.ts'
import { MOST_ENTRIES, step } from './step.ts'

const SHORT_FORMAT = 1

const SHORT_PROBLEMS = [
  'short-damaged', // its bytes are not those that were written
  'short-format', // made by a later version of the format
  'short-rules', // played by other rules: `found`
  'short-scenario', // another scenario than the one it is read with: `id`
  'short-moves', // its moves do not lead where it says
] as const
export type ShortProblem = {
  readonly code: (typeof SHORT_PROBLEMS)[number]
  readonly params: Readonly<Record<string, string | number>>
}

/** What can be read without the scenario. */
export type ShortHead = {
  readonly rules: number
  readonly id: string // of the scenario, as its author named it
  readonly hash: string // first 16 digits of the scenario's hash
}

const HASH_DIGITS = 16
const DIGITS = '0123456789abcdef'
const CHECK_BYTES = 4

/** Texts that most matches hold. Places are part of the format: new ones go to the end. */
const KNOWN = [
  ...['you', 'they', 'person', 'p0', 'p1', 'p2', 'p3', 'p4'],
  ...['hardliner', 'pragmatist', 'reconciler', 'random', 'confront', 'accommodate', 'mirror'],
  ...['quiet', 'heated', 'divided', 'open', 'firm', 'waiting', 'demanding', 'expecting'].map(reportText),
  ...['dice', 'always', 'mirror', 'home', 'relations', 'ground', 'kept-word', 'broke-word'].map(code =>
    reasonText(code),
  ),
  ...['paid-back', 'good-deal', 'thin-deal', 'poor-deal', 'done'].map(code => reasonText(code)),
  ...['unmoved', 'counting'].map(reportText),
  ...['aims', 'shared', 'hasty', 'red-line', 'idle-deal'].map(code => reasonText(code)),
  ...['content', 'hopeless', 'apart'].map(reportText),
  ...['no-gain', 'no-votes', 'no-taker'].map(code => reasonText(code)),
]

/** The bytes of a match that stands anywhere, its end or not. */
export function makeShort(match: MatchState): Uint8Array {
  const lean = match.entries.filter(({ move, by }) => !isIdle(match, move.kind, by))
  const whole = lean.length === match.entries.length
  const short = write(match.setup, lean)
  const isSame = short !== null && short.world === worldOf(match)
  const made = isSame || whole ? short : write(match.setup, match.entries)
  if (made === null || made.world !== worldOf(match)) throw new Error('a match that does not fold')
  return made.bytes
}

/** What leads to nothing where no clock runs and nobody calls time: cards taken up, calls for the instructor. */
function isIdle(match: MatchState, kind: string, by: string): boolean {
  if (match.setup.options.timers) return false
  if (kind === 'select') return !match.entries.some(one => ['expire', 'close'].includes(one.move.kind))
  const isCall = kind === 'help' || kind === 'stop' || (kind === 'skip' && by !== 'facilitator')
  return isCall || kind === 'answer' || kind === 'resumed'
}

/** The check that needs no name and no clock: of the world alone. */
const worldOf = ({ world, turn, adjourned }: MatchState): number =>
  chainAll(checkOf(0, world), [turn, Number(adjourned)])

/** Null where these entries are no match. */
function write(setup: Setup, entries: readonly Entry[]): { bytes: Uint8Array; world: number } | null {
  const { loaded, options, seed } = setup
  const writer = bitWriter(KNOWN)
  codeHead(writer, { rules: RULES_VERSION, id: loaded.scenario.id, hash: loaded.hash })
  codeOptions(writer, loaded.scenario, options)
  codeSeed(writer, seed)
  writer.number(entries.length, 6)
  const names = new Map<string, string>()
  let match = newMatch(setup)
  for (const entry of entries) {
    const given = { ...entry, move: renamed(entry, names) }
    const coded = codeEntry(writer, match, given)
    const next = coded && enter(match, coded)
    if (!next) return null
    match = next
    names.set(`${sideName(match, entry.by)} ${entry.ref}`, match.entries.at(-1)!.ref)
  }
  const world = worldOf(match)
  codeCheck(writer, world)
  return { bytes: sealed(writer.bytes()), world }

  function renamed({ move, by }: Entry, known: ReadonlyMap<string, string>): Entry['move'] {
    if (move.kind !== 'endorse') return move
    return { kind: 'endorse', of: known.get(`${sideName(match, by)} ${move.of}`) ?? move.of }
  }
}

const sideName = ({ seats }: MatchState, by: string): string => seats.find(seat => seat.id === by)?.side ?? ''

function enter(match: MatchState, { by, move, at }: ShortEntry): MatchState | null {
  const ref = `m${match.entries.length + 1}`
  const sent = { ref, turn: match.turn, phase: match.flow.phase, move }
  const stepped = step(match, sent, authorOf(by), at)
  return stepped.ok && stepped.value.state !== match ? stepped.value.state : null
}

/** Which scenario and rules it was played with; or what is wrong with it as it is. */
export function readShortHead(bytes: Uint8Array): Result<ShortHead, ShortProblem> {
  const body = unsealed(bytes)
  if (body === null) return problem('short-damaged')
  return headOf(bitReader(body, KNOWN))
}

function headOf(coder: Coder): Result<ShortHead, ShortProblem> {
  const head = codeHead(coder, { rules: 0, id: '', hash: '' })
  if (head === null) return problem('short-format')
  return head.rules === RULES_VERSION ? ok(head) : problem('short-rules', { found: head.rules })
}

/** The match, folded again move by move; its entries have refs and checks of their own. */
export function readShort(bytes: Uint8Array, loaded: Loaded): Result<MatchState, ShortProblem> {
  const body = unsealed(bytes)
  if (body === null) return problem('short-damaged')
  const reader = bitReader(body, KNOWN)
  const head = headOf(reader)
  if (!head.ok) return head
  if (head.value.hash !== loaded.hash.slice(0, HASH_DIGITS))
    return problem('short-scenario', { id: head.value.id })
  const options = codeOptions(reader, loaded.scenario, null)
  const seed = codeSeed(reader, '')
  const count = reader.number(0, 6)
  const setup = count <= MOST_ENTRIES + 1 ? setupOf(loaded, options, seed) : null
  if (setup === null) return problem('short-moves')
  let match = newMatch(setup)
  for (let at = 0; at < count; at += 1) {
    const coded = reader.isOver() ? null : codeEntry(reader, match, null)
    const next = coded && enter(match, coded)
    if (!next) return problem('short-moves')
    match = next
  }
  const isSame = codeCheck(reader, 0) === worldOf(match) && !reader.isOver()
  return isSame ? ok(match) : problem('short-moves')
}

function setupOf(loaded: Loaded, options: Options, seed: string): Setup | null {
  const shaped = optionsSchema.safeParse(options).success && seed !== ''
  return shaped && checkOptions(loaded.scenario, options).ok ? makeSetup(loaded, options, seed) : null
}

const problem = (code: ShortProblem['code'], params: ShortProblem['params'] = {}) => err({ code, params })

// ---- parts -----------------------------------------------------------------------------------------------------------

function codeHead(coder: Coder, { rules, id, hash }: ShortHead): ShortHead | null {
  if (coder.number(SHORT_FORMAT, 2) !== SHORT_FORMAT) return null
  const found = coder.number(rules, 3)
  const name = coder.text(id)
  return { rules: found, id: name, hash: codeDigits(coder, hash, HASH_DIGITS) }
}

function codeDigits(coder: Coder, digits: string, count: number): string {
  let text = ''
  for (let at = 0; at < count; at += 1) {
    text += DIGITS[coder.pick(Math.max(0, DIGITS.indexOf(digits[at] ?? '0')), DIGITS.length)]
  }
  return text
}

/** A seed drawn by the game is digits; one that a person typed is any text. */
function codeSeed(coder: Coder, seed: string): string {
  if (!coder.flag(/^[0-9a-f]{8,}$/.test(seed))) return coder.text(seed)
  return codeDigits(coder, seed, Math.min(coder.number(seed.length, 5), 200))
}

const codeCheck = (coder: Coder, check: number): number => {
  const high = coder.pick(Math.floor(check / 65536), 65536)
  return high * 65536 + coder.pick(check % 65536, 65536)
}

function sealed(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + CHECK_BYTES)
  bytes.set(body)
  new DataView(bytes.buffer).setUint32(body.length, chainAll(0, body))
  return bytes
}

function unsealed(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length <= CHECK_BYTES) return null
  const body = bytes.slice(0, -CHECK_BYTES)
  const check = new DataView(bytes.buffer, bytes.byteOffset).getUint32(body.length)
  return check === chainAll(0, body) ? body : null
}
