// Four vitest projects: `node` for everything without a screen, `browser` for what needs a real Chromium, `postgres` for what
// needs a PostgreSQL server, `strace` for what records the system calls of a process.
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags, findBrowser } from './scripts/browser.mjs'

const browserTests = 'tests/**/*.browser.test.{ts,tsx}'
const postgresTests = 'tests/**/*.postgres.test.ts'
const straceTests = 'tests/**/*.strace.test.ts'
const everyText = ['src/words/parts/all.ts'] // the game loads its texts by parts
const launchOptions = { executablePath: findBrowser() ?? undefined, args: chromiumFlags() }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: everyText,
          testTimeout: 20_000, // a busy machine is slow, and is not wrong
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, postgresTests, straceTests, 'tests/journeys/**', 'node_modules/**'],
        },
      },
      { test: { name: 'postgres', environment: 'node', setupFiles: everyText, include: [postgresTests] } },
      { test: { name: 'strace', environment: 'node', setupFiles: everyText, include: [straceTests] } },
      {
        test: {
          name: 'browser',
          include: [browserTests],
          setupFiles: everyText,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
})
