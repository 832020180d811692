// The small fixed game that speed is measured with: two sides, 4 triggers, 3 responses each, 3 meters, 12 turns, sealed. Once
// as a scenario for the rules, once packed by hand in integers; equal results are checked before anything is timed.

const TURNS = 12
const TRIGGERS = 4
const RESPONSES = 3
const METERS = ['security', 'economics', 'opinion'] as const
const SIDES = ['east', 'west'] as const
const START = 500 // tenths

/** Change of a meter in tenths by one response: any fixed table would do, this one has both signs and no pattern in a row. */
const deltaOf = (trigger: number, side: number, response: number, meter: number): number =>
  ((trigger * 37 + side * 53 + response * 71 + meter * 29 + 17) % 161) - 84

export const smallScenario = () => ({
  format: 1,
  id: 'small-game',
  title: 'The small game',
  sides: SIDES.map(id => ({ id, name: id })),
  calendar: { slots: Array.from({ length: TURNS }, (_, slot) => ({ id: `s${slot}` })) },
  gauges: METERS.map(id => ({ id, kind: 'meter', start: START / 10 })),
  triggers: Array.from({ length: TRIGGERS }, (_, trigger) => ({
    id: `t${trigger}`,
    title: `t${trigger}`,
    neutral: 'It happens again.',
    again: true,
    at: Array.from({ length: TURNS / TRIGGERS }, (__, round) => `s${round * TRIGGERS + trigger}`),
    responses: Object.fromEntries(SIDES.map((id, side) => [id, handOf(trigger, side)])),
  })),
  endings: [
    { id: 'calm', name: 'Calm', text: 'Calm.', when: { gauge: 'security', atLeast: 60 } },
    { id: 'poor', name: 'Poor', text: 'Poor.', when: { gauge: 'economics', below: 30 } },
    { id: 'muddle', name: 'Muddle', text: 'Muddle.' },
  ],
})

const handOf = (trigger: number, side: number) =>
  (['press', 'hold', 'engage'] as const).map((stance, response) => ({
    id: `r${response}`,
    stance,
    title: `r${response}`,
    effects: METERS.map((gauge, meter) => ({ gauge, by: deltaOf(trigger, side, response, meter) / 10 })),
  }))

/** A stream of choices from a number: the same for every engine under test. Whole numbers below 3. */
export const choicesOf = (seed: number): Uint8Array => {
  const choices = new Uint8Array(TURNS * 2)
  let state = (seed * 2654435761) >>> 0 || 1
  for (let i = 0; i < choices.length; i += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    choices[i] = (state >>> 0) % RESPONSES
  }
  return choices
}

export type SmallResult = { readonly gauges: readonly number[]; readonly ending: number }

const PACKED = Int16Array.from({ length: TRIGGERS * 2 * RESPONSES * METERS.length }, (_, at) => {
  const meter = at % 3
  const response = ((at / 3) | 0) % 3
  const side = ((at / 9) | 0) % 2
  return deltaOf((at / 18) | 0, side, response, meter)
})

const clamp = (value: number): number => (value < 0 ? 0 : value > 1000 ? 1000 : value)

/** For an engine of another house. What the limit itself reads is not exported: an exported number is fetched anew each time. */
export const THE_GAME = { turns: TURNS, start: START } as const

export const endingOf = (meters: readonly [number, number, number]): number =>
  meters[0] >= 600 ? 0 : meters[1] < 300 ? 1 : 2

/** The meters after both responses of a turn: for an engine that keeps its own state. */
export const addResponses = (
  [a, b, c]: readonly [number, number, number],
  turn: number,
  responses: readonly [number, number],
): [number, number, number] => {
  const east = (turn & 3) * 18 + responses[0] * 3
  const west = (turn & 3) * 18 + 9 + responses[1] * 3
  return [
    clamp(a + PACKED[east]! + PACKED[west]!),
    clamp(b + PACKED[east + 1]! + PACKED[west + 1]!),
    clamp(c + PACKED[east + 2]! + PACKED[west + 2]!),
  ]
}

/** The limit: nothing but the game's own arithmetic. */
export const playPacked = (choices: Uint8Array): SmallResult => {
  let a = START
  let b = START
  let c = START
  for (let turn = 0; turn < TURNS; turn += 1) {
    const east = (turn & 3) * 18 + choices[turn * 2]! * 3
    const west = (turn & 3) * 18 + 9 + choices[turn * 2 + 1]! * 3
    a = clamp(a + PACKED[east]! + PACKED[west]!)
    b = clamp(b + PACKED[east + 1]! + PACKED[west + 1]!)
    c = clamp(c + PACKED[east + 2]! + PACKED[west + 2]!)
  }
  return { gauges: [a, b, c], ending: a >= 600 ? 0 : b < 300 ? 1 : 2 }
}
