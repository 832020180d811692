// The atlas of a saved match, counted by the pool of this page and told by the author's ids: a first picture from few futures, finer
// ones while more come in.
import { type Futures, readFutures } from '../debrief/futures.ts'
import { type AtlasWork, type LineTurn, pointsOf } from '../explore/atlas.ts'
import type { Field } from '../explore/simulate.ts'
import { PERSON } from '../match/options.ts'
import type { MatchState } from '../match/state.ts'
import { isPolicyName } from '../policy/named.ts'
import type { Pool, Watch } from '../store/pool/pool.ts'
import type { DebriefData } from '../ui/debrief/data.ts'

/** About as many playouts in the whole atlas; from each point at least and at most so many futures. */
type Size = { readonly playouts: number; readonly least: number; readonly most: number }
const SIZE: Size = { playouts: 60_000, least: 400, most: 2000 } // 400: a share is within five in a hundred
/** A first picture: about as many playouts, so that it comes as soon in a long match as in a short one. */
const FIRST = { playouts: 96, least: 8 } as const
const PAUSE = 200 // milliseconds from one picture to the next

/** Whoever is a computer capital plays on as itself; in a person's place sits a character, another one in every future. */
const fieldOf = ({ seats, setup }: MatchState): Field => {
  const holder = (side: 0 | 1) => {
    const id = setup.compiled.sides[side].id
    const found = seats.find(seat => seat.side === id)?.holder ?? PERSON
    return isPolicyName(found) ? found : null
  }
  return [holder(0), holder(1)]
}

export function atlasWork(
  match: MatchState,
  line: readonly LineTurn[],
  { least, most, playouts }: Size = SIZE,
): AtlasWork {
  const { compiled, options, seed } = match.setup
  const points = pointsOf(compiled, line).length
  const futures = Math.max(least, Math.min(most, Math.floor(playouts / points)))
  return { kind: 'atlas', options, seed: `${seed}:atlas`, field: fieldOf(match), line, futures }
}

/** Few futures of the openings alone. */
export const firstWork = (whole: AtlasWork): AtlasWork => ({
  ...whole,
  line: whole.line.map(({ open }) => ({ open, sealed: null })),
  futures: Math.max(FIRST.least, Math.floor(FIRST.playouts / whole.line.length)),
})

const poolOfPage = async (): Promise<Pool> => (await import('./pool.ts')).poolHere()

/** `first`: a picture from few futures of the openings alone, so quick that it can be made before it is asked for. */
export function futuresOf(
  match: MatchState,
  line: readonly LineTurn[],
  pool: () => Promise<Pool> = poolOfPage,
  size: Size = SIZE,
): NonNullable<DebriefData['futures']> {
  const { compiled, loaded } = match.setup
  const whole = atlasWork(match, line, size)
  const ending = match.world.ending
  const run = async (work: AtlasWork, watch: Watch) =>
    (await pool()).run({ text: loaded.text, off: compiled.off }, work, watch)
  const sample = async (): Promise<Futures | null> => {
    const work = firstWork(whole)
    const result = await run(work, {})
    if (!result.ok || result.value.kind !== 'atlas') return null
    return { ...readFutures(compiled, work, result.value.counts, work.futures, ending), of: whole.futures }
  }
  let made: Promise<Futures | null> | null = null
  const first = () => (made ??= sample().catch(() => null))
  return {
    first: () => void first(),
    run: async (tell, stop) => {
      const early = await first()
      if (early) tell(early)
      let told = performance.now()
      const result = await run(whole, {
        stop,
        progress: (done, all, soFar) => {
          const now = performance.now()
          if (soFar.kind !== 'atlas' || done < FIRST.least || done === all || now - told < PAUSE) return
          told = now
          tell(readFutures(compiled, whole, soFar.counts, done, ending))
        },
      })
      if (!result.ok) return result.error
      if (result.value.kind !== 'atlas') return 'bad-work'
      tell(readFutures(compiled, whole, result.value.counts, whole.futures, ending))
      return null
    },
  }
}
