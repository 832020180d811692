// English, the language every text exists in first: one file an area in en/, joined here by code.
import { about } from './en/about.ts'
import { app } from './en/app.ts'
import { atlas } from './en/atlas.ts'
import { backtest } from './en/backtest.ts'
import { causes } from './en/causes.ts'
import { challenges } from './en/challenges.ts'
import { classDebrief } from './en/class-debrief.ts'
import { classLink } from './en/class-link.ts'
import { cli } from './en/cli.ts'
import { console } from './en/console.ts'
import { debrief } from './en/debrief.ts'
import { device } from './en/device.ts'
import { embassy } from './en/embassy.ts'
import { end } from './en/end.ts'
import { gather } from './en/gather.ts'
import { home } from './en/home.ts'
import { lines } from './en/lines.ts'
import { logs } from './en/logs.ts'
import { marks } from './en/marks.ts'
import { more } from './en/more.ts'
import { problems } from './en/problems.ts'
import { refusals } from './en/refusals.ts'
import { replay } from './en/replay.ts'
import { runClass } from './en/run-class.ts'
import { seat } from './en/seat.ts'
import { settings } from './en/settings.ts'
import { story } from './en/story.ts'
import { trouble } from './en/trouble.ts'
import { turn } from './en/turn.ts'
import { ui } from './en/ui.ts'
import { wall } from './en/wall.ts'

export const en = {
  ...about,
  ...app,
  ...atlas,
  ...backtest,
  ...causes,
  ...challenges,
  ...classDebrief,
  ...classLink,
  ...cli,
  ...console,
  ...device,
  ...debrief,
  ...embassy,
  ...end,
  ...marks,
  ...gather,
  ...home,
  ...more,
  ...lines,
  ...logs,
  ...problems,
  ...refusals,
  ...runClass,
  ...replay,
  ...seat,
  ...settings,
  ...story,
  ...trouble,
  ...turn,
  ...ui,
  ...wall,
} as const
