// Brings the English texts that say what is wrong with a file.
import { problems } from '../en/problems.ts'
import { learn } from '../texts.ts'

learn('en', problems)
