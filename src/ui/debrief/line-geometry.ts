// Where things stand on a line chart: pixels from steps and levels. Numbers only.
export type Frame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly named: boolean // whether there is room to name the lines where they end
  readonly x: (step: number) => number
  readonly y: (tenths: number) => number
}

const LETTER = 6.6 // px, of the small sans letters; a sign of Japanese or Korean is as wide as two
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu
const FOOT = 48

export function frameFor(
  width: number,
  height: number,
  steps: number,
  lines: readonly { readonly name: string }[],
): Frame {
  const longest = Math.max(0, ...lines.map(line => letters(line.name))) * LETTER + 12
  const named = longest < width * 0.36
  const left = 34
  const right = named ? width - longest : width - 10
  const top = 30
  const bottom = height - FOOT
  const at = (value: number) => Math.round(value * 10) / 10
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    named,
    x: step => at(left + ((right - left) * step) / Math.max(1, steps - 1)),
    y: tenths => at(bottom - ((bottom - top) * tenths) / 1000),
  }
}

const letters = (name: string): number => name.length + (name.match(WIDE)?.length ?? 0)

/** A path through the values; a gap where there is none. */
export function pathOf(values: readonly (number | null)[], frame: Frame): string {
  let pen = 'M'
  return values
    .map((value, step) => {
      if (value === null) {
        pen = 'M'
        return ''
      }
      const part = `${pen}${frame.x(step)} ${frame.y(value)}`
      pen = 'L'
      return part
    })
    .join('')
}

/** The same places, at least `gap` apart and inside the bounds, in the same order. */
export function apart(
  places: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = places.map((_, at) => at).sort((a, b) => places[a]! - places[b]! || a - b)
  const moved = [...places]
  let least = top
  for (const at of order) {
    moved[at] = Math.max(moved[at]!, least)
    least = moved[at] + gap
  }
  let most = bottom
  for (const at of [...order].reverse()) {
    moved[at] = Math.min(moved[at]!, most)
    most = moved[at] - gap
  }
  return moved
}
