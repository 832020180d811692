// Korean: the frame around the game: its name, the first screen, what any screen may need.

export const app = {
  'app.name': 'Two Capitals',
  'app.loading': '해도를 펼치는 중…',
  'app.language-failed': '그 언어를 불러오지 못했습니다. 지금 언어로 계속 표시합니다.',
  'app.settings': '설정',
  'text.colon': '{text}:',
  'text.stop': '{text}.',
  'language.en': 'English',
  'language.ja': '日本語',
  'language.ko': '한국어',
} as const
