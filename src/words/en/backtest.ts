// English: what a backtest says of each expectation, and of random lines.

export const backtest = {
  'backtest.head':
    '{id}: the history played through the rules, {slots} {slots?slot:slots}, ended as “{ending}”',
  'backtest.test': '{mark} {id}  {text}',
  'backtest.ok': 'holds',
  'backtest.not-ok': 'FAILS',
  'backtest.detail': '      {detail}',
  'backtest.lowest': 'lowest ({value}) in {found}; expected in {slots}; by the {moment} of slots',
  'backtest.higher': '{first} {one}, {second} {other}; by the {moment} of slots',
  'backtest.change': 'from {was} ({from}) to {is} ({to}): {by}; {bounds}; by the {moment} of slots',
  'backtest.relative': 'from {was} ({from}) to {is} ({to}): {by} %; {bounds}; by the {moment} of slots',
  'backtest.series':
    'rank correlation of the changes {rank}; at least {least}; by the {moment} of slots{threshold}',
  'backtest.threshold': '; random lines stay at or below {threshold} at the percentile asked for',
  'backtest.nothing': 'nothing is asked',
  'backtest.bounds.both': 'from {low} to {high} expected',
  'backtest.bounds.low': 'at least {low} expected',
  'backtest.bounds.high': 'at most {high} expected',
  'backtest.bounds.none': 'no bound',
  'backtest.moment.end': 'end',
  'backtest.moment.middle': 'middle',
  'backtest.chance': 'random lines pass in {share} %',
  'backtest.told': 'told, not discriminating',
  'backtest.slots': 'By slot, at its end',
  'backtest.slot': '{slot}  {date}  {values}',
  'backtest.together':
    'Of {lines} lines of random answers to the same triggers (seed {seed}), {together} % pass every discriminating test and {all} % pass every test.',
  'backtest.passed': 'All {count} tests hold.',
  'backtest.failed': '{failed} of {count} tests fail.',
  'file.no-history.message': 'There is no history to play through the rules.',
  'file.no-history.fix': 'Add "history", or name a file that has one with --history.',
  'file.no-expectations.message': 'Nothing says what the history should show.',
  'file.no-expectations.fix': 'Add "expectations" beside the history.',
  'file.history-shape.message': 'A history is an object with "history" and "expectations".',
  'file.history-shape.fix':
    'It may also have "start" (levels by gauge, points), "on" (flags) and "calendar"; a whole scenario may stand here too.',
  'file.start-gauge.message': 'The level of “{id}” at the start cannot be used.',
  'file.start-gauge.fix': 'Name a gauge of the scenario, as in opinion.tokyo, with points from 0 to 100.',
  'file.start-flag.message': 'The scenario has no flag “{id}”.',
  'file.start-flag.fix': 'Name flags that the scenario declares.',
} as const
