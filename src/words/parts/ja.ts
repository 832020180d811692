// Brings the Japanese texts.
import { ja } from '../ja.ts'
import { learn } from '../texts.ts'

learn('ja', ja)
