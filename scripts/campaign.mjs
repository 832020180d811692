// `npm run campaign`: the tests that try many random matches, in their whole size. `npm test` runs a part of each.
import { spawnSync } from 'node:child_process'
import { projectRoot } from './fresh.mjs'

const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'tests/campaign', 'tests/match'],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, CAMPAIGN: 'whole', MATCHES: '500' } },
)
process.exitCode = run.status ?? 1
