// Files made to hurt, up to the size that is still read: by their tokens, their keys, their texts, their ids, their conditions.
// Each is a function, so that only the test that needs one pays for it.
import { minimal, put, rich, textOf, trigger } from '../support/scenario.ts'

const MIB = 1024 * 1024
const repeat = (part: string, before = '', after = ''): string =>
  before + part.repeat(Math.floor((MIB - before.length - after.length) / part.length)) + after
const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index))
const members = (length: number, make: (index: number) => readonly [string, unknown]): object =>
  Object.fromEntries(list(length, make))

/** By name: a text of at most 1 MiB, and the code that must be among its errors; null where it loads. */
export const HOSTILE: { readonly [name: string]: readonly [code: string | null, make: () => string] } = {
  'larger than a mebibyte': ['too-large', () => 'x'.repeat(MIB + 1)],
  'larger only in bytes': ['too-large', () => `"${'é'.repeat(MIB / 2)}"`],
  brackets: ['too-deep', () => repeat('[')],
  braces: ['too-deep', () => repeat('{"a":')],
  'keys without braces': ['after-the-end', () => repeat('"a":')],
  'one long text': ['text-too-long', () => repeat('a', '"', '"')],
  'many long texts': ['text-too-long', () => repeat(`"${'a'.repeat(4100)}",`, '[', '0]')],
  escapes: ['text-too-long', () => repeat('\\u0041', '"', '"')],
  'escaped quotes': ['text-too-long', () => repeat('\\"', '"', '"')],
  'a text that never ends': ['unfinished-text', () => repeat('\\n', '"')],
  'bad escapes': ['bad-escape', () => repeat('\\x', '"', '"')],
  'half pairs': ['broken-character', () => repeat('\\ud800', '"', '"')],
  'directions turned': ['bidi-control', () => `"${'\u202e'.repeat(MIB / 3 - 1)}"`],
  spaces: ['empty-file', () => repeat(' ')],
  'new lines': ['empty-file', () => repeat('\n')],
  comments: ['comment', () => repeat('//\n')],
  'comments of blocks': ['comment', () => repeat('/**/')],
  'one open comment': ['comment', () => repeat('*', '/')],
  commas: ['expected-value', () => repeat(',', '[', ']')],
  'one long number': ['not-an-object', () => repeat('9')],
  zeroes: ['too-many-nodes', () => repeat('0,', '[', '0]')],
  'empty lists': ['too-many-nodes', () => repeat('[],', '[', '0]')],
  'the same key': ['duplicate-key', () => repeat('"a":0,', '{', '"a":0}')],
  'one long key': ['key-too-long', () => repeat('k', '{"', '":0}')],
  'long keys nested': [
    'unknown-key',
    () => `{"format":1,${`"${'k'.repeat(100)}":{`.repeat(30)}"a":[${list(19_000, () => 0)}]${'}'.repeat(31)}`,
  ],
  'dangerous keys': ['dangerous-key', () => repeat('"__proto__":0,', '{', '"a":0}')],
  'unknown keys': [
    'unknown-key',
    () => JSON.stringify({ ...minimal(), ...members(19_000, index => [`key${index}`, 0]) }),
  ],
  'unknown keys, all long': [
    'unknown-key',
    () => JSON.stringify({ ...minimal(), ...members(9_000, index => [`${'k'.repeat(90)}${index}`, 0]) }),
  ],
  'wrong types': [
    'wrong-type',
    () => JSON.stringify({ ...minimal(), sources: members(19_000, index => [`s${index}`, 0]) }),
  ],
  'wrong texts': [
    'wrong-type',
    () => JSON.stringify({ ...minimal(), glossary: list(6_000, () => ({ term: 0, text: [] })) }),
  ],
  'texts in many languages': [
    'bad-key',
    () => JSON.stringify({ ...minimal(), summary: members(19_000, index => [`en-${index}-x`, 'a']) }),
  ],
  'unknown ids': [
    'unknown-source',
    () =>
      JSON.stringify({
        ...minimal(),
        glossary: list(2_000, index => ({ term: 'a', text: 'b', sources: [`N${index}`] })),
        sources: members(2_000, index => [`S${'a'.repeat(30)}${index}`, { title: 'a' }]),
      }),
  ],
  'unknown names': [
    'unknown-name',
    () =>
      JSON.stringify({
        ...minimal(),
        phrases: list(60, index => ({ id: `p${index}`, text: '{a'.repeat(2000) })),
        summary: '{b}'.repeat(1300),
      }),
  ],
  'conditions that branch': [null, () => branching()],
  'conditions too long': [
    'condition-too-long',
    () =>
      textOf(
        put(rich(), '/endings/1/when', {
          any: list(16, () => ({ any: list(16, () => ({ any: list(16, () => ({ flag: 'measure' })) })) })),
        }),
      ),
  ],
  'terms and texts': [
    null,
    () =>
      JSON.stringify({
        ...minimal(),
        avoid: list(4_000, index => ({ term: `term ${index}` })),
        phrases: list(60, index => ({ id: `p${index}`, text: 'term '.repeat(800) })),
      }),
  ],
  'presets and slots': [null, () => JSON.stringify(presets())],
  'switches of a large model': ['unknown-number', () => JSON.stringify(switches())],
}

/** Many endings, each with as many ways to hold as 255 nodes can make. */
function branching(): string {
  const wide = {
    all: list(15, first => ({ any: list(15, second => ({ gauge: 'lines', atLeast: first + second + 1 })) })),
  }
  const data = rich()
  const endings = list(25, index => ({ id: `e${index}`, name: 'E', text: 'x', when: wide }))
  return textOf({ ...data, endings: [...endings, { id: 'last', name: 'L', text: 'x' }] })
}

function presets(): unknown {
  const slots = list(60, index => ({ id: `s${index}` }))
  const many = list(1_000, index => ({
    id: `p${index}`,
    name: 'P',
    slots: list(8, at => `s${(index % 52) + at}`),
  }))
  const triggers = list(60, index =>
    trigger(`t${index}`, { at: list(60, at => `s${at}`), neutral: 'word '.repeat(800) }),
  )
  return { ...minimal(), calendar: { slots, presets: many }, triggers }
}

function switches(): unknown {
  const data = rich()
  const scale = members(6_000, index => [`d${index}`, { security: 1 }])
  const off = members(500, index => [`model.sizes.scale.d${index}.security`, 2])
  const assumptions = list(12, index => ({
    id: `a${index}`,
    name: 'A',
    for: 'x',
    against: 'y',
    off: { ...off, 'model.sizes.none': 1 },
  }))
  return {
    ...data,
    model: { ...data.model, sizes: { small: 1, clear: 2, large: 3, scale: { words: {}, ...scale } } },
    assumptions,
  }
}
