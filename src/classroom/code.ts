// The join code: six symbols without look-alikes (Douglas Crockford's base 32), and what people type for it. The host draws
// the bytes.

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 6

/** What is typed for a symbol that no code has. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** A code from six random bytes: one of 2^30. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, CODE_LENGTH), byte => SYMBOLS[byte & 31]).join('')

/** The code that was meant, whatever the case, the spaces and dashes, the width of the letters; null where it can be none. */
export function codeMeant(typed: string): string | null {
  const plain = typed
    .slice(0, 64)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.·・ー]/g, '')
  const meant = Array.from(plain, symbol => MEANT[symbol] ?? symbol)
  const fits = meant.length === CODE_LENGTH && meant.every(symbol => SYMBOLS.includes(symbol))
  return fits ? meant.join('') : null
}

/** As it is written for people: two groups of three. */
export const codeForPeople = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
