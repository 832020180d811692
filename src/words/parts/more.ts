// Brings the English texts of "More choices".
import { more } from '../en/more.ts'
import { learn } from '../texts.ts'

learn('en', more)
