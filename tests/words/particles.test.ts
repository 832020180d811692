// A Korean sentence reads right whatever name stands in it: the particle follows the sound of the word before it.
import { describe, expect, it } from 'vitest'
import { ko } from '../../src/words/ko.ts'
import { particleAfter } from '../../src/words/particles.ts'
import { tell } from '../../src/words/say.ts'
import { fill, gapNames } from '../../src/words/template.ts'

describe('particles', () => {
  it.each([
    ['서울', '은', '이', '을', '과', '로'], // ㄹ at the end: 서울로
    ['도쿄', '는', '가', '를', '와', '로'],
    ['워싱턴', '은', '이', '을', '과', '으로'],
    ['현상 유지', '는', '가', '를', '와', '로'],
    ['동해(일본해)', '는', '가', '를', '와', '로'],
    ['독도 / 竹島（다케시마）', '은(는)', '이(가)', '을(를)', '과(와)', '(으)로'], // read as Japanese or not: unknown
    ['“합의안.”', '은', '이', '을', '과', '으로'],
    ['Seoul', '은', '이', '을', '과', '로'],
    ['Tokyo', '는', '가', '를', '와', '로'],
    ['Washington', '은', '이', '을', '과', '으로'],
    ['Sudwick', '은(는)', '이(가)', '을(를)', '과(와)', '(으)로'],
    ['東京', '은(는)', '이(가)', '을(를)', '과(와)', '(으)로'],
    ['', '은(는)', '이(가)', '을(를)', '과(와)', '(으)로'],
    ['(비공개)', '는', '가', '를', '와', '로'], // nothing before the brackets: they are read
    [3, '은', '이', '을', '과', '으로'],
    [8, '은', '이', '을', '과', '로'],
    [45, '는', '가', '를', '와', '로'],
    [100, '은', '이', '을', '과', '으로'],
  ] as const)('after %s', (word, ...expected) => {
    const names = ['eun', 'i', 'eul', 'gwa', 'euro'] as const
    expect(names.map(name => particleAfter(word, name))).toEqual(expected)
  })

  it('stand beside a gap, which keeps its own value', () => {
    expect(fill('{side}{side|eun} ‘{card}’{card|eul} 냈습니다.', { side: '서울', card: '항의' })).toBe(
      '서울은 ‘항의’를 냈습니다.',
    )
  })

  it('are in the Korean sentences that need them', () => {
    expect(tell({ code: 'commit.predict', params: { side: '도쿄' } }, 'ko')).toBe('도쿄는 어떻게 나올까')
    expect(tell({ code: 'commit.predict', params: { side: '서울' } }, 'ko')).toBe('서울은 어떻게 나올까')
  })

  it('follow a gap everywhere: no Korean text fixes one to a name', () => {
    // 은, 는, 이, 가, 을, 를, 과, 와 right after a gap or its closing quote, and then the end of the word
    const fixed = /\}[’”」』]?(?:은|는|이|가|을|를|과|와|으로)(?=[\s,.?!]|$)/u
    const wrong = Object.entries(ko).filter(([, text]) => fixed.test(text))
    expect(wrong).toEqual([])
    expect(fixed.test('{side}은 봉인했습니다.')).toBe(true)
  })

  it('are asked of no text that is not Korean', () => {
    expect(gapNames('{side|eun}')).toEqual(['side'])
  })
})
