// Brings the English texts of the debrief.
import { debrief } from '../en/debrief.ts'
import { learn } from '../texts.ts'

learn('en', debrief)
