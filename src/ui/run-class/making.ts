// Making a class on the host behind this page, for a lesson or as a rehearsal that computer capitals play.
import { usualSettings } from '../../classroom/settings.ts'
import type { Game, Offer } from '../game.ts'
import { addressOf } from '../route.ts'

const REHEARSED = 6 // matches of a rehearsal

export type Failed = 'key' | 'unreachable' | 'other'
export type Wanted = {
  readonly key: string // the host's
  readonly offer: Offer
  readonly preset: number // its place among those of the offer
  readonly rehearse: boolean
}

/** Opens the console of a new class; else why there is none. */
export async function openNewClass(game: Game, wanted: Wanted): Promise<Failed | null> {
  const preset = wanted.offer.card.presets[wanted.preset]!
  try {
    const [{ scenario, text }, door] = await Promise.all([wanted.offer.load(), game.classes()])
    const settings = { ...usualSettings({ scenario }, preset.minutes ?? 50), preset: preset.id }
    const made = await door.make(wanted.key.trim(), text, settings)
    if (!made.ok) return made.error === 'key' || made.error === 'unreachable' ? made.error : 'other'
    if (wanted.rehearse && !(await filled(door, made.value.facilitator))) return 'other'
    location.hash = addressOf('desk', made.value.facilitator)
    return null
  } catch {
    return 'other'
  }
}

async function filled(door: Awaited<ReturnType<Game['classes']>>, facilitator: string): Promise<boolean> {
  const desk = door.open(facilitator)
  try {
    return (await desk.intents.act({ kind: 'rehearse', matches: REHEARSED })) === null
  } finally {
    desk.close()
  }
}
