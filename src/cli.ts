// The terminal's door: Node's files, streams and clock, handed to the commands.
import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import type { Terminal } from './cli/report.ts'
import { run } from './cli/run.ts'

/** Written at once, however long: a pipe may take less than it is given, or nothing for a moment. */
const print = (stream: 1 | 2, text: string): void => {
  let rest = new TextEncoder().encode(`${text}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EPIPE') return // the reader has seen enough
      if (code !== 'EAGAIN') throw error
    }
  }
}

const terminal: Terminal = {
  out: text => print(1, text),
  tell: text => print(2, text),
  read: file => readFileSync(file),
  write: (file, text) => writeFileSync(file, text),
  seconds: () => performance.now() / 1000,
}

const status = run(terminal, process.argv.slice(2))
process.exitCode =
  typeof status === 'number' ? status : await (await import('./cli/host.ts')).runHost(terminal, status)
