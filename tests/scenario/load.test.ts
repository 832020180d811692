// A good file loads whole: frozen, named by its content, its text kept. The least that is a scenario loads too.
import { describe, expect, it } from 'vitest'
import { canonicalHash } from '../../src/kit/hash.ts'
import { compile } from '../../src/scenario/compile.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { FORMAT, migrate } from '../../src/scenario/migrations/index.ts'
import { errorsOf, loaded, minimal, put, rich, textOf } from '../support/scenario.ts'

describe('a scenario file', () => {
  it('may be as small as two sides, a meter, a trigger and endings', () => {
    const { scenario, warnings } = loaded(minimal())
    expect(scenario.triggers.map(trigger => trigger.id)).toEqual(['ruling'])
    expect(warnings).toEqual([])
    expect(compile(loaded(minimal())).slots.length).toBe(1)
  })

  it('may hold everything, without a warning', () => {
    expect(errorsOf(rich())).toEqual([])
    expect(loaded(rich()).warnings).toEqual([])
    expect(compile(loaded(rich())).triggers.length).toBe(3)
  })

  it('is read from bytes and from text alike, and its text is kept as it was', () => {
    const text = `\n  ${textOf(rich())}\n`
    const fromText = loadScenario(text)
    const fromBytes = loadScenario(new TextEncoder().encode(text))
    expect(fromText.ok && fromText.value.text).toBe(text)
    expect(fromBytes).toEqual(fromText)
  })

  it('is frozen to the last leaf', () => {
    const { scenario } = loaded(rich())
    const open: unknown[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) open.push(value)
      Object.values(value).forEach(visit)
    }
    visit(scenario)
    expect(open).toEqual([])
  })

  it('is named by its content, not by the order of its keys or its spaces', () => {
    const turned = Object.fromEntries(Object.entries(minimal()).reverse())
    const hash = loaded(minimal()).hash
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(loaded(turned).hash).toBe(hash)
    const compact = loadScenario(JSON.stringify(minimal()))
    expect(compact.ok && compact.value.hash).toBe(hash)
    expect(loaded(put(minimal(), '/title', 'Another')).hash).not.toBe(hash)
    expect(canonicalHash(minimal())).toBe(hash)
  })
})

describe('migrations', () => {
  it('leave the newest format as it is', () => {
    const file = { format: FORMAT, id: 'a' }
    expect(migrate(file)).toEqual({ ok: true, value: file })
  })

  it('name a format that is missing, unknown or newer', () => {
    expect(migrate([])).toEqual({ ok: false, error: { code: 'not-an-object' } })
    expect(migrate({})).toEqual({ ok: false, error: { code: 'format-missing' } })
    expect(migrate({ format: '1' })).toEqual({ ok: false, error: { code: 'format-unknown', found: '"1"' } })
    expect(migrate({ format: 0 })).toEqual({ ok: false, error: { code: 'format-unknown', found: '0' } })
    expect(migrate({ format: 2 })).toEqual({ ok: false, error: { code: 'format-newer', found: 2 } })
  })
})
