// What the transport alone takes: the same number of connections and messages, through a bare WebSocket echo and a bare Socket.IO
// server that answers one and tells the other of a pair. The servers run in a process of their own, as the host does.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { rawClient } from './raw-client.ts'

const PROGRAM = fileURLToPath(new URL('bare-process.ts', import.meta.url))
const SECOND = 1000

export type Bare = { readonly messages: number; readonly took: number[] }

const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

/** `connections` with one message a second each, for `seconds`; milliseconds until each is answered, or told to the other. */
export async function bare(
  kind: 'ws' | 'socket.io',
  connections: number,
  seconds: number,
  text: string,
): Promise<Bare> {
  const child = fork(PROGRAM, [kind], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const port = await new Promise<number>(done => child.once('message', message => done(Number(message))))
  const took: number[] = []
  const clients = kind === 'ws' ? await echoes(port, connections, took) : await pairs(port, connections, took)
  const end = performance.now() + seconds * SECOND
  await Promise.all(
    clients.map(async send => {
      await wait(Math.random() * SECOND)
      for (let next = performance.now(); next < end; next += SECOND) {
        await wait(Math.max(0, next - performance.now()))
        send(text)
      }
    }),
  )
  await wait(SECOND)
  child.kill('SIGKILL')
  return { messages: took.length, took }
}

type Send = (text: string) => void

const echoes = (port: number, count: number, took: number[]): Promise<readonly Send[]> =>
  Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Send>((done, failed) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/`)
          const asked: number[] = []
          socket.on('error', failed)
          socket.on('message', () => took.push(performance.now() - (asked.shift() ?? 0)))
          socket.on('open', () =>
            done(text => {
              asked.push(performance.now())
              socket.send(text)
            }),
          )
        }),
    ),
  )

/** The one sends; the other is told, and that is the time taken. */
async function pairs(port: number, count: number, took: number[]): Promise<readonly Send[]> {
  const asked = new Map<string, number>()
  const heard = (text: string) => {
    const key = text.slice(0, text.indexOf(' '))
    took.push(performance.now() - (asked.get(key) ?? 0))
    asked.delete(key)
  }
  const clients = await Promise.all(
    Array.from({ length: count }, () => rawClient(`http://127.0.0.1:${port}`, heard, '/socket.io')),
  )
  let next = 0
  return clients.map(client => text => {
    const key = `k${next}`
    next += 1
    asked.set(key, performance.now())
    void client.ask({ say: `${key} ${text}` }).catch(() => {})
  })
}
