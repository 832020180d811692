// Brings the English texts of the atlas, of the spreads beside it, and of two lines laid side by side.
import { atlas } from '../en/atlas.ts'
import { learn } from '../texts.ts'

learn('en', atlas)
