// One sentence instead of a screen, and the way back.
import { useWords } from './words.ts'

export function Notice({ text, back = false }: { text: string; back?: boolean }) {
  const t = useWords()
  return (
    <main class="page">
      <h1 class="notice">{text}</h1>
      {back ? (
        <a class="plain" href="#/">
          {t('open.back')}
        </a>
      ) : null}
    </main>
  )
}
