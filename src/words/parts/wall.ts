// Brings the English texts of the projector's page.
import { wall } from '../en/wall.ts'
import { learn } from '../texts.ts'

learn('en', wall)
