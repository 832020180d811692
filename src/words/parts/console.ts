// Brings the English texts of the instructor's console.
import { console } from '../en/console.ts'
import { learn } from '../texts.ts'

learn('en', console)
