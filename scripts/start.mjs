// `npm start`: builds the game when needed, serves it, prints its address. Ctrl-C stops it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gameServer, listenFrom } from '../src/server/static.ts'
import { ensureBuilt, projectRoot } from './fresh.mjs'

const HELP = 'Usage: npm start -- [--port NUMBER] [--host NAME]'
const DEFAULT_PORT = 4173

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
    })
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port)
    const sound = Number.isInteger(port) && port >= 0 && port <= 65535
    return sound ? { port, host: values.host ?? 'localhost', help: values.help === true } : null
  } catch {
    return null
  }
}

async function main() {
  const options = readOptions()
  if (!options || options.help) {
    console.log(HELP)
    process.exitCode = options ? 0 : 2
    return
  }
  if (!ensureBuilt('production')) {
    console.error('The game could not be built; what vite wrote above says why.')
    process.exitCode = 1
    return
  }
  const server = gameServer(join(projectRoot, 'dist', 'game'))
  const port = await listenFrom(server, options.port, options.host)
  console.log(`Two Capitals is open at http://${options.host}:${port}/`)
  console.log('Press Ctrl-C to stop.')
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(server))
}

function stop(server) {
  server.close(() => process.exit(0))
  server.closeAllConnections()
}

main().catch(error => {
  console.error(`The game could not be served: ${error.message}`)
  process.exitCode = 1
})
