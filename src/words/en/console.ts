// English: the instructor's console of a class.

export const console = {
  'console.join-code': 'Join with {code}',
} as const
