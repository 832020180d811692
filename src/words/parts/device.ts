// Brings the English texts of a device that two share.
import { device } from '../en/device.ts'
import { learn } from '../texts.ts'

learn('en', device)
