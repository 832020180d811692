// Starts and kills host processes over one folder, always on the same port, as a laptop that is switched off and on again.
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { bundledHost } from './bundle.ts'

export type Victim = {
  readonly url: string
  /** Kills it at once, no handler runs; resolves when it is gone. */
  readonly kill: () => Promise<void>
  /** Starts it again on its port; resolves when it answers. */
  readonly start: () => Promise<void>
}

export async function startVictim(folder: string, database?: string): Promise<Victim> {
  const program = await bundledHost()
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(program), 'compiled') }
  let port = '0'
  let child: ChildProcess | null = null
  const start = async () => {
    const args = [program, folder, port, ...(database === undefined ? [] : [database])]
    const one = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
    child = one
    port = await new Promise<string>((done, failed) => {
      one.stdout.once('data', data => done(String(data).trim()))
      one.once('exit', code => failed(new Error(`the host ended with ${code}`)))
    })
  }
  const kill = async () => {
    const one = child
    if (!one || one.exitCode !== null || one.signalCode !== null) return
    const gone = new Promise(done => one.once('exit', done))
    one.kill('SIGKILL')
    await gone
  }
  await start()
  return { url: `http://127.0.0.1:${port}`, kill, start }
}
