// The preset and the policies a command line names, found in the scenario; or the faults that say why not.
import type { PlayerName } from '../explore/rival/players.ts'
import type { Pairing } from '../explore/simulate.ts'
import { compile } from '../scenario/compile.ts'
import type { Compiled } from '../scenario/compiled.ts'
import type { Loaded } from '../scenario/load.ts'
import type { Policies } from './args.ts'
import { type Fault, faultOf } from './report.ts'

export type Chosen = {
  readonly compiled: Compiled
  readonly preset: string
  readonly field: Pairing<PlayerName>
}

/** `preset` null is the file's first; a side without a policy is played by a character drawn by seed. */
export const chosenIn = (
  loaded: Loaded,
  preset: string | null,
  policies: Policies,
): Chosen | readonly Fault[] => {
  const compiled = compile(loaded)
  const presets = compiled.presets.map(one => one.id)
  const sides = compiled.sides.map(side => side.id)
  const faults: Fault[] = []
  if (preset !== null && !presets.includes(preset))
    faults.push(fault('/calendar/presets', 'no-preset', { preset, presets: presets.join(', ') }))
  for (const side of Object.keys(policies))
    if (!sides.includes(side))
      faults.push(fault('/sides', 'no-side', { side, first: sides[0] ?? '', second: sides[1] ?? '' }))
  if (faults.length > 0) return faults
  const named = (side: 0 | 1) => policies[compiled.sides[side].id] ?? null
  return { compiled, preset: preset ?? presets[0] ?? '', field: [named(0), named(1)] }
}

export const isChosen = (found: Chosen | readonly Fault[]): found is Chosen => 'compiled' in found

const fault = (path: string, code: string, params: Readonly<Record<string, string>>): Fault =>
  faultOf({ path, line: 1, code, params }, 'file')
