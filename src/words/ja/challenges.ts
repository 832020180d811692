// Japanese: the challenges a scenario sets for a second match.

export const challenges = {
  'challenge.title': '課題',
  'challenge.now': 'このゲームで達成しました。',
  'challenge.before': 'この端末で達成したことがあります。',
  'challenge.not': 'まだ達成していません。',
} as const
