// The board's door: puts a canvas into an element and keeps it true to the input. The canvas is the
// illustration and hidden from readers of the page; everything on it also stands in the document.
import Phaser from 'phaser'
import { beforeReveal } from './before.ts'
import { type Chart, shippedChart } from './chart.ts'
import { type Frame, makeFrame } from './frame.ts'
import { point } from './geometry.ts'
import { type Pick, pickAt } from './hit.ts'
import type { BoardInput } from './input.ts'
import { estimate, type Measure } from './look.ts'
import { measureWith } from './pen.ts'
import { makePlan, STILL } from './plan.ts'
import { prefersCanvas, type RendererWish } from './renderer.ts'
import { BoardScene } from './scene.ts'

export type { Pick } from './hit.ts'
export type { BoardInput } from './input.ts'

export interface BoardOptions {
  readonly reducedMotion?: boolean // absent: what the system asks for, looked up at every update
  readonly renderer?: RendererWish
  readonly chart?: Chart // absent: the shipped one
  readonly onPick?: (pick: Pick) => void // something on the chart was tapped
  readonly onDrawn?: () => void // after each paint; for tests and measurements
  readonly onBroken?: (error: unknown) => void // a drawing failed: the board has let go of everything already
}

export interface Board {
  update(input: BoardInput): void
  destroy(): void
}

const MOST_RATIO = 2

/** Mounts a board; it follows its element's size until destroyed. */
export function mountBoard(element: HTMLElement, input: BoardInput, options: BoardOptions = {}): Board {
  const chart = options.chart ?? shippedChart()
  const measure = browserMeasure()
  const ratio = (): number => Math.min(MOST_RATIO, Math.max(1, window.devicePixelRatio))
  let scene: BoardScene | null = null
  let frame: Frame | null = null
  let current = input
  let gone = false

  // A picture that cannot be drawn takes nothing else down with it.
  const draw = (moving: boolean, fresh: boolean, cut = false): void => {
    try {
      drawNow(moving, fresh, cut)
    } catch (error) {
      broken(error)
    }
  }
  const broken = (error: unknown): void => {
    if (gone) return
    destroy()
    options.onBroken?.(error)
  }
  const drawNow = (moving: boolean, fresh: boolean, cut: boolean): void => {
    if (scene === null || gone) return
    const { clientWidth: width, clientHeight: height } = element
    const next = makeFrame(current, { width, height, chart, measure })
    const resized = fresh || frame === null || !sameSize(frame, next)
    if (resized) resize(game, next, ratio())
    const still = current.preferences?.still ?? options.reducedMotion ?? prefersStillness()
    const plan = moving && !fresh ? makePlan(frame, next, still) : STILL
    frame = next
    scene.show(next, plan, { freshSheet: resized, cut })
  }

  const game = startGame(element, options, ratio(), {
    ratio,
    measure,
    ready: made => {
      scene = made
      game.canvas.setAttribute('aria-hidden', 'true')
      draw(false, true)
    },
    drawn: () => options.onDrawn?.(),
    broken,
  })
  const watcher = new ResizeObserver(() => {
    if (frame === null || frame.size.w !== element.clientWidth || frame.size.h !== element.clientHeight) {
      draw(false, true)
    }
  })
  watcher.observe(element)
  const lettersCame = (): void => draw(false, true)
  document.fonts.addEventListener('loadingdone', lettersCame)
  const tapped = (event: MouseEvent): void => {
    const pick = frame === null ? null : pickAt(frame, point(event.offsetX, event.offsetY))
    if (pick !== null) options.onPick?.(pick)
  }
  element.addEventListener('click', tapped)
  function destroy(): void {
    if (gone) return
    gone = true
    watcher.disconnect()
    document.fonts.removeEventListener('loadingdone', lettersCame)
    element.removeEventListener('click', tapped)
    end(game)
  }
  return {
    update(next) {
      if (JSON.stringify(next) === JSON.stringify(current)) return
      const rewished = JSON.stringify(next.preferences) !== JSON.stringify(current.preferences)
      const { again, cut } = turnOfTelling(current, next)
      if (again && frame !== null) {
        const { w: width, h: height } = frame.size
        frame = makeFrame(beforeReveal(next), { width, height, chart, measure })
      }
      current = next
      draw(!cut, rewished, cut)
    },
    destroy,
  }
}

/** Whether the reveal is to be told from its beginning, or to be cut short. */
function turnOfTelling(before: BoardInput, next: BoardInput): { again: boolean; cut: boolean } {
  const [was, is] = [before.telling, next.telling]
  const revealed = next.phase === 'revealed'
  return {
    again: revealed && is !== undefined && is.run > (was?.run ?? 0) && !is.skipped,
    cut: is?.skipped === true && was?.skipped !== true,
  }
}

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const sameSize = (a: Frame, b: Frame): boolean =>
  a.size.w === b.size.w && a.size.h === b.size.h && a.ground.land.length === b.ground.land.length

function browserMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d')
  return pen === null ? estimate : measureWith(pen)
}

function resize(game: Phaser.Game, frame: Frame, ratio: number): void {
  game.scale.setZoom(1 / ratio)
  game.scale.resize(Math.round(frame.size.w * ratio), Math.round(frame.size.h * ratio))
  // Phaser leaves the old style standing where it comes to the same number as the canvas's own width.
  game.canvas.style.width = `${frame.size.w}px`
  game.canvas.style.height = `${frame.size.h}px`
  game.canvas.style.display = 'block'
}

type Host = ConstructorParameters<typeof BoardScene>[0]

function startGame(element: HTMLElement, options: BoardOptions, ratio: number, host: Host): Phaser.Game {
  const game = new Phaser.Game({
    type: prefersCanvas(options.renderer ?? 'auto') ? Phaser.CANVAS : Phaser.WEBGL,
    parent: element,
    width: Math.max(1, Math.round(element.clientWidth * ratio)),
    height: Math.max(1, Math.round(element.clientHeight * ratio)),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio, expandParent: false, autoRound: false },
    transparent: true,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: false,
    audio: { noAudio: true },
    scene: new BoardScene(host),
  })
  return game
}

// A sleeping game destroys itself on its next step; give it that step, once it has begun to run at all.
// Phaser leaves two handlers behind.
function end(game: Phaser.Game): void {
  const last = (): void => {
    game.destroy(true)
    game.loop.wake()
  }
  if (game.isRunning) last()
  else game.events.once(Phaser.Core.Events.READY, last)
  window.onblur = null
  window.onfocus = null
}
