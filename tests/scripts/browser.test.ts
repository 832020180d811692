// Finding a browser: the one that the user names first, then the usual places of each system.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { candidates, chromiumFlags, findBrowser } from '../../scripts/browser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'two-capitals-'))
const fake = join(folder, 'google-chrome')
writeFileSync(fake, '')
chmodSync(fake, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the browser', () => {
  it('is the one that CHROME_PATH names, before any other', () => {
    expect(findBrowser({ CHROME_PATH: fake, PATH: '' })).toBe(fake)
    expect(candidates({ CHROME_PATH: '/elsewhere/chrome', PATH: folder }, 'linux')[0]).toBe(
      '/elsewhere/chrome',
    )
  })

  it('is found on PATH', () => {
    expect(candidates({ PATH: folder }, 'linux')).toContain(fake)
  })

  it('is looked for where each system keeps it', () => {
    const mac = candidates({ HOME: '/Users/a' }, 'darwin')
    expect(mac).toContain(join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'))
    const windows = candidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')
    expect(windows).toContain(join('C:\\Program Files', 'Microsoft', 'Edge', 'Application', 'msedge.exe'))
    expect(candidates({}, 'linux')).toContain(join('/usr/bin', 'chromium'))
  })

  it('keeps its sandbox, except for root', () => {
    expect(chromiumFlags(0)).toContain('--no-sandbox')
    expect(chromiumFlags(1000)).not.toContain('--no-sandbox')
  })
})
