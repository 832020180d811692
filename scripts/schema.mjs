// `npm run schema`: writes the format of scenario files as a JSON Schema, for editors that complete and check.
import { writeFileSync } from 'node:fs'
import { scenarioJsonSchema } from '../src/scenario/jsonschema.ts'
import { describeKey } from '../src/words/format.ts'

const file = new URL('../scenarios/scenario.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(scenarioJsonSchema(describeKey), null, 2)}\n`)
