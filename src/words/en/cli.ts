// English: what the terminal says.

export const cli = {
  'cli.help':
    'two-capitals COMMAND [FILE] [--json]\n\n  lint FILE                      is a scenario sound?\n  simulate FILE --playouts N --seed S [--preset P] [--policy SIDE=NAME ...]\n                                 many matches of computer capitals, counted\n  play FILE --seed S [--preset P] [--policy SIDE=NAME ...] [--out LOG]\n                                 one match of computer capitals, told; its log kept\n  replay LOG                     is a log true to its rules?\n  backtest FILE [--history OTHER] [--lines N] [--seed S]\n                                 does the model do what the world did?\n  host [--port P] [--database FILE or ADDRESS]\n                                 serves the game and hosts classes until it is stopped\n\nPolicies: random, confront, accommodate, mirror, hardliner, pragmatist, reconciler,\nand three that search and take their time: attache, envoy, ambassador.',
  'usage.unknown': 'The command line cannot be understood: {detail}',
  'usage.no-command': 'Say what to do: lint, simulate, play, replay, backtest or host.',
  'usage.no-such-command':
    'There is no command “{command}”: lint, simulate, play, replay, backtest and host are the ones.',
  'usage.no-file': '“{command}” needs a file: two-capitals {command} FILE',
  'usage.too-many': 'One file at a time: “{word}” is one word too many.',
  'usage.not-here': '“{command}” takes no option --{option}.',
  'usage.playouts': '--playouts takes a whole number from 1 to {most}.',
  'usage.port': '--port takes a whole number from 0 to 65535; 0 takes any that is free.',
  'usage.lines': '--lines takes a whole number from 1 to {most}.',
  'usage.policy': '--policy takes SIDE=NAME, and not “{pair}”.',
  'usage.no-such-policy':
    'There is no computer capital “{name}”: random, confront, accommodate, mirror, hardliner, pragmatist, reconciler, attache, envoy and ambassador are the ones.',
  'file.unreadable.message': 'The file {file} cannot be read ({reason}).',
  'file.unreadable.fix': 'Check its name and where you stand.',
  'file.unwritable.message': 'The file {file} cannot be written ({reason}).',
  'file.unwritable.fix': 'Choose a folder that exists and that you may write in.',
  'file.no-preset.message': 'The scenario has no preset “{preset}”.',
  'file.no-preset.fix': 'Choose one of: {presets}.',
  'file.no-side.message': 'The scenario has no side “{side}”.',
  'file.no-side.fix': 'Its sides are {first} and {second}.',
  'cli.lint.sound': '{id} is sound, with {warnings} {warnings?warning:warnings}.',
  'cli.simulate.head':
    '{id}, preset {preset}: {playouts} {playouts?match:matches} in {seconds} s, seed {seed}',
  'cli.simulate.endings': 'Endings',
  'cli.simulate.gauges': 'Gauges at the end: mean, and where eight in ten lie',
  'cli.simulate.row': '  {share} %  {name}',
  'cli.simulate.gauge': '  {mean}  ({low} to {high})  {id}',
  'cli.simulate.packages':
    'Packages: signed in {signed} % of matches, ratified in {ratified} %, broken in {breached} %',
  'cli.replay.true': 'The log is true: {turns} {turns?turn:turns}, check {check}.',
  'cli.replay.older':
    'This log was played under rules {rules}; these are rules {newest}. It opens read-only: the numbers it recorded are shown, and nothing is played again.',
  'cli.host.open': 'Two Capitals is open at {url}',
  'cli.host.network': 'On this network: {url}',
  'cli.host.run': 'To make more classes (keep this link to yourself): {url}',
  'cli.host.class': 'To run a class: {url}',
  'cli.host.stop': 'Press Ctrl-C to stop.',
  'cli.host.no-game': 'The game is not built here. Build it with: npm run build',
  'cli.host.no-database': 'The database {file} cannot be opened ({reason}). Choose another with --database.',
  'cli.host.no-port': 'No port is free from {port} on ({reason}). Choose another with --port.',
  'cli.host.other-rules':
    'The database holds classes that are not over and were begun under rules {rules}; these are rules {newest}. Finish them with the version they were begun with, or choose another database.',
  'cli.help-hint': 'The commands and their options: two-capitals help',
  'cli.play.saved': 'The log is in {file}.',

  // what is wrong with a log
} as const
