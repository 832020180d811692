// English: the projector's page of a class.

export const wall = {
  'wall.join-code': 'Join with {code}',
} as const
