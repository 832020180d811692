// Bits written and read by one description: a coder is handed each value, and gives it back (writing) or finds it (reading).
// Small numbers take few bits. Nothing of a match stands here.

export type Coder = {
  /** One of `count` places, in the fewest bits that hold them all. */
  readonly pick: (value: number, count: number) => number
  /** A whole number from 0 to 2^53 - 1; `small` bits are enough for the usual ones. */
  readonly number: (value: number, small: number) => number
  readonly flag: (value: boolean) => boolean
  /** A text of any characters; one that came before takes a few bits. */
  readonly text: (value: string) => string
}

export type Writer = Coder & { readonly bytes: () => Uint8Array }
export type Reader = Coder & { readonly isOver: () => boolean } // asked for more bits than there are

const MOST_BITS = 53
const POWERS: readonly number[] = powers(MOST_BITS + 2)
function powers(count: number): readonly number[] {
  const list = [1]
  while (list.length < count) list.push(list.at(-1)! * 2)
  return list
}
const bitOf = (value: number, at: number): number => Math.floor(value / POWERS[at]!) % 2

/** Bits that hold every place below `count`. */
const bitsFor = (count: number): number => POWERS.findIndex(power => power >= count)

type Bits = { readonly put: (value: number, count: number) => number; readonly isReading: boolean }

/** `known` are texts that both ends have beforehand. */
export function bitWriter(known: readonly string[]): Writer {
  const list: number[] = []
  const put = (value: number, count: number): number => {
    for (let at = count - 1; at >= 0; at -= 1) list.push(bitOf(value, at))
    return value
  }
  return {
    ...coder({ put, isReading: false }, known),
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(list.length / 8))
      for (const [at, bit] of list.entries()) bytes[at >> 3]! |= bit << (7 - (at & 7))
      return bytes
    },
  }
}

/** Past the end it reads noughts and says that it is over. */
export function bitReader(bytes: Uint8Array, known: readonly string[]): Reader {
  let at = 0
  const put = (_value: number, count: number): number => {
    let value = 0
    for (let left = count; left > 0; left -= 1, at += 1) {
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    }
    return value
  }
  return { ...coder({ put, isReading: true }, known), isOver: () => at > bytes.length * 8 }
}

function coder({ put, isReading }: Bits, known: readonly string[]): Coder {
  const texts = [...known]
  /** Exponential Golomb: as many noughts as the number is longer than its usual ones, then the number. */
  const number = (value: number, small: number): number => {
    let length = small + 1
    if (isReading) {
      while (length <= MOST_BITS && put(0, 1) === 0) length += 1
      return POWERS[length - 1]! + put(0, length - 1) - POWERS[small]!
    }
    const shifted = value + POWERS[small]!
    while (POWERS[length]! <= shifted) length += 1
    put(0, length - 1 - small)
    put(1, 1)
    put(shifted - POWERS[length - 1]!, length - 1)
    return value
  }
  const freshText = (value: string): string => {
    const length = number(value.length, 4)
    let text = ''
    for (let at = 0; at < Math.min(length, MOST_LETTERS); at += 1) text += letter(value.charCodeAt(at))
    texts.push(text)
    return text
  }
  /** Seven bits a letter, sixteen for what is beyond them. */
  const letter = (code: number): string =>
    String.fromCharCode(put(code < 128 ? 0 : 1, 1) === 0 ? put(code, 7) : put(code, 16))
  return {
    pick: (value, count) => put(value, bitsFor(count)),
    number,
    flag: value => put(value ? 1 : 0, 1) === 1,
    text: value => {
      const place = number(texts.indexOf(value) + 1, 2)
      return place === 0 ? freshText(value) : (texts[place - 1] ?? '')
    },
  }
}
const MOST_LETTERS = 200
