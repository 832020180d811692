// Months that passed, counted from the calendar's days.

/** Whole months from one day to another; 0 where a date is missing. */
export function monthsBetween(from: string | undefined, to: string | undefined): number {
  const [a, b] = [from, to].map(day =>
    /^(\d{4})-(\d{2})-(\d{2})$/
      .exec(day ?? '')
      ?.slice(1)
      .map(Number),
  )
  if (!a || !b) return 0
  const months = (b[0]! - a[0]!) * 12 + b[1]! - a[1]! - (b[2]! < a[2]! ? 1 : 0)
  return Math.max(0, months)
}
