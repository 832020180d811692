// Brings the Korean texts.
import { ko } from '../ko.ts'
import { learn } from '../texts.ts'

learn('ko', ko)
