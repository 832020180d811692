// Brings the English texts of a replay.
import { replay } from '../en/replay.ts'
import { learn } from '../texts.ts'

learn('en', replay)
