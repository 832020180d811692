// Brings the English texts of a device's link to a class.
import { classLink } from '../en/class-link.ts'
import { learn } from '../texts.ts'

learn('en', classLink)
