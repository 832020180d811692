// Brings the English texts of a student's half of a class.
import { classLink } from '../en/class-link.ts'
import { seat } from '../en/seat.ts'
import { learn } from '../texts.ts'

learn('en', { ...classLink, ...seat })
