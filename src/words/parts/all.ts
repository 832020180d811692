// Brings every text of every language: for the terminal, for lists of what is missing, for tests.
import { en } from '../en.ts'
import { ja } from '../ja.ts'
import { ko } from '../ko.ts'
import { learn } from '../texts.ts'

learn('en', en)
learn('ja', ja)
learn('ko', ko)
