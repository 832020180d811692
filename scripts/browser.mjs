// Where a Chromium-like browser is on this machine, and the flags to start it with. Installs nothing.
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_TAILS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** The path of a browser to test with, or null. CHROME_PATH comes first. */
export function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(isExecutable) ?? downloaded()
}

/** The browser that Playwright downloaded earlier, if any. */
function downloaded() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath()
    return isExecutable(path) ? path : null
  } catch {
    return null
  }
}

/** Every place looked at, in order. */
export function candidates(env = process.env, platform = process.platform) {
  const own = env.CHROME_PATH ? [env.CHROME_PATH] : []
  if (platform === 'win32') return [...own, ...windowsPlaces(env)]
  if (platform === 'darwin') return [...own, ...macPlaces(env)]
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const onPath = NAMES.flatMap(name => folders.filter(Boolean).map(folder => join(folder, name)))
  return [...own, ...onPath, '/opt/google/chrome/chrome']
}

function macPlaces(env) {
  const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')]
  return MAC_APPS.flatMap(app => roots.map(root => join(root, `${app}.app`, 'Contents', 'MacOS', app)))
}

function windowsPlaces(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return WINDOWS_TAILS.flatMap(tail => roots.map(root => join(root, ...tail)))
}

/** Quiet, offline, and without a sandbox only where a sandbox cannot be had (root). */
export function chromiumFlags(uid = process.getuid?.()) {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return uid === 0 ? ['--no-sandbox', ...flags] : flags
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
