// Brings the English texts of a scenario's challenges.
import { challenges } from '../en/challenges.ts'
import { learn } from '../texts.ts'

learn('en', challenges)
