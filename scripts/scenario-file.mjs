// The scenario that a script is run on: a FILE named on the command line, from the folder the user stands in.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadScenario } from '../src/scenario/load.ts'

const usual = fileURLToPath(new URL('../scenarios/low-ebb.json', import.meta.url))

/** Loaded; Low Ebb where no file is named. A file that cannot be read, or is not sound, ends the run with a sentence. */
export function scenarioIn(name) {
  const file = name === undefined ? usual : resolve(process.env.INIT_CWD ?? '.', name)
  const loaded = loadScenario(textOf(file))
  if (loaded.ok) return loaded.value
  const { length, 0: first } = loaded.error
  return end(
    `${file} has ${length} ${length === 1 ? 'problem' : 'problems'}, the first in line ${first.line}. ` +
      'npm run -s capitals -- lint FILE says what it is and how to mend it.',
  )
}

function textOf(file) {
  try {
    return readFileSync(file)
  } catch (error) {
    return end(`The file ${file} cannot be read (${error.code}). Check its name and where you stand.`)
  }
}

function end(sentence) {
  console.error(sentence)
  process.exit(1)
}
