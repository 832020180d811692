// Japanese: the frame around the game.

export const app = {
  'app.loading': '海図を開いています…',
  'language.en': 'English',
  'language.ja': '日本語',
  'language.ko': '한국어',
} as const
