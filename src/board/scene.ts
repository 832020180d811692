// The Phaser scene: two textures, the sheet and the life upon it. It steps only while a plan runs and
// sleeps otherwise, so that a board at rest costs nothing. What to draw is decided in frame and plan.
import Phaser from 'phaser'
import type { Frame } from './frame.ts'
import type { Measure } from './look.ts'
import { paintLife, paintSheet } from './paint.ts'
import { type Plan, poseAt, STILL } from './plan.ts'

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

  constructor(host: SceneHost) {
    super('board')
    this.#host = host
  }

  create(): void {
    this.game.events.on(Phaser.Core.Events.POST_RENDER, this.#rest, this)
    this.game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, this.#restore, this)
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, this.#release, this)
    this.events.once(Phaser.Scenes.Events.DESTROY, this.#release, this)
    this.#host.ready(this)
  }

  /**
   * Shows a frame; `plan` is the way there. A new size draws the sheet anew. A frame to which nothing moves
   * lets a plan under way run on: what changes beside an animation does not cut it short, unless that is asked for.
   */
  show(frame: Frame, plan: Plan, { freshSheet, cut }: { freshSheet: boolean; cut: boolean }): void {
    this.#frame = frame
    if (freshSheet || cut || plan.length > 0 || !this.#moving) {
      this.#plan = plan
      this.#since = null
      this.#moving = plan.length > 0
      this.#prepare(frame)
      if (freshSheet) this.#drawSheet()
      this.#drawLife(0)
    }
    this.#wake()
  }

  override update(time: number): void {
    if (!this.#moving) return
    this.#since ??= time
    const ms = time - this.#since
    this.#moving = ms < this.#plan.length
    try {
      this.#drawLife(this.#moving ? ms : this.#plan.length)
    } catch (error) {
      this.#moving = false
      this.#host.broken(error)
    }
  }

  #wake(): void {
    this.game.loop.wake()
  }

  #rest(): void {
    if (!this.#moving) this.game.loop.sleep()
  }

  // Textures of the board's size in device pixels, each shown by one image.
  #prepare(frame: Frame): void {
    const ratio = this.#host.ratio()
    const w = Math.round(frame.size.w * ratio)
    const h = Math.round(frame.size.h * ratio)
    const old = this.#texture(SHEET)
    if (old !== null && old.width === w && old.height === h) return
    this.children.removeAll(true)
    for (const key of [SHEET, LIFE]) {
      if (this.textures.exists(key)) this.textures.remove(key)
      this.textures.createCanvas(key, w, h)
      this.add.image(0, 0, key).setOrigin(0)
    }
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

  #drawLife(ms: number): void {
    const texture = this.#texture(LIFE)
    if (texture === null || this.#frame === null) return
    paintLife(texture.context, this.#frame, poseAt(this.#plan, ms), this.#host.ratio(), this.#host.measure)
    texture.refresh()
    this.#host.drawn()
  }

  #restore(): void {
    this.#drawSheet()
    this.#drawLife(this.#plan.length)
    this.#wake()
  }

  #release(): void {
    this.game.events.off(Phaser.Core.Events.POST_RENDER, this.#rest, this)
    this.game.renderer?.off(Phaser.Renderer.Events.RESTORE_WEBGL, this.#restore, this)
    this.events.off(Phaser.Scenes.Events.SHUTDOWN, this.#release, this)
    this.events.off(Phaser.Scenes.Events.DESTROY, this.#release, this)
    for (const key of [SHEET, LIFE]) if (this.textures.exists(key)) this.textures.remove(key)
    this.#frame = null
    this.#moving = false
  }
}
