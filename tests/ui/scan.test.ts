// A camera shows a code askew, uneven in light and grainy: the largest code of a match is read all the same, and nothing is read
// into a picture without one.
import { generate } from 'lean-qr'
import { describe, expect, it } from 'vitest'
import { draw } from '../../src/kit/draw.ts'
import { textIn } from '../../src/ui/gather/scan.ts'
import { photographed } from '../support/photograph.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const textOf = (length: number): string =>
  Array.from({ length }, (_, at) => SIGNS[draw('scan', `${length}:${at}`, 32)]).join('')

describe('the camera', () => {
  it.each([200, 450, 700])('reads a code of %i signs however it is held', length => {
    const text = textOf(length)
    const { size, get } = generate(text)
    for (const turn of [-0.2, 0, 0.13]) {
      const picture = photographed({ size, get }, { width: 1280, height: 720, turn, seed: `${turn}` })
      expect(textIn(picture)).toBe(text)
    }
  })

  it('reads nothing where there is nothing', () => {
    const picture = photographed({ size: 40, get: () => false }, { width: 640, height: 480 })
    expect(textIn(picture)).toBe('')
  })
})
