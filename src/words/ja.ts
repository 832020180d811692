// Japanese: all that is read on the screen; what is said to authors alone is said in English. No reader of the language has
// checked it yet.
import type { Partly } from './catalogue.ts'
import { about } from './ja/about.ts'
import { app } from './ja/app.ts'
import { atlas } from './ja/atlas.ts'
import { causes } from './ja/causes.ts'
import { challenges } from './ja/challenges.ts'
import { classDebrief } from './ja/class-debrief.ts'
import { classLink } from './ja/class-link.ts'
import { console } from './ja/console.ts'
import { debrief } from './ja/debrief.ts'
import { device } from './ja/device.ts'
import { embassy } from './ja/embassy.ts'
import { end } from './ja/end.ts'
import { gather } from './ja/gather.ts'
import { home } from './ja/home.ts'
import { lines } from './ja/lines.ts'
import { logs } from './ja/logs.ts'
import { marks } from './ja/marks.ts'
import { more } from './ja/more.ts'
import { refusals } from './ja/refusals.ts'
import { replay } from './ja/replay.ts'
import { runClass } from './ja/run-class.ts'
import { seat } from './ja/seat.ts'
import { settings } from './ja/settings.ts'
import { story } from './ja/story.ts'
import { trouble } from './ja/trouble.ts'
import { turn } from './ja/turn.ts'
import { ui } from './ja/ui.ts'
import { wall } from './ja/wall.ts'

export const ja: Partly = {
  ...about,
  ...app,
  ...atlas,
  ...causes,
  ...challenges,
  ...classDebrief,
  ...classLink,
  ...console,
  ...debrief,
  ...device,
  ...embassy,
  ...end,
  ...gather,
  ...home,
  ...lines,
  ...logs,
  ...marks,
  ...more,
  ...refusals,
  ...replay,
  ...runClass,
  ...seat,
  ...settings,
  ...story,
  ...trouble,
  ...turn,
  ...ui,
  ...wall,
}
