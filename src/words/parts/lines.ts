// Brings the English texts of lines side by side, of sharing, and of opening what was shared.
import { lines } from '../en/lines.ts'
import { learn } from '../texts.ts'

learn('en', lines)
