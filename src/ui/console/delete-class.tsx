// Deleting a class before its days are over: asked once more, for nothing of it comes back.
import { useState } from 'preact/hooks'
import { useInClass } from '../parts/class-context.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../parts/words.ts'

export function DeleteClass() {
  const t = useWords()
  const { open } = useInClass()
  const [isAsked, ask] = useState(false)
  const [failed, setFailed] = useState(false)
  const remove = async () => setFailed(!(await open.remove()))
  return (
    <>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => ask(true)}>
        {t('desk.delete')}
      </button>
      {isAsked ? (
        <Dialog title={t('desk.delete-title')} onClose={() => ask(false)}>
          <p>{t('desk.delete-text')}</p>
          <button type="button" class="dark" onClick={() => void remove()}>
            {t('desk.delete-yes')}
          </button>
          {failed ? (
            <p class="refusal" role="alert">
              {t('desk.delete-failed')}
            </p>
          ) : null}
        </Dialog>
      ) : null}
    </>
  )
}
