// The server of the built game: right types, compressed copies, a strict policy, and no way out of its folder.
// It talks over a real socket, for path tricks are undone by fetch before they are sent.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepts, gameServer, listenFrom, pathOf } from '../../src/server/static.ts'

const base = mkdtempSync(join(tmpdir(), 'two-capitals-'))
const root = join(base, 'game')
let server: Server
let port = 0

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(base, 'secret.txt'), 'secret')
  writeFileSync(join(root, '.hidden'), 'secret')
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets', 'index-AbCd1234.js'), 'plain')
  writeFileSync(join(root, 'assets', 'index-AbCd1234.js.br'), Buffer.from('CwKAcGxhaW4D', 'base64'))
  server = gameServer(root)
  port = await listenFrom(server, 0)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(base, { recursive: true })
})

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer }

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: 'localhost', port, path, method, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
      })
    })
    sent.on('error', fail)
    sent.end()
  })
}

describe('a file', () => {
  it('comes with its type and the policy', async () => {
    const page = await ask('/?lang=ko')
    expect(page.status).toBe(200)
    expect(page.body.toString()).toBe('<!doctype html>')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    const policy = String(page.headers['content-security-policy'])
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "style-src 'self'",
    ]) {
      expect(policy.split('; ')).toContain(rule)
    }
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })

  it('comes compressed to whoever takes that', async () => {
    const packed = await ask('/assets/index-AbCd1234.js', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(brotliDecompressSync(packed.body).toString()).toBe('plain')
    const plain = await ask('/assets/index-AbCd1234.js', { 'accept-encoding': 'br;q=0' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe('plain')
  })

  it('is kept by the browser: for good under a hashed name, else asked after', async () => {
    const hashed = await ask('/assets/index-AbCd1234.js')
    expect(hashed.headers['cache-control']).toContain('immutable')
    const page = await ask('/')
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await ask('/', { 'if-none-match': String(page.headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it('is only read', async () => {
    const head = await ask('/', {}, 'HEAD')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '15'])
    expect((await ask('/', {}, 'POST')).status).toBe(405)
    expect((await ask('/', {}, 'DELETE')).status).toBe(405)
  })
})

describe('an address that leads elsewhere', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/.hidden',
    '/assets',
    '/nothing.js',
    '/index.html%00.js',
    '/%zz',
  ])('%s is refused', async path => {
    const answer = await ask(path)
    expect([400, 404]).toContain(answer.status)
    expect(answer.body.toString()).not.toContain('secret')
  })

  it('has no path', () => {
    expect(pathOf(root, '/assets/a.js')).toBe(join(root, 'assets', 'a.js'))
    expect(pathOf(root, '/../secret.txt')).toBeNull()
    expect(pathOf(root, '/C:/secret.txt')).toBeNull()
  })
})

describe('a port', () => {
  it('that is taken gives way to the next', async () => {
    const second = gameServer(root)
    const got = await listenFrom(second, port)
    expect(got).toBeGreaterThan(port)
    await new Promise(done => second.close(done))
  })

  it('that is taken, with no other allowed, is an error', async () => {
    await expect(listenFrom(gameServer(root), port, 'localhost', 1)).rejects.toThrow('EADDRINUSE')
  })
})

describe('Accept-Encoding', () => {
  it.each([
    ['gzip, deflate, br', 'br', true],
    ['BR;q=0.5', 'br', true],
    ['br;q=0', 'br', false],
    ['br;q=0.00', 'br', false],
    ['brotli', 'br', false],
    ['', 'gzip', false],
  ])('%s taking %s is %s', (header, name, expected) => {
    expect(accepts(header, name)).toBe(expected)
  })
})
