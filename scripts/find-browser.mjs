// Finds a browser to test with, or gets one: Debian's package where that may be installed, Playwright's
// download elsewhere. Where neither works: one sentence, and the one command that mends it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'

/** The path of a browser, after getting one if need be; null when there is none to be had. */
export function ensureBrowser() {
  const own = process.env.CHROME_PATH
  const found = findBrowser()
  if (own && found !== own) {
    console.error(`CHROME_PATH names ${own}, which cannot be run. Mend it with: unset CHROME_PATH`)
    return null
  }
  if (found) return found
  const plan = howToGet()
  console.log(`No Chrome, Chromium or Edge was found. Getting one: ${plan.steps.map(written).join(' && ')}`)
  for (const [command, ...args] of plan.steps) {
    const shell = process.platform === 'win32'
    if (spawnSync(command, args, { stdio: 'inherit', shell, env: plan.env }).status !== 0) break
  }
  const got = findBrowser()
  if (!got) console.error(`No browser could be installed here. Mend it with: ${plan.remedy}`)
  return got
}

function howToGet() {
  const debian = existsSync('/etc/debian_version')
  if (debian && process.getuid?.() === 0) {
    return {
      steps: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      remedy: 'apt-get update && apt-get install -y chromium',
    }
  }
  return {
    steps: [['npx', 'playwright', 'install', 'chromium']],
    env: process.env,
    remedy: debian ? 'sudo apt-get install -y chromium' : 'npx playwright install chromium',
  }
}

const written = step => step.join(' ')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = ensureBrowser()
  if (path) console.log(`Browser: ${path}`)
  process.exitCode = path ? 0 : 1
}
