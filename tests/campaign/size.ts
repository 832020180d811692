// How many matches a law is tried on: a part of them in every test run, all of them in `npm run campaign`.
export const cases = (whole: number, part: number): number =>
  process.env['CAMPAIGN'] === 'whole' ? whole : part

export const LONG = 1_200_000 // milliseconds a whole campaign may take
