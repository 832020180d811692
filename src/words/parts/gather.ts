// Brings the English texts of a class without a network.
import { classLink } from '../en/class-link.ts'
import { gather } from '../en/gather.ts'
import { learn } from '../texts.ts'

learn('en', { ...classLink, ...gather })
