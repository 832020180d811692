// A button that loads the page anew.
import { useWords } from './words.ts'

export function Reload({ kind = 'plain' }: { kind?: 'plain' | 'dark' }) {
  const t = useWords()
  return (
    <button type="button" class={kind} onClick={() => location.reload()}>
      {t('trouble.reload')}
    </button>
  )
}
