// The board in a real browser: it draws, it follows its element, and it sleeps whenever nothing moves.
import { afterEach, describe, expect, it } from 'vitest'
import { type Board, type BoardInput, type BoardOptions, mountBoard } from '../../src/board/mount.ts'
import { plain, withValue } from './inputs.ts'

/** Both envelopes open, with enough to tell for some seconds. */
const revealed: BoardInput = {
  ...withValue(plain, 'trade', 150),
  envelopes: { west: 'opened', east: 'opened' },
  causes: [1, 2, 3].map(n => ({ cable: 'trade', text: `cause ${n}`, change: -150 })),
  phase: 'revealed',
}

let board: Board | null = null
let element: HTMLElement | null = null
let draws = 0

afterEach(() => {
  board?.destroy()
  element?.remove()
  board = element = null
  draws = 0
})

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await pause(25)
  expect(holds()).toBe(true)
}

async function mounted(options: BoardOptions): Promise<Board> {
  element = document.createElement('div')
  element.style.width = '640px'
  element.style.height = '500px'
  document.body.append(element)
  board = mountBoard(element, plain, { ...options, onDrawn: () => draws++ })
  await until(() => draws > 0)
  await pause(150)
  return board
}

const canvas = (): HTMLCanvasElement => element!.querySelector('canvas')!

/** How many different colours stand on a coarse grid over the picture. */
async function colours(): Promise<number> {
  const copy = document.createElement('canvas')
  copy.width = 64
  copy.height = 50
  const pen = copy.getContext('2d')!
  pen.drawImage(canvas(), 0, 0, 64, 50)
  const { data } = pen.getImageData(0, 0, 64, 50)
  const seen = new Set<number>()
  for (let i = 0; i < data.length; i += 4) seen.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!)
  return seen.size
}

/** Animation frames asked for in a second: without one Phaser neither steps nor renders. */
async function stepsAtRest(): Promise<number> {
  const real = window.requestAnimationFrame
  let steps = 0
  window.requestAnimationFrame = callback => {
    steps++
    return real.call(window, callback)
  }
  await pause(1000)
  window.requestAnimationFrame = real
  return steps
}

describe.each(['canvas', 'webgl'] as const)('a board drawn by %s', renderer => {
  it('shows a picture, hidden from readers of the page, and then sleeps', async () => {
    await mounted({ renderer })
    expect(canvas().getAttribute('aria-hidden')).toBe('true')
    if (renderer === 'canvas') expect(await colours()).toBeGreaterThan(50)
    const drawn = draws
    expect(await stepsAtRest()).toBe(0)
    expect(draws).toBe(drawn)
  })

  it('moves while the meters change, then rests', async () => {
    const live = await mounted({ renderer, reducedMotion: false })
    draws = 0
    live.update(withValue(plain, 'trade', 150))
    await until(() => draws > 4)
    await pause(1500)
    const drawn = draws
    expect(await stepsAtRest()).toBe(0)
    expect(draws).toBe(drawn)
  })

  it('is not cut short by an update that moves nothing', async () => {
    const live = await mounted({ renderer, reducedMotion: false })
    live.update(revealed)
    await until(() => draws > 3)
    live.update({ ...revealed, caption: { ...plain.caption, line1: '—' } })
    live.update(structuredClone({ ...revealed, caption: { ...plain.caption, line1: '—' } }))
    const drawn = draws
    await until(() => draws > drawn + 3)
  })

  it('cuts a reveal short when asked, and tells it again from its beginning', async () => {
    const live = await mounted({ renderer, reducedMotion: false })
    live.update({ ...revealed, telling: { run: 1, skipped: false } })
    await until(() => draws > 3)
    live.update({ ...revealed, telling: { run: 1, skipped: true } })
    await pause(300)
    let drawn = draws
    expect(await stepsAtRest()).toBe(0)
    expect(draws).toBe(drawn)
    live.update({ ...revealed, telling: { run: 2, skipped: false } })
    drawn = draws
    await until(() => draws > drawn + 3)
  })

  it('draws an update once where motion is unwelcome', async () => {
    const live = await mounted({ renderer, reducedMotion: true })
    draws = 0
    live.update(withValue(plain, 'trade', 150))
    await pause(300)
    expect(draws).toBe(1)
  })

  it('follows its element, and goes without a trace', async () => {
    const live = await mounted({ renderer })
    element!.style.width = '380px'
    element!.style.height = '260px'
    await until(() => canvas().getBoundingClientRect().width === 380)
    expect(canvas().getBoundingClientRect().height).toBe(260)
    live.destroy()
    live.destroy()
    await pause(100)
    expect(element!.querySelector('canvas')).toBeNull()
    expect(await stepsAtRest()).toBe(0)
  })
})

describe('a board', () => {
  it('may be destroyed before it has begun', async () => {
    element = document.createElement('div')
    document.body.append(element)
    mountBoard(element, plain, {}).destroy()
    await pause(400)
    expect(element.querySelector('canvas')).toBeNull()
  })

  it('says what was tapped', async () => {
    const picked: string[] = []
    await mounted({ renderer: 'canvas', onPick: pick => picked.push(pick.kind) })
    const { left, top, width, height } = canvas().getBoundingClientRect()
    for (let x = 5; x < width; x += 15) {
      for (let y = 5; y < height; y += 15) {
        canvas().dispatchEvent(
          new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }),
        )
      }
    }
    expect(new Set(picked)).toContain('cable')
    expect(new Set(picked)).toContain('side')
    expect(new Set(picked)).toContain('state')
  })
})
