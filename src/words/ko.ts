// Korean: all that is read on the screen; what is said to authors alone is said in English. No reader of the language has
// checked it yet.
import type { Partly } from './catalogue.ts'
import { about } from './ko/about.ts'
import { app } from './ko/app.ts'
import { atlas } from './ko/atlas.ts'
import { causes } from './ko/causes.ts'
import { challenges } from './ko/challenges.ts'
import { classDebrief } from './ko/class-debrief.ts'
import { classLink } from './ko/class-link.ts'
import { console } from './ko/console.ts'
import { debrief } from './ko/debrief.ts'
import { device } from './ko/device.ts'
import { embassy } from './ko/embassy.ts'
import { end } from './ko/end.ts'
import { gather } from './ko/gather.ts'
import { home } from './ko/home.ts'
import { lines } from './ko/lines.ts'
import { logs } from './ko/logs.ts'
import { marks } from './ko/marks.ts'
import { more } from './ko/more.ts'
import { refusals } from './ko/refusals.ts'
import { replay } from './ko/replay.ts'
import { runClass } from './ko/run-class.ts'
import { seat } from './ko/seat.ts'
import { settings } from './ko/settings.ts'
import { story } from './ko/story.ts'
import { trouble } from './ko/trouble.ts'
import { turn } from './ko/turn.ts'
import { ui } from './ko/ui.ts'
import { wall } from './ko/wall.ts'

export const ko: Partly = {
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
