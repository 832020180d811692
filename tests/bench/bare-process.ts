// The two bare servers of a bench: `ws` echoes each message; `socket.io` answers it and tells the other connection of the pair.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { WebSocketServer } from 'ws'

const server = createServer()
if (process.argv[2] === 'ws') {
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', socket => socket.on('message', data => socket.send(data.toString())))
} else {
  const sockets = new Server(server, { transports: ['websocket'] })
  let single: Socket | null = null
  sockets.on('connection', socket => {
    const other = single
    single = other ? null : socket
    if (!other) return
    for (const [one, mate] of [
      [socket, other],
      [other, socket],
    ] as const)
      one.on('say', (text: string, reply: (text: string) => void) => {
        mate.emit('news', (JSON.parse(text) as { say: string }).say)
        reply('{"ok":true}')
      })
  })
}
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
