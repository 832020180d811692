// A host that goes on and on: class after class is joined, played and over; then what is over is let go of, and the memory after a
// collection is noted. A line through the notes of the later two thirds says how it grows, and how surely that is known.
import { benchHost, played, seated } from '../bench/host-load.ts'
import { freshRef } from '../server/support.ts'

export type Steady = {
  readonly minutes: number
  readonly classes: number
  readonly moves: number
  readonly heapFirst: number // MB, in the middle third of the time
  readonly heapLast: number // MB, in the last third
  readonly slope: number // KB a minute of heap, over the later two thirds
  readonly unsure: number // its standard error
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
    const { heapUsed, rss } = await host.used('rested') // else classes that are not let go of yet would be measured
    notes.push({ at: now(), heap: heapUsed / 1024, rss: rss / 1024 })
    told(`steady: ${now().toFixed(1)} of ${minutes} min, heap ${Math.round(heapUsed / 1024)} KB`)
  }
  host.close()
  const later = notes.filter(note => note.at > minutes / 3)
  const heap = lineThrough(later.map(one => [one.at, one.heap]))
  const megabytes = (isIt: (at: number) => boolean) =>
    Math.round(meanOf(later.filter(one => isIt(one.at)).map(one => one.heap)) / 102.4) / 10
  return {
    minutes,
    classes,
    moves,
    heapFirst: megabytes(at => at < (2 * minutes) / 3),
    heapLast: megabytes(at => at >= (2 * minutes) / 3),
    slope: Math.round(heap.slope * 10) / 10,
    unsure: Math.round(heap.unsure * 10) / 10,
    rssSlope: Math.round(lineThrough(later.map(one => [one.at, one.rss])).slope),
  }
}

const meanOf = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)

type Point = readonly [number, number]

/** Least squares: units of the second a unit of the first, and the standard error of that. */
function lineThrough(points: readonly Point[]): { readonly slope: number; readonly unsure: number } {
  const [x, y] = [meanOf(points.map(one => one[0])), meanOf(points.map(one => one[1]))]
  const wide = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  if (wide === 0) return { slope: 0, unsure: 0 }
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / wide
  const left = points.reduce((sum, [a, b]) => sum + (b - y - slope * (a - x)) ** 2, 0)
  return { slope, unsure: Math.sqrt(left / Math.max(1, points.length - 2) / wide) }
}
