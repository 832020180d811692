// English: the projector's page of a class. Nothing on it names anybody.

export const wall = {
  'wall.join': 'Join here',
  'wall.code': 'Code',
  'wall.in': '{count} {count?device is:devices are} in',
  'wall.two': 'Two to a side, one device. Any name will do.',
  'wall.eyes-up': 'Eyes up',
  'wall.eyes-up-text': 'All screens rest. Nothing is lost, no clock runs.',
  'wall.turn': 'Turn {turn} of {turns}',
  'wall.glyphs': 'The matches, each by its cables: thick where a number is high, parted where it is low',
  'wall.legend': 'From top to bottom: {names}',
  'wall.sealed': 'Envelopes open',
  'wall.over': 'The class is over',
  'wall.over-text': 'Thank you. Play the other chair at home.',
  'wall.rehearsal': 'Rehearsal',
} as const
