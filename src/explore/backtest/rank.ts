// Rank correlation (Spearman): how far two rows rise and fall together, whatever their units.

/** From -1 to 1, rounded to four decimals; ties share their mean rank; 0 where a row never changes or is shorter than three. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number => {
  if (a.length !== b.length) throw new Error('rows of unlike length')
  if (a.length < 3) return 0
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (a.length - 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < a.length; i += 1) {
    const [dx, dy] = [(x[i] as number) - middle, (y[i] as number) - middle]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx === 0 || yy === 0 ? 0 : Math.round((xy / root(xx * yy)) * 10_000) / 10_000
}

/** Mean rank of each number among all, from 0. */
const ranks = (row: readonly number[]): readonly number[] =>
  row.map(one => {
    let below = 0
    let same = 0
    for (const other of row) {
      if (other < one) below += 1
      else if (other === one) same += 1
    }
    return below + (same - 1) / 2
  })

/** Square root by Newton, the same on every machine. */
const root = (square: number): number => {
  let guess = square > 1 ? square : 1
  for (let i = 0; i < 60; i += 1) guess = (guess + square / guess) / 2
  return guess
}
