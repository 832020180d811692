// A balancer for one client: sends its connections to one host process, and to the next one when that is gone. What a balancer
// with sticky sessions does, seen from one browser.
import { connect, createServer, type Socket } from 'node:net'

export type Balancer = { readonly url: string; readonly close: () => void }

/** `ports` are asked anew at each connection, the preferred first. */
export function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const server = createServer(client => {
    keep(client)
    forward(client, ports(), keep)
  })
  return new Promise(done => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      done({
        url: `http://127.0.0.1:${port}`,
        close: () => {
          for (const socket of open) socket.destroy()
          server.close()
        },
      })
    })
  })
}

function forward(client: Socket, [port, ...others]: readonly number[], keep: (socket: Socket) => void): void {
  if (port === undefined) {
    client.destroy()
    return
  }
  const target = connect(port, '127.0.0.1')
  const fail = () => forward(client, others, keep)
  target.once('error', fail)
  target.once('connect', () => {
    target.off('error', fail)
    keep(target)
    client.pipe(target).pipe(client)
    target.on('close', () => client.destroy())
    client.on('close', () => target.destroy())
  })
}
