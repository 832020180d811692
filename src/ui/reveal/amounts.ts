// Amounts of the ledger as they are written, and equal clauses counted together.

type Row = { readonly text: string; readonly by: number }

/** One row a clause: a student reads each reason once. Rows that cancel to nothing go. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row.text, (sums.get(row.text) ?? 0) + row.by)
  return [...sums]
    .filter(([, by]) => by !== 0)
    .map(([text, by]) => ({ text, by }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}

/** Tenths with a sign and always one decimal, so that a column of them adds up to the eye. */
export function signed(tenths: number): string {
  const size = (Math.abs(tenths) / 10).toFixed(1)
  return tenths < 0 ? `\u2212${size}` : tenths > 0 ? `+${size}` : size
}

export const decimal = (tenths: number): string => (tenths / 10).toFixed(1)
