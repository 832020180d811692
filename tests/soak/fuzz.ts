// Messages that are wrong in every way a message can be: valid ones with parts of another type, size, alphabet or depth, keys that
// are none of ours, text that is cut, doubled or no JSON at all.
type Random = () => number
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const upTo = (most: number, random: Random): number => Math.floor(random() * most)

const sent = (move: object, over: object = {}) => ({
  type: 'send',
  match: '1',
  sent: { ref: 'r1', turn: 1, phase: 'briefing', move, ...over },
})
const act = (one: object) => ({ type: 'class', sent: { ref: 'r2', act: one } })

/** What a device might say. */
const HONEST: readonly object[] = [
  { type: 'join', code: 'ABC234', ref: 'r3', names: ['Aoi', 'Ben'] },
  { type: 'rejoin', code: 'ABC234', rejoin: 'XYZ789' },
  { type: 'enter', token: 'a-token-of-nobody-at-all' },
  { type: 'write', ref: 'r4', purpose: 'slip', text: 'They had reason to fear it.' },
  { type: 'rejoin-code', person: '0123456789abcdef' },
  { type: 'watch', match: '1', as: 'side', side: 'tokyo' },
  { type: 'leave', match: '1' },
  sent({ kind: 'ready' }),
  sent({ kind: 'seal', response: 'stay', word: true }, { phase: 'commitment' }),
  sent({ kind: 'draft', on: 0, package: { give: [{ pledge: 'a' }], take: [{ clause: 'b' }] } }),
  sent({ kind: 'state', gave: 'a', gained: 'b', sentence: null }),
  sent({ kind: 'reseat', seat: 'a', side: 'tokyo', holder: 'person' }),
  act({ kind: 'place', person: '0123456789abcdef', match: 1, side: 'tokyo' }),
  act({ kind: 'configure', settings: { minutes: 90, substitutes: { a: 'b' } } }),
  act({ kind: 'wire', person: 'a', matches: [1, 2] }),
  act({ kind: 'over' }),
]

const ODD: readonly ((random: Random) => Json)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => 2 ** 53,
  () => -0,
  () => 0.1,
  () => '',
  () => [],
  () => ({}),
  random => 'x'.repeat(upTo(6000, random)),
  random => String.fromCodePoint(0x20 + upTo(0x1ffff, random)).repeat(1 + upTo(40, random)),
  () => '\u202e\u0000\ufeff\ud800',
  () => '__proto__',
  () => "'; drop table events; --",
  () => '<img src=x onerror=alert(1)>',
  () => '../../etc/passwd',
  random => deep(1 + upTo(1500, random)),
  random => Array.from({ length: upTo(400, random) }, () => 1),
]
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'type',
  'kind',
  'seat',
  'by',
  'at',
  'check',
  '',
]

function deep(levels: number): Json {
  let value: Json = 1
  for (let at = 0; at < levels; at += 1) value = at % 2 === 0 ? [value] : { a: value }
  return value
}

/** One hostile text. */
export function hostile(random: Random): unknown {
  const kind = random()
  if (kind < 0.02) return pick<unknown>([null, 7, {}, [], undefined, Buffer.from('{"type":"leave"}')], random)
  const value = structuredClone(pick(HONEST, random)) as Json
  const rounds = 1 + upTo(3, random)
  let changed = value
  for (let at = 0; at < rounds; at += 1) changed = mutated(changed, random)
  const text = written(changed)
  return kind < 0.25 ? torn(text, random) : text
}

/** One part of the value is another, gone, or has company. */
function mutated(value: Json, random: Random): Json {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(ODD, random)(random)
  if (Array.isArray(value)) {
    const at = upTo(value.length, random)
    return value.map((one, place) => (place === at ? mutated(one, random) : one))
  }
  const keys = Object.keys(value)
  const key = keys.length > 0 ? pick(keys, random) : 'a'
  const way = random()
  if (way < 0.15) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  if (way < 0.35) return { ...value, [`${pick(KEYS, random)}`]: pick(ODD, random)(random) }
  return { ...value, [key]: mutated(value[key] as Json, random) }
}

/** JSON as a careless writer has it: `__proto__` as a key of its own. */
const written = (value: Json): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return 'x'
  }
}

function torn(text: string, random: Random): string {
  const at = upTo(text.length, random)
  const way = random()
  if (way < 0.3) return text.slice(0, at)
  if (way < 0.5) return text + text
  if (way < 0.7)
    return `${text.slice(0, at)}${String.fromCharCode(upTo(0xffff, random))}${text.slice(at + 1)}`
  if (way < 0.85) return `${'['.repeat(upTo(4000, random))}${text}`
  return `${text.slice(0, at)}"__proto__":{"on":true},${text.slice(at)}`
}
