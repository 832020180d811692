// Four short sounds, made of a few sine tones: no file to load, nothing to listen to for long. Whatever a sound says also
// stands on the screen. A browser without sound, or one that holds it back, stays silent.

const CUES = ['turn', 'seal', 'reveal', 'broken'] as const
export type Cue = (typeof CUES)[number]

type Tone = {
  readonly at: number // seconds after the cue begins
  readonly pitch: number // Hz
  readonly to?: number // Hz it glides to
  readonly length: number // seconds
  readonly loud: number // 0..1 of the volume
  readonly wave?: OscillatorType
}

const TONES: Readonly<Record<Cue, readonly Tone[]>> = {
  turn: [
    { at: 0, pitch: 523.25, length: 0.5, loud: 0.5 },
    { at: 0.13, pitch: 783.99, length: 0.7, loud: 0.4 },
  ],
  seal: [
    { at: 0, pitch: 150, to: 70, length: 0.16, loud: 1, wave: 'triangle' },
    { at: 0.02, pitch: 392, length: 0.22, loud: 0.18 },
  ],
  reveal: [
    { at: 0, pitch: 293.66, length: 1.1, loud: 0.4 },
    { at: 0.16, pitch: 440, length: 1, loud: 0.35 },
    { at: 0.32, pitch: 587.33, length: 1.2, loud: 0.3 },
  ],
  broken: [
    { at: 0, pitch: 311.13, to: 293.66, length: 0.6, loud: 0.45, wave: 'triangle' },
    { at: 0.22, pitch: 220, to: 207.65, length: 0.8, loud: 0.45, wave: 'triangle' },
  ],
}

const LOUDEST = 0.22 // of full scale: a whole class may have it on
let context: AudioContext | null = null

/** Plays a cue at a volume in percent; 0 plays nothing. */
export function play(cue: Cue, volume: number): void {
  if (volume <= 0) return
  try {
    context ??= new AudioContext()
    const { currentTime } = context
    // A browser lets a page sound only after a click or a key; until then what would be heard is dropped, not kept for later.
    if (context.state === 'suspended') {
      void context.resume().then(
        () => sound(cue, volume, context?.currentTime ?? 0),
        () => {},
      )
      return
    }
    sound(cue, volume, currentTime)
  } catch {
    // no sound in this browser
  }
}

function sound(cue: Cue, volume: number, start: number): void {
  if (!context) return
  for (const tone of TONES[cue]) strike(context, tone, start + tone.at, LOUDEST * (volume / 100) ** 2)
}

function strike(audio: AudioContext, tone: Tone, at: number, full: number): void {
  const voice = audio.createOscillator()
  const gain = audio.createGain()
  voice.type = tone.wave ?? 'sine'
  voice.frequency.setValueAtTime(tone.pitch, at)
  if (tone.to !== undefined) voice.frequency.exponentialRampToValueAtTime(tone.to, at + tone.length)
  gain.gain.setValueAtTime(0.0001, at)
  gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, full * tone.loud), at + 0.012)
  gain.gain.exponentialRampToValueAtTime(0.0001, at + tone.length)
  voice.connect(gain).connect(audio.destination)
  voice.start(at)
  voice.stop(at + tone.length + 0.02)
}
