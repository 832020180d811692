// A page that was open while its host was renewed: it goes on with what it knows, over real sockets, and hears that it is of another
// build, or older than what the host says.

import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Server as SocketServer } from 'socket.io'
import { afterEach, describe, expect, it } from 'vitest'
import { type HostLink, openLink, type PageFit } from '../../src/net/remote.ts'
import { socketWire } from '../../src/net/wire.ts'
import { LIVE_PATH } from '../../src/server/sockets.ts'
import { freshFolder, hostIn, joinAs, makeClass, tidy } from './support.ts'

const TOKEN = 'token-of-a-test-device'
const undos: (() => unknown)[] = []
afterEach(async () => {
  for (const undo of undos.splice(0).reverse()) await undo()
})

/** A host of a later version: `said` unasked to whoever enters, every answer with a field more. */
async function laterHost(...said: readonly unknown[]): Promise<string> {
  const server: Server = createServer()
  const io = new SocketServer(server, { path: LIVE_PATH, serveClient: false })
  io.on('connection', socket =>
    socket.on('say', (text: string, reply: (text: string) => void) => {
      const { type } = JSON.parse(text) as { readonly type: string }
      const known = type === 'enter' ? { ok: true, role: 'person', person: 'p1', later: 1 } : null
      reply(
        JSON.stringify(
          known ?? (type === 'leave' ? { ok: true, later: 1 } : { ok: false, refusal: 'later' }),
        ),
      )
      if (known) for (const one of said) socket.emit('news', JSON.stringify(one))
    }),
  )
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  undos.push(() => io.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function linkTo(url: string, token = TOKEN, build: string | null = 'built-today') {
  const link: HostLink = openLink(url, token, build)
  const fits: PageFit[] = []
  const phases: string[] = []
  link.subscribe({
    page: fit => fits.push(fit),
    classNews: ({ view }) => phases.push(view.phase),
  })
  undos.push(link.close)
  return { link, fits, phases }
}

const classNews = (revision: number, phase: string) => ({
  type: 'class',
  view: { revision, phase, code: 'ABCDEF', later: { deep: [] } },
  texts: {},
  later: 'field',
})

describe('a page under a newer host', () => {
  it('reads what it knows and leaves out what it does not', async () => {
    const url = await laterHost(
      { type: 'hello', build: 'built-today', later: 1 },
      classNews(1, 'lobby'),
      classNews(2, 'play'),
    )
    const { link, fits, phases } = linkTo(url)
    await expect.poll(() => phases).toEqual(['lobby', 'play'])
    expect(await link.ask({ type: 'leave', match: '1' })).toEqual({ ok: true })
    expect(link.state()).toBe('open')
    expect(fits).toEqual([])
  })

  it('hears that it is of another build, and goes on', async () => {
    const url = await laterHost({ type: 'hello', build: 'built-tomorrow' }, classNews(1, 'lobby'))
    const { fits, phases } = linkTo(url)
    await expect.poll(() => phases).toEqual(['lobby'])
    expect(fits).toEqual(['other'])
  })

  it('hears that it is older where something is of an unknown kind, and keeps what it had', async () => {
    const url = await laterHost(
      classNews(1, 'lobby'),
      { type: 'weather' },
      classNews(2, 'intermission'),
      classNews(3, 'play'),
    )
    const { fits, phases } = linkTo(url)
    await expect.poll(() => phases).toEqual(['lobby', 'play'])
    expect(fits).toEqual(['older'])
    const late: PageFit[] = []
    undos.push(linkTo(url).link.subscribe({ page: fit => late.push(fit) }))
    await expect.poll(() => late).toEqual(['older'])
  })

  it('hears it of an answer too, which is a no', async () => {
    const { link, fits } = linkTo(await laterHost())
    expect(await link.ask({ type: 'rejoin-code' })).toEqual({ ok: false, refusal: 'malformed' })
    expect(fits).toEqual(['older'])
  })
})

describe('a host', () => {
  it('says which build it serves, and says it anew when another one lies there', async () => {
    const folder = freshFolder()
    undos.push(() => tidy(folder))
    const host = await hostIn(folder)
    undos.push(() => host.close())
    const serve = (build: string) =>
      writeFileSync(join(folder, 'index.html'), `<!doctype html><meta name="build" content="${build}">`)
    expect(await helloOf(host.url)).toEqual({ type: 'hello', build: null })
    serve('built-today')
    expect(await helloOf(host.url)).toEqual({ type: 'hello', build: 'built-today' })
    serve('built-tomorrow')
    const made = await makeClass(host.url)
    const { token } = await joinAs(host.url, made.code, 'Aoi')
    const { fits } = linkTo(host.url, token)
    await expect.poll(() => fits).toEqual(['other'])
  })
})

/** The first thing that a host says about itself to whoever connects. */
function helloOf(url: string): Promise<unknown> {
  const wire = socketWire(url)
  undos.push(wire.close)
  return new Promise(done =>
    wire.listen({ opened: () => {}, broken: () => {}, news: text => done(JSON.parse(String(text))) }),
  )
}
