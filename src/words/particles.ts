// Korean particles that follow the sound of the word before them: 은/는, 이/가, 을/를, 과/와, 으로/로. A template asks for one
// beside the gap it follows: '{side}{side|eun} …'. No sentence lives here.

/** After a consonant, after a vowel, and both where a word in another script does not tell how it is read. */
const PARTICLES = {
  eun: ['은', '는', '은(는)'],
  i: ['이', '가', '이(가)'],
  eul: ['을', '를', '을(를)'],
  gwa: ['과', '와', '과(와)'],
  euro: ['으로', '로', '(으)로'],
} as const

export type Particle = keyof typeof PARTICLES
export const isParticle = (name: string): name is Particle => Object.hasOwn(PARTICLES, name)

type Sound = 'consonant' | 'rieul' | 'vowel' | 'unknown'

/** How each digit ends when read: 영 일 이 삼 사 오 육 칠 팔 구. A zero at the end is read 십, 백, 천: a consonant too. */
const DIGITS: readonly Sound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

/** The particle that follows a value. */
export function particleAfter(value: string | number, name: Particle): string {
  const [closed, open, both] = PARTICLES[name]
  const sound = soundOf(String(value))
  if (sound === 'unknown') return both
  if (sound === 'rieul') return name === 'euro' ? open : closed
  return sound === 'consonant' ? closed : open
}

/** What stands in brackets at the end, and marks, are not read: 동해(일본해) sounds like 동해. */
const read = (text: string): string => {
  const bare = text.replace(/[\s"'.,!?’”」』》〉…]+$/u, '')
  const before = bare.replace(/\s*[(（[][^()（）[\]]*[)）\]]$/u, '')
  if (before === bare) return bare
  return read(before === '' ? bare.replace(/[()（）[\]]/gu, '') : before)
}

function soundOf(text: string): Sound {
  const last = [...read(text)].at(-1) ?? ''
  const code = last.codePointAt(0) ?? 0
  if (code >= 0xac00 && code <= 0xd7a3) return syllable((code - 0xac00) % 28)
  if (/[0-9]/.test(last)) return DIGITS[Number(last)] as Sound
  if (/[aiouyAIOUY]/.test(last)) return 'vowel'
  if (/[lL]/.test(last)) return 'rieul'
  if (/[mnMN]/.test(last)) return 'consonant'
  return 'unknown'
}

const RIEUL = 8 // the place of ㄹ among the finals
const syllable = (final: number): Sound => (final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant')
