// The computer players by the names that options, files and the command line use.
import { hardliner, pragmatist, reconciler } from './characters.ts'
import type { Policy } from './policy.ts'
import { accommodate, confront, mirror, random } from './simple.ts'

export const CHARACTER_NAMES = ['hardliner', 'pragmatist', 'reconciler'] as const
export type CharacterName = (typeof CHARACTER_NAMES)[number]
export const POLICY_NAMES = ['random', 'confront', 'accommodate', 'mirror', ...CHARACTER_NAMES] as const
export type PolicyName = (typeof POLICY_NAMES)[number]

export const isPolicyName = (name: string): name is PolicyName => POLICY_NAMES.some(one => one === name)

export const POLICIES: Readonly<Record<PolicyName, Policy>> = {
  random,
  confront,
  accommodate,
  mirror,
  hardliner,
  pragmatist,
  reconciler,
}
