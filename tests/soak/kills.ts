// Kills the host at random moments while a class plays, and looks for moves that were acknowledged and are gone, or are there
// twice. The clients know nothing of the kills but broken connections.
import type { Entry, Move } from '../../src/match/moves.ts'
import type { View } from '../../src/match/view.ts'
import { openSqlite } from '../../src/server/sqlite.ts'
import { type Device, deviceWith, freshFolder, joinAs, makeClass, tidy } from '../server/support.ts'
import { startVictim } from './victim.ts'

export type Tolled = {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number // acknowledged, and not in the stream
  readonly doubled: number // in the stream twice
  readonly backWithin: readonly number[] // milliseconds from the host's answer to the seat's own view, sorted
}

const PEOPLE = 4
const SETTLED = 30_000

/** `seed` fixes the moments of the kills, so far as one machine repeats itself. */
export async function tollOf(kills: number, random: () => number): Promise<Tolled> {
  const folder = freshFolder()
  const victim = await startVictim(folder)
  const made = await makeClass(victim.url, { pace: 'own' })
  const desk = await deviceWith(victim.url, made.facilitator)
  const tokens: string[] = []
  for (let at = 0; at < PEOPLE; at += 1) tokens.push((await joinAs(victim.url, made.code, `P${at}`)).token)
  await desk.until(view => view.people === PEOPLE)
  await desk.act({ kind: 'deal' })
  await desk.act({ kind: 'start' })
  const devices = await Promise.all(tokens.map(token => deviceWith(victim.url, token)))
  const acknowledged: { readonly match: string; readonly ref: string }[] = []
  const players = devices.map((device, at) => player(device, `p${at}`, acknowledged, random))
  const backWithin: number[] = []
  for (let count = 0; count < kills; count += 1) {
    await wait(20 + random() * 150)
    await victim.kill()
    await victim.start()
    const answered = performance.now()
    await Promise.all(devices.map(({ link }) => untilOpen(link)))
    backWithin.push(performance.now() - answered)
  }
  for (const one of players) one.stop()
  await Promise.race([Promise.all(players.map(one => one.done)), wait(SETTLED)])
  for (const { link } of [...devices, desk]) link.close()
  await victim.kill()
  const counted = await audit(folder, made.class, acknowledged)
  tidy(folder)
  return {
    kills,
    acknowledged: acknowledged.length,
    ...counted,
    backWithin: backWithin.sort((a, b) => a - b),
  }
}

async function audit(
  folder: string,
  classId: string,
  acknowledged: readonly { readonly match: string; readonly ref: string }[],
) {
  const database = openSqlite(`${folder}/classes.db`)
  let lost = 0
  let doubled = 0
  for (const match of new Set(acknowledged.map(one => one.match))) {
    const entries = await database.events.read<Entry>(`match:${classId}:${match}`)
    const counts = new Map<string, number>()
    for (const { ref } of entries) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    lost += acknowledged.filter(one => one.match === match && !counts.has(one.ref)).length
    doubled += [...counts.values()].filter(count => count > 1).length
    if (entries.some(({ seq }, at) => seq !== at + 1)) throw new Error('a stream with gaps')
  }
  await database.close()
  return { lost, doubled }
}

/** Plays whatever the view offers, as fast as it is answered: many small moves, so that a kill hits one on its way. */
function player(
  device: Device,
  name: string,
  acknowledged: { readonly match: string; readonly ref: string }[],
  random: () => number,
) {
  const match = String(device.view().me?.seat?.match)
  const transport = device.link.match(match)
  const seen: { view: View | null } = { view: null }
  let stopped = false
  transport.subscribe(news => {
    seen.view = news.view
  })
  const done = (async () => {
    for (let count = 0; !stopped; count += 1) {
      const { view } = seen
      if (view === null) {
        await wait(20)
        continue
      }
      const move = moveFor(view, random)
      const ref = `${name}-move-${count}`
      const ack = await transport.send({ ref, turn: view.turn, phase: view.phase, move }).catch(() => null)
      if (ack?.ok) acknowledged.push({ match, ref })
      else await wait(5)
    }
  })()
  return {
    done,
    stop: () => {
      stopped = true
    },
  }
}

function moveFor(view: View, random: () => number): Move {
  const { own, phase } = view
  if (own === null || phase === 'ended') return { kind: 'help' }
  if (phase !== 'commitment') return random() < 0.02 ? { kind: 'ready' } : { kind: 'help' }
  if (own.sealed !== null) return { kind: 'help' }
  const card = own.hand[Math.floor(random() * own.hand.length)]
  if (!card) return { kind: 'help' }
  return random() < 0.05
    ? { kind: 'seal', response: card.id, word: true }
    : { kind: 'select', response: card.id }
}

const wait = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

const untilOpen = (link: Device['link']): Promise<void> =>
  new Promise(done => {
    const undo = link.subscribe({
      changed: state => {
        if (state !== 'open') return
        setTimeout(() => undo())
        done()
      },
    })
  })
