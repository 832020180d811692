// A write that fails is known to every screen until one succeeds, and fails for its caller all the same.
import { expect, it } from 'vitest'
import { memorySaves } from '../../src/store/saves.ts'
import { isFull, makeTroubleStore, watchedSaves } from '../../src/store/trouble.ts'

const entry = { seq: 1, turn: 1, by: 's', ref: 'r', move: { kind: 'ready' }, check: 1, at: 1 } as const

it('tells a full disk from another fault, and takes it back once something is written', async () => {
  const trouble = makeTroubleStore()
  let fault: Error | null = null
  const plain = memorySaves()
  const saves = watchedSaves(
    {
      ...plain,
      store: {
        ...plain.store,
        append: async (...args) => {
          if (fault) throw fault
          return plain.store.append(...args)
        },
      },
    },
    trouble,
  )
  fault = new DOMException('full', 'QuotaExceededError')
  await expect(saves.store.append('m', 0, [entry])).rejects.toBe(fault)
  expect(trouble.read().writing).toBe('full')
  fault = new Error('disk gone')
  await expect(saves.store.append('m', 0, [entry])).rejects.toBe(fault)
  expect(trouble.read().writing).toBe('failed')
  expect(await saves.store.read('m')).toEqual([])
  fault = null
  expect(await saves.store.append('m', 0, [entry])).toBe(true)
  expect(trouble.read().writing).toBeNull()
})

it('knows a quota by name or by word', () => {
  expect(isFull(new DOMException('x', 'QuotaExceededError'))).toBe(true)
  expect(isFull(new Error('Quota exceeded.'))).toBe(true)
  expect(isFull(new Error('aborted'))).toBe(false)
  expect(isFull('quota')).toBe(false)
})
