// The host's process as one file of plain JavaScript, built once a run: a host that is killed a thousand times must start fast, as
// the shipped one does.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { freshFolder } from '../server/support.ts'

const PROGRAM = fileURLToPath(new URL('host-process.ts', import.meta.url))
let built: Promise<string> | null = null

/** The path of the bundled program. */
export function bundledHost(): Promise<string> {
  built ??= bundle()
  return built
}

async function bundle(): Promise<string> {
  const outDir = freshFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: PROGRAM,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'host.mjs', codeSplitting: false } },
    },
  })
  return join(outDir, 'host.mjs')
}
