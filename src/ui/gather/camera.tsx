// QR codes by the camera, where the browser lends one and reads codes itself; elsewhere a sentence, and the other ways stand
// beside it. Pictures are looked at on this device and kept nowhere.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../parts/words.ts'

type Detector = {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}
type Can = 'asking' | 'yes' | 'insecure' | 'none'

const FORMAT = 'qr_code'
const PAUSE = 250 // milliseconds between two looks

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector

async function whetherItCan(): Promise<Can> {
  if (!isSecureContext) return 'insecure'
  const known = await detectorClass()
    ?.getSupportedFormats()
    .catch((): readonly string[] => [])
  return known?.includes(FORMAT) && navigator.mediaDevices ? 'yes' : 'none'
}

export function Camera({ take }: { take: (text: string) => Promise<boolean> }) {
  const t = useWords()
  const [can, setCan] = useState<Can>('asking')
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off')
  useEffect(() => void whetherItCan().then(setCan), [])
  return (
    <article>
      <h2>{t('gather.camera')}</h2>
      {can === 'none' || can === 'insecure' ? <p class="quiet">{t(`gather.camera-${can}`)}</p> : null}
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

/** Reads each code once for as long as it stays in sight. Rejects where no camera is lent; the result lets go of it. */
async function watch(
  video: HTMLVideoElement | null,
  read: (text: string) => Promise<boolean>,
): Promise<() => void> {
  const Class = detectorClass()
  if (!video || !Class) throw new Error('no-detector')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const detector = new Class({ formats: [FORMAT] })
  video.srcObject = stream
  await video.play()
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const look = async () => {
    const [seen] = await detector.detect(video).catch(() => [])
    if (over) return
    if (seen && seen.rawValue !== last) {
      last = seen.rawValue
      await read(last)
    }
    if (!over) timer = setTimeout(() => void look(), PAUSE)
  }
  void look()
  return () => {
    over = true
    clearTimeout(timer)
    for (const track of stream.getTracks()) track.stop()
  }
}
