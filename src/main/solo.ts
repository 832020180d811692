// One person and a computer capital in this tab: the referee over the saves, and the session that reads it.
import type { Loaded } from '../scenario/load.ts'
import type { Head, Saves } from '../store/saves.ts'
import type { Opened } from '../ui/game.ts'

export async function openSolo(saves: Saves, head: Head, loaded: Loaded): Promise<Opened> {
  throw new Error(`${saves.kept} ${head.id} ${loaded.hash}`)
}
