// Power cuts, rebuilt: what a host writes and syncs is recorded; then the files are laid down as they may have stood at a cut, with
// what was not synced lost, kept or torn, and opened. Every move that was acknowledged before the cut must be there once.
import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { Event } from '../../src/server/events.ts'
import { openSqlite } from '../../src/server/sqlite.ts'
import { freshFolder, tidy } from '../server/support.ts'
import type { Progress } from './progress.ts'

const PROGRAM = fileURLToPath(new URL('power-writer.ts', import.meta.url))
const NO_SYNC = fileURLToPath(new URL('no-sync.cjs', import.meta.url))
const CALLS = 'pwrite64,write,fsync,fdatasync,ftruncate,unlink'
const SECTOR = 512 // bytes that a disk writes whole

type Step =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'syncing'; readonly file: string } // what was written before it is what the sync is for
  | { readonly kind: 'sync' | 'unlink'; readonly file: string }
  | { readonly kind: 'acknowledged'; readonly stream: string; readonly ref: string }

/** Everything that one lesson wrote, synced and acknowledged, in its order. */
export function recording(sync: 'full' | 'off', seed = 9): readonly Step[] {
  const folder = freshFolder()
  const trace = join(folder, 'trace')
  const args = ['-f', '-y', '-xx', '-s', '100000', '-e', `trace=${CALLS}`, '-o', trace]
  const out = openSync(join(folder, 'out'), 'w')
  const program = [...(sync === 'off' ? ['--require', NO_SYNC] : []), PROGRAM, folder, `${seed}`]
  const run = spawnSync('strace', [...args, process.execPath, ...program], {
    stdio: ['ignore', out, 'inherit'],
  })
  if (run.status !== 0) throw new Error(`the recorded host ended with ${run.status}`)
  const steps = whole(readFileSync(trace, 'latin1').split('\n')).flatMap(stepOf)
  tidy(folder)
  return steps
}

/** A call that another thread's cut in two is one again, at its end; a sync is told of at its beginning too. */
function whole(lines: readonly string[]): readonly string[] {
  const begun = new Map<string, string>()
  return lines.flatMap(line => {
    const thread = line.slice(0, line.indexOf(' '))
    const cut = line.lastIndexOf('<unfinished ...>')
    if (cut > 0) {
      const start = line.slice(0, cut).trimEnd()
      begun.set(thread, start)
      return SYNC.test(start) ? [start] : []
    }
    const rest = /^\d+ +<\.\.\. \w+ resumed>(.*)$/.exec(line)?.[1]
    return rest === undefined ? [line] : [`${begun.get(thread) ?? ''}${rest}`]
  })
}

const SYNC = /^\d+ +(?:fsync|fdatasync)\(\d+<([^>]*)>/
const LINE = /^\d+ +(\w+)\((?:(\d+)<([^>]*)>)?(.*)\) += (\d+)/

/** Of one line of the record: what it means for the database; nothing for all else. */
function stepOf(line: string): readonly Step[] {
  const [, call, number, target, rest = '', result] = LINE.exec(line) ?? []
  const syncing = call === undefined ? basename(fromHex(SYNC.exec(line)?.[1] ?? '')) : ''
  if (isOurs(syncing)) return [{ kind: 'syncing', file: syncing }]
  if (call === 'unlink' && result === '0') return [{ kind: 'unlink', file: basename(fromHex(quoted(rest))) }]
  if (call === undefined || target === undefined) return []
  const path = fromHex(target)
  if (call === 'write' && number === '1') return acknowledgements(fromHex(quoted(rest)))
  const file = basename(path)
  if (!isOurs(file)) return []
  if (call === 'fsync' || call === 'fdatasync') return [{ kind: 'sync', file }]
  if (call === 'ftruncate') return [{ kind: 'truncate', file, size: Number(rest.split(',')[1]) }]
  if (call !== 'pwrite64') throw new Error(`an unforeseen write: ${line.slice(0, 80)}`)
  const at = Number(rest.slice(rest.lastIndexOf(',') + 1))
  const bytes = Buffer.from(fromHex(quoted(rest)), 'latin1')
  if (bytes.length !== Number(result)) throw new Error('a write was recorded in part')
  return [{ kind: 'write', file, at, bytes }]
}

const isOurs = (file: string): boolean => /^classes\.db(-wal|-journal)?$/.test(file)
const quoted = (text: string): string => text.slice(text.indexOf('"') + 1, text.lastIndexOf('"'))
const fromHex = (text: string): string =>
  text.replaceAll(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const acknowledgements = (text: string): readonly Step[] =>
  [...text.matchAll(/acknowledged (\S+) (\S+)\n/g)].map(([, stream = '', ref = '']) => ({
    kind: 'acknowledged',
    stream,
    ref,
  }))

// ---- the files as they stood -------------------------------------------------------------------------------------------

type Change = Extract<Step, { kind: 'write' | 'truncate' }>
type File = {
  content: Buffer
  size: number
  pending: Change[]
  syncing: number | null // of them, how many the sync under way began with
}

/** The files as far as they are synced, and what is under way. */
function follow(files: Map<string, File>, step: Step): void {
  if (step.kind === 'acknowledged') return
  const file = files.get(step.file) ?? {
    content: Buffer.alloc(1 << 16),
    size: 0,
    pending: [],
    syncing: null,
  }
  files.set(step.file, file)
  if (step.kind === 'unlink') files.delete(step.file)
  else if (step.kind === 'syncing') file.syncing = file.pending.length
  else if (step.kind === 'write' || step.kind === 'truncate') file.pending.push(step)
  else {
    for (const change of file.pending.splice(0, file.syncing ?? file.pending.length)) apply(file, change)
    file.syncing = null
  }
}

function apply(file: Pick<File, 'content' | 'size'>, step: Change): void {
  const end = step.kind === 'write' ? step.at + step.bytes.length : step.size
  if (end > file.content.length) {
    const grown = Buffer.alloc(2 * end)
    file.content.copy(grown, 0, 0, file.size)
    file.content = grown
  }
  if (step.kind === 'truncate') {
    file.content.fill(0, Math.min(end, file.size), Math.max(end, file.size))
    file.size = end
    return
  }
  step.bytes.copy(file.content, step.at)
  file.size = Math.max(file.size, end)
}

/** What lies on the disk after a cut: each unsynced change is kept or lost by chance, the last write torn. */
function survivor({ content, size, pending }: File, last: Step | undefined, random: () => number): Buffer {
  const file = { content: Buffer.from(content.subarray(0, size)), size }
  for (const change of pending) {
    if (change === last && change.kind === 'write') apply(file, torn(change, random))
    else if (random() < 0.5) apply(file, change)
  }
  return file.content.subarray(0, file.size)
}

function torn(step: Extract<Step, { kind: 'write' }>, random: () => number): Change {
  const sectors = Math.ceil(step.bytes.length / SECTOR)
  return { ...step, bytes: step.bytes.subarray(0, Math.floor(random() * sectors) * SECTOR) }
}

// ---- the cuts ----------------------------------------------------------------------------------------------------------

export type Cuts = {
  readonly cuts: number
  readonly acknowledged: number // moves in the whole record
  readonly syncs: number
  readonly lost: number // acknowledged before a cut, and gone after it, over all cuts
  readonly doubled: number
  readonly broken: number // databases that did not open, or were not whole
}

export async function cutPower(
  steps: readonly Step[],
  cuts: number,
  random: () => number,
  progress: Progress = () => {},
): Promise<Cuts> {
  const folder = freshFolder()
  const sum = { lost: 0, doubled: 0, broken: 0 }
  const places = Array.from({ length: cuts }, () => 1 + Math.floor(random() * steps.length)).sort(
    (a, b) => a - b,
  )
  const files = new Map<string, File>()
  let done = 0
  for (const [cut, until] of places.entries()) {
    while (done < until) follow(files, steps[done++] as Step)
    const at = join(folder, String(cut))
    mkdirSync(at)
    for (const [name, file] of files) writeFileSync(join(at, name), survivor(file, steps[until - 1], random))
    const acknowledged = steps.slice(0, until).filter(step => step.kind === 'acknowledged')
    const found = await toll(join(at, 'classes.db'), acknowledged).catch(() => null)
    if (found === null) sum.broken += 1
    else {
      sum.lost += found.lost
      sum.doubled += found.doubled
    }
    tidy(at)
    progress(cut + 1)
  }
  tidy(folder)
  const count = (kind: Step['kind']) => steps.filter(step => step.kind === kind).length
  return { cuts, acknowledged: count('acknowledged'), syncs: count('sync'), ...sum }
}

async function toll(path: string, acknowledged: readonly Extract<Step, { kind: 'acknowledged' }>[]) {
  const plain = new DatabaseSync(path)
  const whole = plain.prepare('pragma integrity_check').get()
  plain.close()
  if (whole?.['integrity_check'] !== 'ok') throw new Error('not whole')
  const database = openSqlite(path)
  let lost = 0
  let doubled = 0
  for (const stream of new Set(acknowledged.map(one => one.stream))) {
    const entries = await database.events.read<Event>(stream)
    const counts = new Map<string, number>()
    for (const { ref } of entries) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    lost += acknowledged.filter(one => one.stream === stream && !counts.has(one.ref)).length
    doubled += [...counts.values()].filter(count => count > 1).length
    if (entries.some(({ seq }, at) => seq !== at + 1)) throw new Error('a stream with gaps')
  }
  await database.close()
  return { lost, doubled }
}
