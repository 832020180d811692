// The small fixed game three times in one interleaved run: on the rules, through the machine of a match, and packed by hand.
import { inRounds, report } from './rounds.ts'
import { checkEqual, contestants, playMachine, playRules } from './small-engines.ts'
import { playPacked } from './small-game.ts'

checkEqual([playRules, playMachine, playPacked])
report(inRounds(contestants, 9), 'games')
