// Japanese: the frame around the game: its name, the first screen, what any screen may need.

export const app = {
  'app.name': 'Two Capitals',
  'app.loading': '海図を開いています…',
  'app.language-failed': 'その言語を読み込めませんでした。今の言語のまま表示します。',
  'app.settings': '設定',
  'text.colon': '{text}：',
  'text.stop': '{text}。',
  'language.en': 'English',
  'language.ja': '日本語',
  'language.ko': '한국어',
} as const
