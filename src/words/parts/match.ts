// Brings the English texts of a match on the screen: the turn, its causes and refusals, the end and the debrief.
import { causes } from '../en/causes.ts'
import { embassy } from '../en/embassy.ts'
import { end } from '../en/end.ts'
import { marks } from '../en/marks.ts'
import { refusals } from '../en/refusals.ts'
import { turn } from '../en/turn.ts'
import { learn } from '../texts.ts'

learn('en', { ...causes, ...embassy, ...end, ...marks, ...refusals, ...turn })
