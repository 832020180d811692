// What the screens may ask for, answered: the shelf, the saves, and (loaded when first needed) the engine.
import { err } from '../kit/result.ts'
import { channelHere, makeClaims } from '../store/claims.ts'
import { openSaves, type Saves } from '../store/saves.ts'
import { settingsShelf } from '../store/settings.ts'
import { makeTroubleStore, watchedSaves } from '../store/trouble.ts'
import type { Game } from '../ui/game.ts'
import type { Gathering } from '../ui/gather/data.ts'
import { OPPONENTS } from '../ui/home/opponents.ts'
import { fetchBoard, mountChart } from './chart.ts'
import { SHELF, TUTORIAL } from './shelf.ts'

export function makeGame(): Game {
  let kept: Promise<Saves> | null = null
  const trouble = makeTroubleStore()
  const saves = () => (kept ??= openSaves().then(found => watchedSaves(found, trouble)))
  const tab = crypto.getRandomValues(new Uint32Array(2)).join('-')
  const engine = async () => {
    const [{ makeEngine }, store] = await Promise.all([import('./engine.ts'), saves()])
    return makeEngine(store)
  }
  let gathered: Promise<Gathering> | null = null
  const gathering = () =>
    (gathered ??= (async () => {
      const [{ makeGathering }, { openGathered }] = await Promise.all([
        import('./gather.ts'),
        import('../store/gathered.ts'),
      ])
      return makeGathering({ store: await openGathered(), shelf: SHELF, now: Date.now })
    })())
  return {
    classes: async () => (await import('./class.ts')).classDoor(),
    saves,
    prepare: () =>
      whenIdle(async () => {
        await Promise.all([engine(), SHELF[0]?.load()])
        whenIdle(fetchBoard) // the largest part comes last, in a rest of its own
      }),
    forget: async () => {
      await Promise.all([(await saves()).clear(), (await gathering()).clear()])
      forgetSettings()
    },
    shelf: SHELF,
    tutorial: TUTORIAL,
    opponents: OPPONENTS,
    begin: async choice => (await engine()).begin(choice),
    open: async id => {
      const loaded = await engine() // a part of the game that cannot be loaded is no fault of the match
      return loaded.open(id).catch(() => err('failed'))
    },
    openFile: async file => (await engine()).openFile(file),
    exportMatch: async id => (await engine()).exportMatch(id),
    handIn: async id => (await engine()).handIn(id),
    gathering,
    debrief: async id => (await engine()).debrief(id),
    damage: async id => (await engine()).damage(id),
    rawCopy: async id => (await engine()).rawCopy(id),
    copyOfSound: async id => (await engine()).copyOfSound(id),
    claims: makeClaims(channelHere(), tab, Date.now),
    trouble,
    replay: async id => (await engine()).replay(id),
    again: async (id, turn) => (await engine()).again(id, turn),
    otherChair: async id => (await engine()).otherChair(id),
    lines: async (id, beside) => (await engine()).lines(id, beside),
    shareLink: async id => (await engine()).shareLink(id),
    openShared: async letters => (await engine()).openShared(letters),
    pool: async () => (await import('./pool.ts')).poolHere(),
    mountChart,
  }
}

/** Everything of the game in localStorage goes; the screens hear of it as they hear of a change in another tab. */
function forgetSettings(): void {
  const shelf = settingsShelf()
  if (!shelf) return
  for (const key of Object.keys(shelf)) if (key.startsWith('two-capitals')) localStorage.removeItem(key)
  dispatchEvent(new StorageEvent('storage', { key: null }))
}

/** Once the page rests; a browser without that signal waits a second. What fails is fetched again when it is wanted. */
function whenIdle(work: () => Promise<void>): void {
  const quietly = () => void work().catch(() => {})
  if ('requestIdleCallback' in window) requestIdleCallback(quietly, { timeout: 3000 })
  else setTimeout(quietly, 1000)
}
