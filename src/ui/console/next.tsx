// Next: says how many are still busy and what will happen to them, before it happens.
import { useClass, useClassView } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { matchName } from '../parts/match-name.ts'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { busyOf } from './busy.ts'

export function NextSheet({ isLast, close }: { isLast: boolean; close: () => void }) {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const glances = useClass(device => device.glances)
  const busy = busyOf(glances, view.open)
  const go = () => {
    close()
    void doing.act(isLast ? { kind: 'debrief' } : { kind: 'next' })
  }
  return (
    <Dialog
      title={isLast ? t('console.to-debrief') : t('console.next', { turn: view.open + 1 })}
      onClose={close}
    >
      <p>
        {busy.length === 0
          ? t('console.next-free')
          : t('console.next-busy', { busy: busy.length, all: glances.length })}
      </p>
      {busy.length > 0 ? (
        <>
          <p>{t(isLast ? 'console.debrief-does' : 'console.next-does')}</p>
          <p class="quiet">{busy.map(one => matchName(one.match, t)).join(', ')}</p>
        </>
      ) : null}
      <button type="button" class="dark" onClick={go}>
        {isLast ? t('console.debrief-now') : t('console.next-now', { turn: view.open + 1 })}
      </button>
    </Dialog>
  )
}
