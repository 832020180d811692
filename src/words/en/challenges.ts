// English: the challenges a scenario sets for a second match.

export const challenges = {
  'challenge.title': 'Challenges',
  'challenge.now': 'Reached in this match.',
  'challenge.before': 'Reached on this device.',
  'challenge.not': 'Not reached yet.',
} as const
