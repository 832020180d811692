// Board inputs for the tests: one written out, and an arbitrary one of any shape and hostile letters.
import fc from 'fast-check'
import { shippedChart } from '../../src/board/chart.ts'
import { type Frame, makeFrame } from '../../src/board/frame.ts'
import { type BoardCable, type BoardInput, ENVELOPE_STATES, SLIP_DUES } from '../../src/board/input.ts'
import { estimate } from '../../src/board/look.ts'

const chart = shippedChart()
export const plain: BoardInput = {
  sides: [
    { id: 'west', name: 'SEOUL', mark: 'diamond', place: [126.98, 37.56] },
    { id: 'east', name: 'TOKYO', mark: 'square', place: [139.69, 35.69] },
  ],
  cables: [
    { id: 'safety', kind: 'single', label: 'Security', value: 280, change: -140 },
    { id: 'trade', kind: 'single', label: 'Economics', value: 610, change: -20 },
    { id: 'public-w', kind: 'strand', side: 0, label: 'Korea’s public', value: 550, change: 10 },
    { id: 'public-e', kind: 'strand', side: 1, label: 'Japan’s public', value: 380, change: -30 },
  ],
  states: [
    { id: 'n', name: 'Beijing', place: [116.4, 39.9], lean: 45, weight: 4, note: 'leaning in' },
    { id: 'p', name: 'Pyongyang', place: [125.75, 39.03], lean: 30, weight: 4, note: 'leaning in' },
    { id: 'm', name: 'Moscow', place: [37.6, 55.75], lean: 0, weight: 2, note: 'watching' },
    { id: 'w', name: 'Washington', place: [-77, 38.9], lean: -70, weight: 1, note: 'turning away' },
  ],
  trigger: { place: [135.2, 38.2], title: 'A plane, a ship, a drifting boat' },
  snags: [{ id: 'd1', label: 'The ruling', cable: 'public-w' }],
  slips: [
    { id: 's1', label: 'No videos of the encounter', due: 'running', side: 0 },
    { id: 's2', label: 'Data exchanged behind closed doors', due: 'due', side: 1 },
  ],
  envelopes: { west: 'sealed' },
  caption: {
    title: 'Low Ebb',
    subtitle: 'the waters between two capitals',
    line1: 'Turn 3 of 12 · December 2018',
    line2: '3 disputes open · lines of communication thin',
  },
  phase: 'committing',
}

export const withValue = (input: BoardInput, id: string, value: number): BoardInput => ({
  ...input,
  cables: input.cables.map(c => (c.id === id ? { ...c, change: value - c.value, value } : c)),
})

export const frameOf = (input: BoardInput, width: number, height: number): Frame =>
  makeFrame(input, { width, height, chart, measure: estimate })

const tenths = fc.integer({ min: 0, max: 1000 })
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('経済', '안보', '<b>&', 'A'.repeat(90), ''),
)
const change = fc.integer({ min: -300, max: 300 })

const cable = (id: string): fc.Arbitrary<BoardCable> =>
  fc.oneof(
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('single' as const),
      label: words,
      value: tenths,
      change,
    }),
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('strand' as const),
      side: fc.constantFrom(0 as const, 1 as const),
      label: words,
      value: tenths,
      change,
    }),
  )

const cables = fc
  .integer({ min: 0, max: 6 })
  .chain(n => fc.tuple(...Array.from({ length: n }, (_, i) => cable(`c${i}`))))

/** Any input the store could make, and some it could not: places anywhere, labels of any length. */
export const anyInput: fc.Arbitrary<BoardInput> = fc.record({
  sides: fc.tuple(
    fc.record({ id: fc.constant('a'), name: words, mark: fc.constant('diamond' as const), place }),
    fc.record({ id: fc.constant('b'), name: words, mark: fc.constant('square' as const), place }),
  ),
  cables,
  states: fc
    .array(
      fc.record({
        name: words,
        place,
        lean: fc.integer({ min: -150, max: 150 }),
        weight: fc.integer({ min: 0, max: 9 }),
        note: words,
      }),
      { maxLength: 6 },
    )
    .map(list => list.map((s, i) => ({ id: `s${i}`, ...s }))),
  trigger: fc.option(fc.record({ place, title: words })),
  snags: fc.constantFrom(
    [],
    [
      { id: 'x', label: 'x', cable: 'c0' },
      { id: 'y', label: 'y', cable: 'gone' },
    ],
  ),
  slips: fc
    .array(fc.record({ label: words, due: fc.constantFrom(...SLIP_DUES) }), { maxLength: 5 })
    .map(list => list.map((s, i) => ({ id: `p${i}`, ...s }))),
  envelopes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(...ENVELOPE_STATES)),
  caption: fc.record({ title: words, subtitle: words, line1: words, line2: words }),
  phase: fc.constantFrom('reading' as const, 'committing' as const, 'revealed' as const),
})
