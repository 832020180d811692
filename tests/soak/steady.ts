// A host that goes on and on: class after class is joined, played and over, while its memory after a collection is noted. A line
// through the notes of the later two thirds says how it grows.
import { benchHost, played, seated } from '../bench/host-load.ts'
import { freshRef } from '../server/support.ts'

export type Steady = {
  readonly minutes: number
  readonly classes: number
  readonly moves: number
  readonly heapFirst: number // MB, in the middle third of the time
  readonly heapLast: number // MB, in the last third
  readonly slope: number // KB a minute of heap, over the later two thirds
  readonly rssSlope: number // KB a minute of resident memory, likewise
}

const MATCHES = 40
const PLAYED = 25 // seconds a class
const MINUTE = 60_000

type Note = { readonly at: number; readonly heap: number; readonly rss: number } // minutes, KB

export async function steady(minutes: number, told: (line: string) => void = () => {}): Promise<Steady> {
  const host = await benchHost()
  const began = performance.now()
  const now = () => (performance.now() - began) / MINUTE
  const notes: Note[] = []
  let moves = 0
  let classes = 0
  while (now() < minutes) {
    const { seats, desks } = await seated(host.url, MATCHES, 'first-contact')
    moves += (await played(seats, PLAYED)).moves
    for (const kind of ['debrief', 'over'])
      await desks[0]!.ask({ type: 'class', sent: { ref: freshRef(), act: { kind } } })
    for (const { client } of seats) client.close()
    for (const desk of desks) desk.close()
    classes += 1
    const { heapUsed, rss } = await host.used('collected')
    notes.push({ at: now(), heap: heapUsed / 1024, rss: rss / 1024 })
    told(`steady: ${now().toFixed(1)} of ${minutes} min, heap ${Math.round(heapUsed / 1024 / 1024)} MB`)
  }
  host.close()
  const later = notes.filter(note => note.at > minutes / 3)
  return {
    minutes,
    classes,
    moves,
    heapFirst: Math.round(
      meanOf(later.filter(({ at }) => at < (2 * minutes) / 3).map(one => one.heap)) / 1024,
    ),
    heapLast: Math.round(
      meanOf(later.filter(({ at }) => at >= (2 * minutes) / 3).map(one => one.heap)) / 1024,
    ),
    slope: Math.round(slopeOf(later.map(({ at, heap }) => [at, heap]))),
    rssSlope: Math.round(slopeOf(later.map(({ at, rss }) => [at, rss]))),
  }
}

const meanOf = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)

/** Least squares: units of the second a unit of the first. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const [x, y] = [meanOf(points.map(one => one[0])), meanOf(points.map(one => one[1]))]
  const above = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const below = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return below === 0 ? 0 : above / below
}
