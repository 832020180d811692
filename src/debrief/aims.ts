// The aims of a side at an end, in the author's ids.
import type { SideEnd } from '../rules/judge.ts'
import type { Compiled } from '../scenario/compiled.ts'

export const aimsOf = (c: Compiled, end: SideEnd) =>
  end.aims.map(({ aim, met }) => ({ id: c.aims[aim]!.id, met }))
