// Korean: the challenges a scenario sets for a second match.

export const challenges = {
  'challenge.title': '도전 과제',
  'challenge.now': '이 게임에서 달성했습니다.',
  'challenge.before': '이 기기에서 달성한 적이 있습니다.',
  'challenge.not': '아직 달성하지 못했습니다.',
} as const
