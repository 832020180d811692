// A small static server for the built game: one folder, GET and HEAD, compressed where a compressed copy lies
// beside the file. It knows nothing of matches.
import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { headerPolicy } from './policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
}

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
]

export const SAFETY = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
}

/** An http server, not yet listening, for the files below `root`. */
export const gameServer = (root: string): Server => createServer(pagesBelow(root))

/** Answers requests for the files below `root`. */
export function pagesBelow(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  const folder = resolve(root)
  return (request, response) => {
    answer(folder, request, response).catch(() => refuse(response, 500))
  }
}

/** Listens on `port`, or on the next free one after it; resolves to the port it got. 0 takes any. */
export async function listenFrom(
  server: Server,
  port: number,
  host = 'localhost',
  tries = 20,
): Promise<number> {
  for (let next = port; ; next++) {
    const error = await listenOnce(server, next, host)
    if (!error) return (server.address() as AddressInfo).port
    const goOn = error.code === 'EADDRINUSE' && next < port + tries - 1 && next < 65535
    if (!goOn) throw error
  }
}

function listenOnce(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise(done => {
    const fail = (error: NodeJS.ErrnoException) => done(error)
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      done(null)
    })
  })
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, { Allow: 'GET, HEAD' })
  }
  const path = pathOf(folder, request.url ?? '/')
  if (path === null) return refuse(response, 400)
  const file = await fileAt(path)
  if (!file) return refuse(response, 404)
  await send(file, request, response)
}

/** The file a request means, inside `folder`; null where the address is malformed or leads outside. */
export function pathOf(folder: string, url: string): string | null {
  let name: string
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return null
  }
  const parts = name.split('/').filter(part => part !== '')
  const bad = parts.some(part => part.startsWith('.') || part.includes('\0') || /[\\:]/.test(part))
  if (bad) return null
  const path = join(folder, ...parts)
  return path === folder || path.startsWith(folder + sep) ? path : null
}

type Found = { readonly path: string; readonly info: Stats }

async function fileAt(path: string): Promise<Found | null> {
  const info = await statOf(path)
  if (info?.isFile()) return { path, info }
  if (!info?.isDirectory()) return null
  const index = join(path, 'index.html')
  const indexInfo = await statOf(index)
  return indexInfo?.isFile() ? { path: index, info: indexInfo } : null
}

const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null)

async function send(
  { path, info }: Found,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = `"${info.size.toString(16)}-${Math.trunc(info.mtimeMs).toString(16)}"`
  const hashed = /-[\w-]{8}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`)
  const headers: Record<string, string> = {
    ...SAFETY,
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  const body = await bestCopy(path, info, String(request.headers['accept-encoding'] ?? ''))
  if (body.encoding) headers['Content-Encoding'] = body.encoding
  response.writeHead(200, { ...headers, 'Content-Length': String(body.size) })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(body.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

type Copy = { readonly path: string; readonly size: number; readonly encoding: string | null }

async function bestCopy(path: string, info: Stats, accepted: string): Promise<Copy> {
  for (const { name, suffix } of ENCODINGS) {
    if (!accepts(accepted, name)) continue
    const copy = await statOf(path + suffix)
    if (copy?.isFile()) return { path: path + suffix, size: copy.size, encoding: name }
  }
  return { path, size: info.size, encoding: null }
}

/** Whether an Accept-Encoding header takes `name`. */
export function accepts(header: string, name: string): boolean {
  return header.split(',').some(part => {
    const [coding, ...params] = part.split(';').map(piece => piece.trim().toLowerCase())
    return coding === name && !params.some(param => /^q=0(\.0*)?$/.test(param))
  })
}

export function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { ...SAFETY, 'Content-Type': 'text/plain; charset=utf-8', ...headers })
  response.end(`${status}\n`)
}
