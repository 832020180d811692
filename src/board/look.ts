// The hand of the chart: its types and the sizes that follow from the room it is given. Its colours are in ink.ts.
// No geometry of a match, no drawing.
export type Tone = 'steel' | 'gold' | 'moss' | 'plum' | 'celadon' | 'indigo'

/** Singles take these in turn; strands take their side's own. */
export const SINGLE_TONES: readonly Tone[] = ['steel', 'gold', 'moss', 'plum']
export const MARK_TONES = { diamond: 'celadon', square: 'indigo' } as const

export type Family = 'serif' | 'sans'

export interface Type {
  readonly family: Family
  readonly size: number // px
  readonly weight: number // 400..700
  readonly italic?: boolean
  readonly spacing?: number // px between letters
}

const FAMILIES: Readonly<Record<Family, string>> = {
  serif:
    '"Source Serif 4 Variable", "Source Serif 4", "Source Serif Pro", "Noto Serif CJK JP", Georgia, "Times New Roman", serif',
  sans: '"Inter Variable", Inter, "Noto Sans CJK JP", system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
}

export const fontOf = (t: Type): string =>
  `${t.italic === true ? 'italic ' : ''}${t.weight} ${t.size}px ${FAMILIES[t.family]}`

/** Pixels a text takes; the browser's own measure at run time, `estimate` where there is no browser. */
export type Measure = (text: string, type: Type) => number

const WIDE = /[ᄀ-ᇿ⺀-鿿가-힯豈-﫿！-｠]/u
/** Whether any letter is East Asian, as wide as it is high. */
export const isWide = (text: string): boolean => WIDE.test(text)

const NARROW = /[ijltfI.,:;'’|!()[\]·]/u

/** A width by kind of letter, a little generous, so that what fits here fits on the screen. */
export const estimate: Measure = (text, type) => {
  let em = 0
  for (const letter of text) em += WIDE.test(letter) ? 1.02 : NARROW.test(letter) ? 0.34 : 0.6
  return em * type.size + [...text].length * (type.spacing ?? 0)
}

export interface Sizes {
  readonly small: boolean // a phone's strip: no cartouche, no notes
  readonly unit: number // 1 on a laptop's board; thickness, marks and letters scale with it
  readonly margin: number // px from the board's edge to the ruled frame
  readonly band: number // px, width of the frame's chequered band
  readonly capital: Type
  readonly plaque: Type
  readonly figure: Type
  readonly state: Type
  readonly note: Type
  readonly title: Type
  readonly subtitle: Type
  readonly line: Type
  readonly degree: Type
  readonly slip: Type
}

/** Sizes for a board of w x h pixels; `letters` makes what is written larger, 1 to 2. */
export function sizesFor(w: number, h: number, letters = 1): Sizes {
  const small = w < 560
  const unit = small ? 0.72 : Math.max(0.85, Math.min(1.55, Math.min(w / 890, h / 690)))
  const px = (size: number, least: number) => Math.round(Math.max(least, size * unit) * letters * 2) / 2
  return {
    small,
    unit,
    margin: small ? 4 : Math.round(9 * unit),
    band: small ? 4 : Math.round(6 * unit),
    capital: { family: 'serif', size: px(15, 12), weight: 700, spacing: small ? 1 : 2 * unit },
    plaque: { family: 'sans', size: px(12, 10.5), weight: 600 },
    figure: { family: 'sans', size: px(13, 11), weight: 700 },
    state: { family: 'sans', size: px(10.5, 9), weight: 700, spacing: small ? 0.6 : 1.2 * unit },
    note: { family: 'serif', size: px(11.5, 9), weight: 400, italic: true },
    title: { family: 'serif', size: px(26, 16), weight: 700 },
    subtitle: { family: 'serif', size: px(14, 11), weight: 400, italic: true },
    line: { family: 'sans', size: px(11, 9.5), weight: 400 },
    degree: { family: 'serif', size: px(9.5, 8), weight: 400, italic: true },
    slip: { family: 'serif', size: px(12, 10), weight: 400 },
  }
}
