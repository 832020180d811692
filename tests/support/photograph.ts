// A code as a camera sees it on another device's screen: turned, out of focus, brighter on one side, grainy. Grey only.
import { draw } from '../../src/kit/draw.ts'

export type Matrix = { readonly size: number; readonly get: (x: number, y: number) => boolean }
export type Held = {
  readonly width: number
  readonly height: number
  readonly turn?: number // radians
  readonly seed?: string // of the grain
}
export type Photograph = {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
  readonly data: Uint8ClampedArray // the same, red, green, blue and full
}

const [DARK, LIGHT, TABLE] = [35, 220, 100] as const
const QUIET = 4 // light modules around a code
const BLUR = 0.7 // pixels
const GRAIN = 24

export function photographed({ size, get }: Matrix, held: Held): Photograph {
  const { width, height, turn = 0, seed = '' } = held
  const module = (height * 0.86) / (size + 2 * QUIET)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const at = (x: number, y: number): number => {
    const [right, down] = [x - width / 2, y - height / 2]
    const column = Math.floor((cos * right + sin * down) / module + size / 2)
    const row = Math.floor((cos * down - sin * right) / module + size / 2)
    const isBeside = (place: number) => place < -QUIET || place >= size + QUIET
    if (isBeside(column) || isBeside(row)) return TABLE
    const isInside = column >= 0 && row >= 0 && column < size && row < size
    return isInside && get(column, row) ? DARK : LIGHT
  }
  const grain = grainOf(seed)
  const grey = Uint8Array.from({ length: width * height }, (_, place) => {
    const [x, y] = [place % width, Math.floor(place / width)]
    const sharp =
      at(x - BLUR, y - BLUR) + at(x + BLUR, y - BLUR) + at(x - BLUR, y + BLUR) + at(x + BLUR, y + BLUR)
    const value = (sharp / 4) * (0.8 + (0.2 * x) / width) + grain(place)
    return Math.min(255, Math.max(0, Math.round(value)))
  })
  return { width, height, grey, data: Uint8ClampedArray.from(rgba(grey)) }
}

function grainOf(seed: string): (place: number) => number {
  const grains = Array.from({ length: 997 }, (_, at) => draw('grain', `${seed}:${at}`, GRAIN) - GRAIN / 2)
  return place => grains[place % grains.length] as number
}

function* rgba(grey: Uint8Array): Generator<number> {
  for (const value of grey) yield* [value, value, value, 255]
}

/** These photographs as a film that a browser takes for its camera: uncompressed, ten a second. All of one size. */
export function filmOf(photographs: readonly Photograph[]): Buffer {
  const [{ width, height }] = photographs as readonly [Photograph, ...Photograph[]]
  const colourless = Buffer.alloc((width * height) / 2, 128)
  const frames = photographs.flatMap(({ grey }) => [Buffer.from('FRAME\n'), Buffer.from(grey), colourless])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...frames])
}
