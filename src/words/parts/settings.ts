// Brings the English texts of the settings.
import { settings } from '../en/settings.ts'
import { learn } from '../texts.ts'

learn('en', settings)
