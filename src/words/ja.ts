// Japanese: what is translated so far; a missing text is said in English and listed by `npm run words`.
import type { Partly } from './catalogue.ts'
import { app } from './ja/app.ts'

export const ja: Partly = {
  ...app,
}
