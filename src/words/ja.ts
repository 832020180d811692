// Japanese: what is translated so far; a missing text is said in English and listed by `npm run words`. No reader of the
// language has checked it yet.
import type { Partly } from './catalogue.ts'
import { about } from './ja/about.ts'
import { app } from './ja/app.ts'
import { causes } from './ja/causes.ts'
import { debrief } from './ja/debrief.ts'
import { device } from './ja/device.ts'
import { end } from './ja/end.ts'
import { home } from './ja/home.ts'
import { marks } from './ja/marks.ts'
import { more } from './ja/more.ts'
import { refusals } from './ja/refusals.ts'
import { replay } from './ja/replay.ts'
import { runClass } from './ja/run-class.ts'
import { settings } from './ja/settings.ts'
import { story } from './ja/story.ts'
import { trouble } from './ja/trouble.ts'
import { turn } from './ja/turn.ts'
import { ui } from './ja/ui.ts'

export const ja: Partly = {
  ...about,
  ...app,
  ...causes,
  ...debrief,
  ...device,
  ...end,
  ...home,
  ...marks,
  ...more,
  ...refusals,
  ...replay,
  ...runClass,
  ...settings,
  ...story,
  ...trouble,
  ...turn,
  ...ui,
}
