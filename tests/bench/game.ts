// The built game, served with its own policy, for benches in a browser.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../../scripts/fresh.mjs'
import { headerPolicy } from '../../src/server/policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** `chunk`: the file a part of the game was built into, by the beginning of its name. */
export const serveGame = async () => {
  const folder = new URL('../../dist/game/', import.meta.url)
  if (!ensureBuilt('production')) throw new Error('the game was not built')
  const assets = readdirSync(fileURLToPath(new URL('assets/', folder)))
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '').slice(1) || 'index.html'
    try {
      const body = readFileSync(new URL(path, folder))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type, 'content-security-policy': headerPolicy }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  return {
    url: `http://127.0.0.1:${port}/`,
    chunk: (name: string): string => {
      const found = assets.find(one => one.startsWith(`${name}-`) && one.endsWith('.js'))
      if (found === undefined) throw new Error(`no ${name} in the build`)
      return found
    },
    close: () => server.close(),
  }
}
