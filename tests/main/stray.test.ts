// The game's own files, opened where they do not belong, are known for what they are; others are not mistaken for them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classJson } from '../../src/debrief/class-export.ts'
import { rawCopy } from '../../src/main/damage.ts'
import { strayOf } from '../../src/main/stray.ts'
import { logText, makeLog } from '../../src/match/log.ts'
import { makeShort } from '../../src/match/short-log.ts'
import { partsOf } from '../../src/match/short-text.ts'
import { type Head, memorySaves } from '../../src/store/saves.ts'
import { randomMatch, start, wide } from '../match/support.ts'

const match = randomMatch(start({}, wide()), 'stray')
const text = logText(makeLog(match))

describe('a file that the game saved', () => {
  it('is known by the way it begins', async () => {
    expect(strayOf(partsOf(makeShort(match))!.join('\n'))).toBe('code')
    expect(strayOf(classJson([{ match: 1, text }]))).toBe('class')
    const saves = memorySaves()
    await saves.putHead({ id: 'm' } as Head)
    expect(strayOf((await rawCopy(saves, 'm')).text)).toBe('remains')
  })

  it.each([
    ['a log', text],
    ['a scenario', readFileSync('scenarios/first-contact.json', 'utf8')],
    ['the template', readFileSync('scenarios/template.json', 'utf8')],
    ['nothing', ''],
    ['a word', 'TCP'],
  ])('is not mistaken for %s', (_, other) => {
    expect(strayOf(other)).toBeNull()
  })
})
