// Regret matching: both sides choose at once, again and again, and each leans to what it regrets not having played. The mean of all
// rounds is what neither would leave alone. No side moves first.

/** Payoffs by own card, then by the other's card. */
export type Game = {
  readonly own: readonly (readonly number[])[]
  readonly other: readonly (readonly number[])[]
}
export type Mixed = { readonly own: readonly number[]; readonly other: readonly number[] } // shares by card

const ROUNDS = 300

/** What both come to play. `expected`: shares by card of what the other side is expected to play; it does so in `trust` of all
 * cases, and else what serves it best. 0: a plain equilibrium; 1: the answer to what is expected. */
export const regretMatching = (game: Game, expected: readonly number[], trust: number): Mixed => {
  const rows = game.own.length
  const columns = expected.length
  const regrets = { own: zeros(rows), other: zeros(columns) }
  const sums = { own: zeros(rows), other: zeros(columns) }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const own = leaning(regrets.own)
    const free = leaning(regrets.other)
    const other = expected.map((share, at) => trust * share + (1 - trust) * (free[at] as number))
    regret(
      regrets.own,
      game.own.map(row => dot(row, other)),
      own,
    )
    const theirs = other.map((_, column) => {
      let sum = 0
      for (let row = 0; row < rows; row += 1)
        sum += (own[row] as number) * (game.other[row]?.[column] as number)
      return sum
    })
    regret(regrets.other, theirs, free)
    own.forEach((share, at) => {
      sums.own[at]! += share * round
    })
    other.forEach((share, at) => {
      sums.other[at]! += share * round
    })
  }
  return { own: shares(sums.own), other: shares(sums.other) }
}

/** Adds what each card would have brought over what was played; what is below nothing is forgotten. */
const regret = (regrets: number[], payoffs: readonly number[], played: readonly number[]): void => {
  const mean = dot(payoffs, played)
  payoffs.forEach((payoff, at) => {
    regrets[at] = Math.max(0, (regrets[at] as number) + payoff - mean)
  })
}

const leaning = (regrets: readonly number[]): readonly number[] => shares(regrets)

/** Shares that add up to one; equal ones where there is nothing to go by. */
const shares = (weights: readonly number[]): readonly number[] => {
  let sum = 0
  for (const weight of weights) sum += weight
  return weights.map(weight => (sum > 0 ? weight / sum : 1 / weights.length))
}

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)
