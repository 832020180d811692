// What the screens may ask for, answered: the shelf, the saves, and (loaded when first needed) the engine.
import { err } from '../kit/result.ts'
import { openSaves, type Saves } from '../store/saves.ts'
import type { Game } from '../ui/game.ts'
import { OPPONENTS } from '../ui/home/opponents.ts'
import { mountChart } from './chart.ts'
import { readShelf } from './shelf.ts'

export function makeGame(): Game {
  let kept: Promise<Saves> | null = null
  const saves = () => (kept ??= openSaves())
  const engine = async () => {
    const [{ makeEngine }, store] = await Promise.all([import('./engine.ts'), saves()])
    return makeEngine(store)
  }
  return {
    saves,
    shelf: readShelf,
    opponents: OPPONENTS,
    begin: async choice => (await engine()).begin(choice),
    open: async id => (await engine()).open(id).catch(() => err('failed')),
    openFile: async file => (await engine()).openFile(file),
    exportMatch: async id => (await engine()).exportMatch(id),
    debrief: async id => (await engine()).debrief(id),
    mountChart,
  }
}
