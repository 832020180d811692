// Every computer player by name: the policies, and the levels of the searching opponent, which take their time.
import { POLICIES, POLICY_NAMES, type PolicyName } from '../../policy/named.ts'
import type { Policy } from '../../policy/policy.ts'
import { LEVEL_NAMES, LEVELS, type LevelName } from './levels.ts'
import { remembering } from './memo.ts'
import { rival } from './rival.ts'

export type PlayerName = PolicyName | LevelName
export const PLAYER_NAMES: readonly PlayerName[] = [...POLICY_NAMES, ...LEVEL_NAMES]
export const isPlayerName = (name: string): name is PlayerName => PLAYER_NAMES.some(one => one === name)

export const RIVALS: Readonly<Record<LevelName, Policy>> = {
  attache: remembering(rival(LEVELS.attache)),
  envoy: remembering(rival(LEVELS.envoy)),
  ambassador: remembering(rival(LEVELS.ambassador)),
}

export const PLAYERS: Readonly<Record<PlayerName, Policy>> = { ...POLICIES, ...RIVALS }
