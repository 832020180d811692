// English: what is wrong with the log of a match, and how to mend it. Said by the terminal and by the page.

export const logs = {
  'log.log-too-large.message': 'The log has {found} characters, more than the {most} that are read.',
  'log.log-too-large.fix': 'No match is that long: choose the log that the game saved.',
  'log.log-not-json.message': 'The file is not valid JSON.',
  'log.log-not-json.fix': 'Save the log from the game again; it may have been cut short on the way.',
  'log.log-cut.message': 'The file is the log of a match, but it is whole only up to entry {entries}.',
  'log.log-cut.fix':
    'It was cut off or changed on the way: save the match from the game again, or copy the file again.',
  'log.log-not-a-log.message': 'The file is not the log of a match.',
  'log.log-not-a-log.fix': 'Choose a file saved by “play --out” or by the game; a scenario goes to “lint”.',
  'log.log-format.message': 'The log is written in format {found}, which is unknown here.',
  'log.log-format.fix': 'Open it with a newer version of the game.',
  'log.log-newer-rules.message': 'The log was played under newer rules ({found}).',
  'log.log-newer-rules.fix': 'Open it with a newer version of the game.',
  'log.log-shape.message': 'This part of the log does not have the shape it must have.',
  'log.log-shape.fix': 'Save the log from the game again; a log is not written by hand.',
  'log.log-scenario.message':
    'The scenario inside the log does not load: {count} {count?problem:problems}, the first in its line {line}.',
  'log.log-scenario.fix': 'Play the match again from a scenario that passes “lint”.',
  'log.log-options.message': 'The options of the log do not fit its scenario ({why}).',
  'log.log-options.fix': 'Save the log from the game again.',
  'log.log-order.message': 'The entries are not numbered 1, 2, 3: this one should be {seq}.',
  'log.log-order.fix': 'An entry is missing, doubled or moved. Use the log as it was saved.',
  'log.log-refused.message': 'Entry {seq} is a move that the rules refuse ({refusal}).',
  'log.log-refused.fix': 'This entry, or one before it, was altered. Use the log as it was saved.',
  'log.log-mismatch.message': 'Entry {seq} records check {expected}, and playing it again gives {found}.',
  'log.log-mismatch.fix': 'This entry, or one before it, was altered. Use the log as it was saved.',
  'log.log-gauges.message':
    'The numbers recorded with entry {seq} are not those that playing it again gives.',
  'log.log-gauges.fix': 'The recorded numbers were altered. Use the log as it was saved.',
  'log.stray-code.message': 'This is a match handed in as a code.',
  'log.stray-code.fix': 'Open it under “Run a class”, “Gather the matches”.',
  'log.stray-class.message': 'This file holds a whole class, for tables and for research.',
  'log.stray-class.fix': 'A match opens from a file of its own.',
  'log.stray-remains.message': 'This file keeps what was left of a damaged match.',
  'log.stray-remains.fix': 'It cannot be played; keep it for whoever looks into the damage.',
} as const
