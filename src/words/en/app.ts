// English: the frame around the game: its name, the first screen, what any screen may need.

export const app = {
  'app.name': 'Two Capitals',
  'app.loading': 'Opening the chart…',
  'app.language-failed': 'That language could not be loaded just now. The page stays in English.',
  'app.settings': 'Settings',
  'text.colon': '{text}:', // before what is said of it
  'text.stop': '{text}.', // a name as a heading in the line
  'language.en': 'English',
  'language.ja': '日本語',
  'language.ko': '한국어',
} as const
