// The Phaser scene: the sheet, a texture that is drawn once, and the life upon it, drawn for every pose: on a
// canvas straight into the picture, under WebGL through a texture. It steps only while a plan runs and sleeps
// otherwise, so that a board at rest costs nothing. What to draw is decided in frame and plan.
import Phaser from 'phaser'
import type { Frame } from './frame.ts'
import type { Measure } from './look.ts'
import { paintLife, paintSheet } from './paint.ts'
import { type Plan, poseAt, STILL } from './plan.ts'
import { makeStamps, type Stamps } from './stamps.ts'

const SHEET = 'sheet'
const LIFE = 'life'

export interface SceneHost {
  readonly ratio: () => number // device pixels a CSS pixel
  readonly measure: Measure
  readonly ready: (scene: BoardScene) => void
  readonly drawn: () => void // after each paint of the living layer
  readonly broken: (error: unknown) => void // a paint failed
}

export class BoardScene extends Phaser.Scene {
  readonly #host: SceneHost
  #frame: Frame | null = null
  #plan: Plan = STILL
  #since: number | null = null // ms, when the running plan's first step was
  #moving = false
  #broken = false
  readonly #stamps: Stamps
  #ms = 0 // of the running plan, as last stepped

  constructor(host: SceneHost) {
    super('board')
    this.#host = host
    this.#stamps = makeStamps(host.ratio)
  }

  create(): void {
    this.game.events.on(Phaser.Core.Events.POST_RENDER, this.#rest, this)
    this.game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, this.#restore, this)
    this.events.on(Phaser.Scenes.Events.RENDER, this.#paint, this)
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, this.#release, this)
    this.events.once(Phaser.Scenes.Events.DESTROY, this.#release, this)
    this.#host.ready(this)
  }

  /**
   * Shows a frame; `plan` is the way there. A new size draws the sheet anew. A frame to which nothing moves
   * lets a plan under way run on: what changes beside an animation does not cut it short, unless that is asked for.
   */
  show(frame: Frame, plan: Plan, { freshSheet, cut }: { freshSheet: boolean; cut: boolean }): void {
    if (frame !== this.#frame) this.#stamps.clear()
    this.#frame = frame
    if (freshSheet || cut || plan.length > 0 || !this.#moving) {
      this.#plan = plan
      this.#since = null
      this.#moving = plan.length > 0
      this.#prepare(frame)
      if (freshSheet) this.#drawSheet()
      this.#ms = 0
      this.#upload()
    }
    this.#wake()
  }

  override update(time: number): void {
    if (!this.#moving) return
    this.#since ??= time
    const ms = time - this.#since
    this.#moving = ms < this.#plan.length
    this.#ms = this.#moving ? ms : this.#plan.length
    this.#safely(() => this.#upload())
  }

  #safely(draw: () => void): void {
    try {
      draw()
    } catch (error) {
      this.#moving = false
      this.#broken = true
      this.#host.broken(error)
    }
  }

  #wake(): void {
    this.game.loop.wake()
  }

  // A broken board is being let go of, and needs one step more for it.
  #rest(): void {
    if (!this.#moving && !this.#broken) this.game.loop.sleep()
  }

  // Textures of the board's size in device pixels, each shown by one image.
  #prepare(frame: Frame): void {
    const ratio = this.#host.ratio()
    const w = Math.round(frame.size.w * ratio)
    const h = Math.round(frame.size.h * ratio)
    const old = this.#texture(SHEET)
    if (old !== null && old.width === w && old.height === h) return
    this.children.removeAll(true)
    for (const key of this.#direct() ? [SHEET] : [SHEET, LIFE]) {
      if (this.textures.exists(key)) this.textures.remove(key)
      this.textures.createCanvas(key, w, h)
      this.add.image(0, 0, key).setOrigin(0)
    }
  }

  #direct(): boolean {
    return this.game.renderer.type === Phaser.CANVAS
  }

  #texture(key: string): Phaser.Textures.CanvasTexture | null {
    if (!this.textures.exists(key)) return null
    return this.textures.get(key) as Phaser.Textures.CanvasTexture
  }

  #drawSheet(): void {
    const texture = this.#texture(SHEET)
    if (texture === null || this.#frame === null) return
    paintSheet(texture.context, this.#frame, this.#host.ratio())
    texture.refresh()
  }

  // Under WebGL the life is a texture, drawn here and uploaded.
  #upload(): void {
    const texture = this.#direct() ? null : this.#texture(LIFE)
    if (texture === null) return
    this.#drawLife(texture.context)
    texture.refresh()
  }

  // On a canvas the life is drawn into the picture itself, upon the sheet that Phaser has just put there.
  #paint(renderer: Phaser.Renderer.Canvas.CanvasRenderer | Phaser.Renderer.WebGL.WebGLRenderer): void {
    if (!this.#direct()) return
    const pen = (renderer as Phaser.Renderer.Canvas.CanvasRenderer).currentContext
    this.#safely(() => this.#drawLife(pen))
  }

  #drawLife(pen: CanvasRenderingContext2D): void {
    if (this.#frame === null) return
    pen.save()
    if (!this.#direct()) pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height)
    paintLife(pen, this.#frame, poseAt(this.#plan, this.#ms), {
      ratio: this.#host.ratio(),
      measure: this.#host.measure,
      stamp: this.#stamps.stamp,
    })
    this.#stamps.turn()
    pen.restore()
    this.#host.drawn()
  }

  #restore(): void {
    this.#drawSheet()
    this.#ms = this.#plan.length
    this.#upload()
    this.#wake()
  }

  #release(): void {
    this.game.events.off(Phaser.Core.Events.POST_RENDER, this.#rest, this)
    this.game.renderer?.off(Phaser.Renderer.Events.RESTORE_WEBGL, this.#restore, this)
    this.events.off(Phaser.Scenes.Events.RENDER, this.#paint, this)
    this.events.off(Phaser.Scenes.Events.SHUTDOWN, this.#release, this)
    this.events.off(Phaser.Scenes.Events.DESTROY, this.#release, this)
    for (const key of [SHEET, LIFE]) if (this.textures.exists(key)) this.textures.remove(key)
    this.#stamps.clear()
    this.#frame = null
    this.#moving = false
  }
}
