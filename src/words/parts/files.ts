// Brings the English texts that say what is wrong with a file.
import { logs } from '../en/logs.ts'
import { problems } from '../en/problems.ts'
import { learn } from '../texts.ts'

learn('en', { ...logs, ...problems })
