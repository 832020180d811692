// What is worth talking about on a page.
import { useWords } from '../parts/words.ts'

export function Talk({ text }: { text: string }) {
  const t = useWords()
  return (
    <p class="talk-line">
      <span class="label">{t('pages.talk')}</span> {text}
    </p>
  )
}
