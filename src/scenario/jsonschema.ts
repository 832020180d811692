// The format as a JSON Schema, so that an author's editor completes and checks a file while it is written. Made of the zod
// schema; what it says in words comes from the caller. Used by a script and its test, never by the game.
import * as z from 'zod/mini'
import { scenarioSchema } from './schema.ts'
import { condition, effects, text } from './schema-base.ts'

type Node = { [key: string]: unknown }

/** What a key of the format is for, by its path: `triggers.responses.cost`, `condition.gauge`; undefined where unknown. */
export type Describe = (path: string) => string | undefined

/** JSON Schema, draft 7, the one that editors know best. */
export function scenarioJsonSchema(describe: Describe): Node {
  const names = z.registry<{ id: string }>()
  names.add(condition, { id: 'condition' })
  names.add(text, { id: 'text' })
  names.add(effects.def.element, { id: 'effect' })
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7', metadata: names }) as Node
  for (const [name, definition] of Object.entries((schema['definitions'] ?? {}) as Node)) {
    delete (definition as Node)['id'] // the registry's; in draft 7 an id would be an address
    const words = describe(name)
    if (words !== undefined) (definition as Node)['description'] = words
    describeNode(definition as Node, name, describe)
  }
  describeNode(schema, '', describe)
  return schema
}

/** Sets the description of every property below a node; lists, records and alternatives add nothing to a path. */
function describeNode(node: Node, path: string, describe: Describe): void {
  for (const [key, value] of Object.entries((node['properties'] ?? {}) as Node)) {
    const at = path === '' ? key : `${path}.${key}`
    const words = describe(at)
    if (words !== undefined) (value as Node)['description'] = words
    describeNode(value as Node, at, describe)
  }
  for (const key of ['items', 'additionalProperties', 'anyOf', 'allOf', 'oneOf'] as const) {
    const inner = node[key]
    for (const part of Array.isArray(inner) ? inner : [inner]) {
      if (typeof part === 'object' && part !== null) describeNode(part as Node, path, describe)
    }
  }
}
