// Timing in interleaved rounds: every contestant once a round, so that a machine that slows down slows them all. Medians, and
// ratios pair by pair. By the thread's own processor time, which the work of other programs lengthens least.
export type Contestant = { readonly name: string; readonly run: () => number } // returns how many units it did

export type Timed = { readonly name: string; readonly rates: readonly number[] } // units a second, by round

/** Milliseconds that this thread has worked; an older Node knows only of the whole process. */
const ownTime = (): number => {
  const { system, user } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}

export const inRounds = (contestants: readonly Contestant[], rounds: number): readonly Timed[] => {
  for (const one of contestants) one.run() // warm
  const rates = contestants.map(() => [] as number[])
  for (let round = 0; round < rounds; round += 1)
    contestants.forEach((one, at) => {
      const began = ownTime()
      const units = one.run()
      rates[at]!.push((units * 1000) / (ownTime() - began))
    })
  return contestants.map(({ name }, at) => ({ name, rates: rates[at]! }))
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

/** A row a contestant: median rate, spread, and how many times slower than the last one, pair by pair. */
export const report = (timed: readonly Timed[], unit: string): void => {
  const limit = timed.at(-1)!
  console.table(
    timed.map(({ name, rates }) => ({
      name,
      [`${unit} a second, median`]: Math.round(median(rates)),
      slowest: Math.round(Math.min(...rates)),
      fastest: Math.round(Math.max(...rates)),
      'times the last': Number(median(rates.map((rate, round) => limit.rates[round]! / rate)).toFixed(1)),
    })),
  )
}
