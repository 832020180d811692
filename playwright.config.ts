// Journeys: the built game, served as a user would serve it, in a real Chromium. Run by `npm test`.
import { defineConfig } from '@playwright/test'
import { chromiumFlags, findBrowser } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 1, // what passes only at a second try is named in the closing line, never silent
  timeout: 120_000, // of a test: a busy machine is slow, and is not wrong
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: process.env['GAME_URL'],
    browserName: 'chromium',
    headless: true,
    trace: 'off',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: chromiumFlags() },
  },
  webServer: {
    command: 'node scripts/start.mjs --port 0 --host localhost --database test-results/host/classes.db',
    wait: { stdout: /(?<game_url>http:\/\/\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})
