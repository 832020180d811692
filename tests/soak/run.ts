// `npm run soak -- NAME [COUNT]`: the long campaigns, whole. Each prints what it saw and fails where a promise was broken.
import { shipped } from '../match/support.ts'
import { flood, fuzz, siege } from './hostile.ts'
import { tollOf } from './kills.ts'
import { boredClass } from './monkeys.ts'
import { weather } from './network.ts'
import { cutPower, recording } from './power.ts'
import { progressOf } from './progress.ts'
import { searchLessons } from './secret-lesson.ts'
import { seeded } from './seeded.ts'
import { steady } from './steady.ts'
import { twoProcesses } from './two-processes.ts'

const at = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)

const LESSONS = 4 // recorded, each cut a quarter of the times

const CAMPAIGNS: Readonly<Record<string, (count: number | null) => Promise<boolean>>> = {
  kills: async count => {
    const all = count ?? 1000
    const progress = progressOf('kills', all)
    const toll = await tollOf(all, seeded(1), progress)
    const { backWithin, ...told } = toll
    console.table([{ ...told, 'back p95, ms': at(backWithin, 0.95) }])
    return toll.lost === 0 && toll.doubled === 0 && at(backWithin, 0.95) <= 5000
  },
  network: async count => {
    const all = count ?? 20_000
    const progress = progressOf('network', all)
    const { wrong, ...told } = await weather(all, 1, shipped('first-contact'), undefined, progress)
    console.table([{ ...told, wrong: wrong.length }])
    for (const one of wrong.slice(0, 20)) console.error(one)
    return wrong.length === 0
  },
  leaks: async count => {
    const all = count ?? 2000
    const [searched] = await searchLessons(all, 1, [], progressOf('leaks', all))
    const { matches, messages, found, told } = searched!
    console.table([{ matches, messages, 'plants told where they may be': told.size, leaks: found.size }])
    for (const one of found) console.error(one)
    return found.size === 0
  },
  hostile: async count => {
    const all = count ?? 1_000_000
    const fuzzed = await fuzz(all, seeded(3), progressOf('hostile', all))
    const [locked, approved] = [await flood(1000, false), await flood(1000, true)]
    const besieged = await siege(20, 20_000, seeded(4))
    console.table([fuzzed])
    console.table([locked, approved])
    console.table([besieged])
    const isWhole = fuzzed.answered && !fuzzed.changed && !locked.changed
    const isOut = locked.admitted === 0 && approved.admitted === 0 && approved.left === 0
    return isWhole && isOut && besieged.lost === 0 && besieged.p99 <= 250
  },
  // COUNT: classes of five bored students, 200 steps each. Needs the built game: `npm run build`.
  monkey: async count => {
    const all = count ?? 10
    const progress = progressOf('monkey', all)
    const faults: string[] = []
    for (let seed = 1; seed <= all; seed += 1) {
      const found = await boredClass(seed, 200, seed % 2 === 0 ? 'first-contact' : 'low-ebb')
      faults.push(
        ...found.flatMap((one, at) => one.faults.map(what => `seed ${seed}, student ${at}: ${what}`)),
      )
      progress(seed)
    }
    console.table([{ classes: all, steps: all * 5 * 200, faults: faults.length }])
    for (const one of faults) console.error(one)
    return faults.length === 0
  },
  power: async count => {
    const all = count ?? 2000
    const progress = progressOf('power', all)
    const toll = { cuts: 0, acknowledged: 0, syncs: 0, lost: 0, doubled: 0, broken: 0 }
    for (let lesson = 0; lesson < LESSONS; lesson += 1) {
      const before = toll.cuts
      const cuts = Math.ceil((all * (lesson + 1)) / LESSONS) - before
      const steps = recording('full', 9 + lesson)
      const one = await cutPower(steps, cuts, seeded(5 + lesson), done => progress(before + done))
      for (const key of Object.keys(toll) as (keyof typeof toll)[]) toll[key] += one[key]
    }
    const without = await cutPower(recording('off'), 100, seeded(6))
    console.table({ 'as it is': toll, 'without syncs': without })
    return toll.lost + toll.doubled + toll.broken === 0 && without.lost + without.broken > 0
  },
  steady: async count => {
    const seen = await steady(count ?? 60, console.log)
    console.table([seen])
    return seen.slope + 2 * seen.unsure < 50 // KB a minute: 3 MB an hour, and sure of it
  },
  two: async count => {
    const all = count ?? 30
    const toll = await twoProcesses(all, 10_000, seeded(2), progressOf('two', all))
    const { backWithin, ...told } = toll
    console.table([{ ...told, 'back at most, ms': at(backWithin, 1) }])
    return toll.lost === 0 && toll.doubled === 0 && at(backWithin, 1) <= 10_000
  },
}

const [name = '', count] = process.argv.slice(2)
const chosen = name === '' ? Object.keys(CAMPAIGNS) : [name]
for (const one of chosen) {
  const campaign = CAMPAIGNS[one]
  if (!campaign) throw new Error(`no such campaign: ${one}; there are ${Object.keys(CAMPAIGNS).join(', ')}`)
  console.log(one)
  const began = performance.now()
  if (!(await campaign(count === undefined ? null : Number(count)))) {
    console.error(`${one}: a promise was broken`)
    process.exitCode = 1
  }
  console.log(`${one}: ${Math.round((performance.now() - began) / 1000)} s`)
}
process.exit()
