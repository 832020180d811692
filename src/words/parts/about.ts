// Brings the English texts of the page about the game.
import { about } from '../en/about.ts'
import { learn } from '../texts.ts'

learn('en', about)
