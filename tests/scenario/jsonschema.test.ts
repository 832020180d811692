// The JSON Schema that authors' editors read: up to date with the format, and with a word on every key.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { scenarioJsonSchema } from '../../src/scenario/jsonschema.ts'
import { describedKeys, describeKey } from '../../src/words/format.ts'
import { minimal, put, rich } from '../support/scenario.ts'

const shipped = (): unknown =>
  JSON.parse(readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8'))

describe('the published schema', () => {
  it('is what `npm run schema` writes', () => {
    expect(shipped()).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema(describeKey))))
  })

  it('takes good files and refuses others, as another reader of it sees it', () => {
    const reader = fromJSONSchema(shipped() as Parameters<typeof fromJSONSchema>[0])
    expect([minimal(), rich()].map(data => reader.safeParse(data).success)).toEqual([true, true])
    const bad = [
      put(minimal(), '/sides/2', { id: 'third', name: 'Third' }),
      put(minimal(), '/titel', 'x'),
      put(minimal(), '/triggers/0/responses/tokyo/0/cost', -1),
      put(rich(), '/triggers/1/when/any/0/flagg', 'x'),
    ]
    expect(bad.map(data => reader.safeParse(data).success)).toEqual([false, false, false, false])
  })

  it('says what every key is for, and nothing about keys that are gone', () => {
    const asked: string[] = []
    scenarioJsonSchema(path => {
      asked.push(path)
      return undefined
    })
    expect(asked.length).toBeGreaterThan(250)
    expect(asked.filter(path => describeKey(path) === undefined)).toEqual([])
    const gone = describedKeys.filter(path => !path.startsWith('*.') && !asked.includes(path))
    expect(gone).toEqual([])
  })

  it('closes every object against unknown keys', () => {
    const open: string[] = []
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties, additionalProperties } = node as {
        properties?: object
        additionalProperties?: unknown
      }
      if (properties !== undefined && additionalProperties !== false) open.push(at)
      for (const [key, inner] of Object.entries(node)) visit(inner, `${at}/${key}`)
    }
    visit(shipped(), '')
    expect(open).toEqual([])
  })
})
