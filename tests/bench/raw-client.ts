// A device with as little of its own as possible, for loads: Socket.IO's text frames over a bare WebSocket. What it costs to be
// many devices on the machine of the host is kept low, and measured by the caller.
import { WebSocket } from 'ws'
import { LIVE_PATH } from '../../src/server/sockets.ts'

export type RawClient = {
  /** Sends a message; its answer, parsed. Rejects where the connection ends first. */
  readonly ask: (message: object) => Promise<Record<string, unknown>>
  readonly bytes: () => number // received so far
  readonly close: () => void
}

/** Opens a connection to the host at `url`; `news` gets every text it sends unasked. */
export function rawClient(
  url: string,
  news: (text: string) => void = () => {},
  path = LIVE_PATH,
): Promise<RawClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}/?EIO=4&transport=websocket`)
  const waiting = new Map<
    number,
    { done: (answer: Record<string, unknown>) => void; failed: (why: Error) => void }
  >()
  let next = 0
  let bytes = 0
  const client: RawClient = {
    ask: message =>
      new Promise((done, failed) => {
        const id = next
        next += 1
        waiting.set(id, { done, failed })
        socket.send(`42${id}${JSON.stringify(['say', JSON.stringify(message)])}`)
      }),
    bytes: () => bytes,
    close: () => socket.close(),
  }
  const answered = (frame: string) => {
    const start = frame.indexOf('[')
    const id = Number(frame.slice(2, start))
    const [text] = JSON.parse(frame.slice(start)) as [string]
    const one = waiting.get(id)
    waiting.delete(id)
    one?.done(JSON.parse(text) as Record<string, unknown>)
  }
  return new Promise((opened, failed) => {
    socket.on('message', data => {
      const frame = String(data)
      bytes += frame.length
      if (frame.startsWith('42')) news((JSON.parse(frame.slice(2)) as [string, string])[1])
      else if (frame.startsWith('43')) answered(frame)
      else if (frame === '2') socket.send('3')
      else if (frame.startsWith('40')) opened(client)
      else if (frame.startsWith('0')) socket.send('40')
    })
    socket.on('error', failed)
    socket.on('close', () => {
      for (const one of waiting.values()) one.failed(new Error('closed'))
      waiting.clear()
    })
  })
}
