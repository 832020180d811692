// What nobody caught: an error or a promise that failed without anyone listening becomes a sentence, once, until dismissed.
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../parts/words.ts'
import { Band } from './band.tsx'
import { isNotLoaded } from './not-loaded.ts'

/** A browser's own notice about layout, no fault of anything. */
const HARMLESS = /ResizeObserver loop/

export function Unexpected() {
  const t = useWords()
  const [seen, setSeen] = useState<'unexpected' | 'not-loaded' | null>(null)
  useEffect(() => {
    const notice = (reason: unknown) => {
      if (reason instanceof Error && (HARMLESS.test(reason.message) || reason.name === 'AbortError')) return
      setSeen(isNotLoaded(reason) ? 'not-loaded' : 'unexpected')
    }
    const thrown = ({ error, message }: ErrorEvent) => notice(error ?? new Error(message))
    const rejected = ({ reason }: PromiseRejectionEvent) => notice(reason)
    addEventListener('error', thrown)
    addEventListener('unhandledrejection', rejected)
    return () => {
      removeEventListener('error', thrown)
      removeEventListener('unhandledrejection', rejected)
    }
  }, [])
  if (!seen) return null
  return (
    <Band text={t(`trouble.${seen}`)}>
      <button type="button" class="plain" onClick={() => location.reload()}>
        {t('trouble.reload')}
      </button>
      <button type="button" class="plain" onClick={() => setSeen(null)}>
        {t('trouble.dismiss')}
      </button>
    </Band>
  )
}
