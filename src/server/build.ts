// Which build of the game lies in a folder: the stamp that building it put into its page. Read anew whenever it is asked for,
// since a build may be laid down beneath a host that runs.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The stamp of the build in this folder; null where there is none. */
export async function buildIn(folder: string): Promise<string | null> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
  return /<meta name="build" content="([\w-]{1,64})"/.exec(page)?.[1] ?? null
}
