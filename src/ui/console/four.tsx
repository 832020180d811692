// The four buttons of an instructor in class: eyes up, two more minutes, next, who asks for help.
import { useState } from 'preact/hooks'
import { useClass, useClassView } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import { useDoing } from './act.ts'
import { busyOf, callsOf } from './busy.ts'
import { EyesUpButton } from './eyes-up.tsx'
import { HelpSheet } from './help.tsx'
import { NextSheet } from './next.tsx'

const LONGER = 120 // seconds

export function Four({ open }: { open: (match: number) => void }) {
  const t = useWords()
  const view = useClassView()
  const doing = useDoing()
  const glances = useClass(device => device.glances)
  const [sheet, setSheet] = useState<'next' | 'help' | null>(null)
  const calls = callsOf(glances)
  const busy = busyOf(glances, view.open).length
  const isLast = view.open >= view.turns || view.pace === 'own'
  return (
    <div class="four">
      <EyesUpButton />
      <button type="button" class="plain" onClick={() => void doing.act({ kind: 'longer', seconds: LONGER })}>
        {t('console.longer')}
      </button>
      <button
        type="button"
        class={busy === 0 && !view.dimmed ? 'dark' : 'plain'}
        onClick={() => setSheet('next')}
      >
        {isLast ? t('console.to-debrief') : t('console.next', { turn: view.open + 1 })}
        {busy > 0 ? <small>{t('console.busy', { busy, all: glances.length })}</small> : null}
      </button>
      <button
        type="button"
        class={calls.length > 0 ? 'plain four-calls' : 'plain'}
        aria-disabled={calls.length === 0}
        onClick={() => calls.length > 0 && setSheet('help')}
      >
        {calls.length > 0 ? t('console.help-waiting', { count: calls.length }) : t('console.help-none')}
      </button>
      {sheet === 'next' ? <NextSheet isLast={isLast} close={() => setSheet(null)} /> : null}
      {sheet === 'help' ? <HelpSheet open={open} close={() => setSheet(null)} /> : null}
    </div>
  )
}
