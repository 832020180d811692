// What the schema says at a path of a file: the schemas that may stand there, and the keys they know. Reads zod's definitions.
import type { Path } from './problems.ts'
import { scenarioSchema } from './schema.ts'

/** What the walk reads of a zod schema. */
type Schema = { readonly _zod: { readonly def: Def } }
type Def = {
  readonly type: string
  readonly shape?: { readonly [key: string]: unknown }
  readonly element?: unknown
  readonly items?: readonly unknown[]
  readonly valueType?: unknown
  readonly innerType?: unknown
  readonly options?: readonly unknown[]
}

/** The keys that the schema knows at a path, of every option where it is a union. */
export function knownKeys(path: Path): readonly string[] {
  return schemasAt(path).flatMap(schema => Object.keys(defOf(schema).shape ?? {}))
}

/** Whether some schema at a path takes a value. */
export function fitsAt(path: Path, value: unknown): boolean {
  return schemasAt(path).some(schema => takes(schema, value))
}

function takes(schema: unknown, value: unknown): boolean {
  const { safeParse } = schema as { readonly safeParse: (value: unknown) => { readonly success: boolean } }
  return safeParse(value).success
}

function schemasAt(path: Path): readonly unknown[] {
  let schemas: readonly unknown[] = [scenarioSchema]
  for (const step of path)
    schemas = schemas.flatMap(alternatives).flatMap(schema => inner(defOf(schema), step))
  return schemas.flatMap(alternatives)
}

const defOf = (schema: unknown): Def => (schema as Schema)._zod.def

function alternatives(schema: unknown): readonly unknown[] {
  const def = defOf(schema)
  if (def.type === 'optional') return alternatives(def.innerType)
  return def.type === 'union' ? (def.options ?? []).flatMap(alternatives) : [schema]
}

function inner(def: Def, step: string | number): readonly unknown[] {
  if (def.type === 'array') return [def.element]
  if (def.type === 'record') return [def.valueType]
  const schema = def.type === 'tuple' ? def.items?.[Number(step)] : def.shape?.[String(step)]
  return schema === undefined ? [] : [schema]
}
