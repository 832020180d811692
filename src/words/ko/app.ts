// Korean: the frame around the game.

export const app = {
  'app.loading': '해도를 펼치는 중…',
  'language.en': 'English',
  'language.ja': '日本語',
  'language.ko': '한국어',
} as const
