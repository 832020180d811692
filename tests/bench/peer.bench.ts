// The small fixed game through boardgame.io's reducer, beside ours and the limit in one interleaved run. It is no part of this project:
// it is installed into a folder of its own for the run and thrown away, so this bench runs only where it is named.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peerIn } from './peer-game.ts'
import { inRounds, median, report } from './rounds.ts'
import { checkEqual, contestants, often, playMachine, playRules } from './small-engines.ts'
import { playPacked } from './small-game.ts'

const PEER = 'boardgame.io@0.50.2'
process.env.NODE_ENV = 'production'

const install = (folder: string): boolean => {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=0']
  const own = process.env.npm_execpath // npm as it was called; else the one on the path
  const [program, first] = own === undefined ? ['npm', []] : [process.execPath, [own]]
  const args = [...first, 'install', '--prefix', folder, ...quiet, PEER]
  return spawnSync(program, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0
}

const folder = mkdtempSync(join(tmpdir(), 'peer-'))
try {
  if (install(folder)) {
    const playPeer = peerIn(folder)
    checkEqual([playPeer, playRules, playMachine, playPacked])
    const peer = { name: PEER, run: often(1, choices => playPeer(choices).ending, 50) }
    const timed = inRounds([peer, ...contestants], 9)
    report(timed, 'games')
    const [theirs, , ours] = timed
    const times = median(ours!.rates.map((rate, round) => rate / theirs!.rates[round]!))
    console.log(`the rules play ${Math.round(times)} games in the time of one of ${PEER}`)
  } else {
    console.error(`${PEER} could not be installed: no package registry can be reached from here.`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
