// What is told of a slot that passed unplayed: its one line, or of several the one that fits the match.
import type { Scenario } from './schema.ts'
import type { Text } from './schema-base.ts'

type Slot = NonNullable<Scenario['calendar']>['slots'][number]

/** `passed`: of slots with several tellings, the place of the one that fits, -1 none. */
export const toldOf = (
  { id, story }: Slot,
  passed: readonly { readonly slot: string; readonly story: number }[] = [],
): Text | undefined =>
  Array.isArray(story) ? story[passed.find(one => one.slot === id)?.story ?? -1]?.text : story
