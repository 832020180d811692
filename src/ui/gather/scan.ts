// Reads QR codes off a camera's picture, on this device, with a reader that is fetched only when the camera is started. Pictures
// are looked at and kept nowhere.
import decodeQR from 'qr/decode.js'

const PAUSE = 150 // milliseconds between two looks
const WIDEST = 1280 // pixels of a picture that is looked at: enough for the largest code of a match
const PATIENCE = 40 // milliseconds that a look may take beyond what it must

/** Reads each code once for as long as it stays in sight. Rejects where no camera is lent; the result lets go of it. */
export async function scan(
  video: HTMLVideoElement,
  read: (text: string) => Promise<boolean>,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: WIDEST } },
  })
  video.srcObject = stream
  await video.play()
  const seenIn = looker(video)
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const look = async () => {
    const seen = seenIn()
    if (seen !== '' && seen !== last) {
      last = seen
      await read(seen)
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

/** The text of the code in the picture as it stands; empty where there is none to be read. */
function looker(video: HTMLVideoElement): () => string {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    const scale = Math.min(1, WIDEST / video.videoWidth)
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)]
    if (pen === null || !(width > 0 && height > 0)) return ''
    canvas.width = width
    canvas.height = height
    pen.drawImage(video, 0, 0, width, height)
    return textIn(pen.getImageData(0, 0, width, height))
  }
}

/** Nothing to be read is the usual case, and the reader says so by throwing. */
export function textIn(picture: {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}): string {
  try {
    return decodeQR(picture, { timeLimit: PATIENCE })
  } catch {
    return ''
  }
}
