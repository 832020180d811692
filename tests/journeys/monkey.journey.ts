// Bored students for a few seconds, the same ones each time: nothing breaks. `npm run soak -- monkey` is whole.
import { expect, test } from '@playwright/test'
import { boredClass } from '../soak/monkeys.ts'

const [SEED, STEPS, STUDENTS] = [3, 15, 2] as const

test('bored students break nothing in a class and alone', async () => {
  const found = await boredClass(SEED, STEPS, 'first-contact', STUDENTS)
  expect(found.flatMap(one => one.faults)).toEqual([])
  expect(found.reduce((sum, one) => sum + one.kinds, 0)).toBeGreaterThan(STEPS) // it did things
})
