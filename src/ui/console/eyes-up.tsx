// Eyes up: every screen of the class rests until the instructor goes on.
import { useClassView } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'

export function EyesUpButton() {
  const t = useWords()
  const { dimmed } = useClassView()
  const doing = useDoing()
  return (
    <button
      type="button"
      class={dimmed ? 'dark' : 'plain'}
      aria-pressed={dimmed}
      onClick={() => void doing.act({ kind: 'dim', on: !dimmed })}
    >
      {t(dimmed ? 'console.eyes-down' : 'console.eyes-up')}
    </button>
  )
}
