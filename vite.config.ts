// How the game is built. `vite build`: the served game, in dist/game. `--mode single`: the one file that opens
// from disk. `--mode cli`: the terminal's bundle. How it is tested is in vitest.config.ts.
import { defineConfig, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { carryWorker, policyMeta, precompress, sealSingleFile, stampBuild } from './scripts/build-plugins.mjs'
import { scenarioCards } from './scripts/scenario-cards.ts'

const game: UserConfig = {
  base: './',
  plugins: [scenarioCards(), policyMeta(), stampBuild(), precompress()],
  build: { outDir: 'dist/game', target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
}

const single: UserConfig = {
  base: './',
  plugins: [scenarioCards(), carryWorker(), viteSingleFile(), sealSingleFile('two-capitals.html')],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { format: 'iife' } },
  },
}

const cli: UserConfig = {
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli.ts',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node22',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
}

export default defineConfig(({ mode }) => (mode === 'single' ? single : mode === 'cli' ? cli : game))
