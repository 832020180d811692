// Brings the English texts of the debrief of a class.
import { classDebrief } from '../en/class-debrief.ts'
import { learn } from '../texts.ts'

learn('en', classDebrief)
