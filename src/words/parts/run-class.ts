// Brings the English texts of the page for an instructor.
import { runClass } from '../en/run-class.ts'
import { learn } from '../texts.ts'

learn('en', runClass)
