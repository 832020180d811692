// A step of the build, as a vite plugin: `scenario.json?card` is the scenario in small, so that the first page need not carry
// the whole file.
import { readFile } from 'node:fs/promises'
import { cardOf } from '../src/ui/home/card.ts'

export function scenarioCards() {
  return {
    name: 'two-capitals:scenario-cards',
    enforce: 'pre' as const,
    async load(id: string) {
      const [file = '', query] = id.split('?')
      if (query !== 'card') return null
      const card = cardOf(JSON.parse(await readFile(file, 'utf8')))
      return { code: `export default ${JSON.stringify(card)}`, moduleType: 'js' as const }
    },
  }
}
