// Playouts are made faster again and again; none of it may change what they come to. The numbers on record are the tally of playouts
// on a scenario with every mechanism on. A change of rules or of a character changes them on purpose:
// `UPDATE_CHECKS=yes npx vitest run tests/explore/golden.test.ts` writes them again.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeRoom, playOneOut } from '../../src/explore/playout.ts'
import { type Field, namesIn, simulate } from '../../src/explore/simulate.ts'
import { chainAll } from '../../src/kit/check.ts'
import { POLICIES } from '../../src/policy/named.ts'
import { checkOf } from '../../src/rules/copy.ts'
import { makePlay } from '../../src/rules/play.ts'
import { arena } from '../support/arena.ts'
import { tiny } from '../support/tiny.ts'

const file = new URL('../fixtures/playouts.json', import.meta.url)
const c = tiny(arena())
const FIELDS: readonly Field[] = [
  [null, null],
  ['random', 'random'],
  ['hardliner', 'reconciler'],
  ['mirror', 'pragmatist'],
  ['accommodate', 'confront'],
]

/** By preset and field: a chain over every final world, and one over the tally's endings, responses and gauges. */
const found = () =>
  ['long', 'short'].flatMap(preset =>
    FIELDS.map(field => {
      const room = makeRoom(c)
      let worlds = 0
      for (let i = 0; i < 60; i += 1) {
        const m = makePlay(c, { preset }, `golden:${i}`)
        const [one, two] = namesIn(c, m.seed, field)
        const { signed, world } = playOneOut(c, m, [POLICIES[one], POLICIES[two]], room)
        worlds = checkOf(worlds ^ signed, world)
      }
      const tally = simulate(c, { preset }, 'golden', field, 0, 60)
      const counts = [tally.endings, tally.triggers, tally.responses, ...tally.gauges].reduce(chainAll, 0)
      return { preset, field: field.join(), worlds, counts, signed: tally.signed, broken: tally.breached }
    }),
  )

test('playouts come to what is on record', () => {
  const now = found()
  if (process.env['UPDATE_CHECKS'] === 'yes') writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`)
  expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
