// A terminal that remembers: files in a map, what was printed in lists. The commands run in the test's own process.
import { readFileSync } from 'node:fs'
import type { Status, Terminal } from '../../src/cli/report.ts'
import { run } from '../../src/cli/run.ts'

export type Answer = {
  readonly status: Status
  readonly out: string
  readonly told: string // standard error
  readonly files: ReadonlyMap<string, string>
}

const ROOT = new URL('../../', import.meta.url)
const SHIPPED = /^scenarios\/[a-z-]+\.json$/

class NoFile extends Error {
  readonly code = 'ENOENT'
}

/** Runs one command line; `files` by name, the shipped scenarios besides. Its clock ticks a second a look. */
export const type = (line: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Answer => {
  const out: string[] = []
  const told: string[] = []
  const written = new Map<string, string>()
  let seconds = 0
  const terminal: Terminal = {
    out: text => out.push(text),
    tell: text => told.push(text),
    read: file => {
      const own = files[file]
      if (own !== undefined) return typeof own === 'string' ? new TextEncoder().encode(own) : own
      if (SHIPPED.test(file)) return readFileSync(new URL(file, ROOT))
      throw new NoFile(file)
    },
    write: (file, text) => {
      if (file.startsWith('nowhere/')) throw new NoFile(file)
      written.set(file, text)
    },
    seconds: () => (seconds += 1),
  }
  const status = run(
    terminal,
    line.split(' ').filter(word => word !== ''),
  )
  if (typeof status !== 'number') throw new Error('a host is started by the door')
  return { status, out: out.join('\n'), told: told.join('\n'), files: written }
}

export const json = (answer: Answer): Record<string, unknown> =>
  JSON.parse(answer.out) as Record<string, unknown>
