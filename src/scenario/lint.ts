// What no shape can say: errors block, warnings advise. Runs every check over a scenario of the right shape.
import { adviseTriggers } from './lint/advice.ts'
import { adviseWhole } from './lint/balance.ts'
import { lintCalendar } from './lint/calendar.ts'
import { lintConditions, lintEndings } from './lint/endings.ts'
import { lintExpectations, lintHistory } from './lint/history.ts'
import { namesOf } from './lint/names.ts'
import { lintPromises } from './lint/promises.ts'
import { reachOf } from './lint/reach.ts'
import { lintReferences } from './lint/references.ts'
import { adviseSecrets } from './lint/secrets.ts'
import { lintShapes } from './lint/shapes.ts'
import { lintIds } from './lint/sides.ts'
import { lintTexts } from './lint/texts.ts'
import { lintTriggers } from './lint/triggers.ts'
import { sitesOf } from './lint/walk.ts'
import type { Collector } from './problems.ts'
import type { Scenario } from './schema.ts'

/** Notes every problem of a scenario. What reads conditions waits until their ids and heads are known to be right. */
export function lint(scenario: Scenario, out: Collector): void {
  const names = namesOf(scenario)
  const sites = sitesOf(scenario)
  lintIds(names, out)
  lintReferences(names, sites, out)
  lintShapes(sites, out)
  lintCalendar(names, out)
  lintTriggers(names, out)
  lintHistory(names, out)
  lintExpectations(names, out)
  lintPromises(names, out)
  lintTexts(names, sites, out)
  if (out.errors.length === 0) {
    const reach = reachOf(names, sites)
    lintEndings(names, reach, out)
    lintConditions(reach, sites, out)
  }
  adviseTriggers(names, out)
  adviseSecrets(names, sites, out)
  adviseWhole(names, sites, out)
}
