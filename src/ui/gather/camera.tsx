// QR codes by the camera, where the browser lends one; elsewhere a sentence, and the other ways stand beside it. What reads the
// codes is fetched only once the camera is started.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWords } from '../parts/words.ts'

type Can = 'yes' | 'insecure' | 'none'

/** A browser lends its camera to a secure page alone: one from a file, from this computer, or by https. */
const whetherItCan = (): Can => (!isSecureContext ? 'insecure' : navigator.mediaDevices ? 'yes' : 'none')

export function Camera({ take }: { take: (text: string) => Promise<boolean> }) {
  const t = useWords()
  const can = useMemo(whetherItCan, [])
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off')
  return (
    <article>
      <h2>{t('gather.camera')}</h2>
      {can === 'yes' ? null : <p class="quiet">{t(`gather.camera-${can}`)}</p>}
      {state === 'refused' ? (
        <p class="refusal" role="alert">
          {t('gather.camera-refused')}
        </p>
      ) : null}
      {state === 'on' ? <Picture take={take} failed={() => setState('refused')} /> : null}
      {can === 'yes' ? (
        <button
          type="button"
          class="plain"
          aria-pressed={state === 'on'}
          onClick={() => setState(state === 'on' ? 'off' : 'on')}
        >
          {t(state === 'on' ? 'gather.camera-stop' : 'gather.camera-start')}
        </button>
      ) : null}
    </article>
  )
}

type PictureProps = { readonly take: (text: string) => Promise<boolean>; readonly failed: () => void }

function Picture({ take, failed }: PictureProps) {
  const t = useWords()
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    let left = false
    let stop = () => {}
    void watch(video.current, text => latest.current(text)).then(
      undo => {
        stop = undo
        if (left) stop()
      },
      () => left || failed(),
    )
    return () => {
      left = true
      stop()
    }
  }, [])
  return (
    <>
      <video ref={video} class="gather-video" muted playsInline aria-label={t('gather.camera-picture')} />
      <p class="quiet" role="status">
        {t('gather.camera-on')}
      </p>
    </>
  )
}

async function watch(
  video: HTMLVideoElement | null,
  read: (text: string) => Promise<boolean>,
): Promise<() => void> {
  if (!video) throw new Error('no-picture')
  const { scan } = await import('./scan.ts')
  return scan(video, read)
}
