// One match in a line: what it does, or who is waited for and since when.
import type { Glance } from '../../classroom/glance.ts'
import type { Person } from '../../classroom/state.ts'
import type { Book } from '../book/book.ts'
import { minutesText } from '../parts/class-time.ts'
import type { Words } from '../parts/words.ts'
import { asksFor } from './busy.ts'

export type Status = { readonly text: string; readonly isUrgent: boolean }

const WAITED = 45_000 // milliseconds after which a wait is said with its length

/** `since`: milliseconds since the glance came. */
export function statusOf(
  glance: Glance,
  since: number,
  people: readonly Person[],
  book: Book,
  t: Words,
): Status {
  const call = glance.calls[0]
  if (call) {
    const person = people.find(one => one.id === call.seat)
    const place = person?.place
    const side = place?.kind === 'seat' ? book.side(place.side).name : ''
    return { text: t(`console.call-${asksFor(call, person)}`, { side }), isUrgent: true }
  }
  const calm = (text: string): Status => ({ text, isUrgent: false })
  if (glance.phase === 'ended') {
    const ending = book.scenario.endings.find(one => one.id === glance.ending)
    return calm(ending ? book.text(ending.name) : t('console.adjourned'))
  }
  if (glance.paused) return calm(t('console.paused'))
  if (glance.phase === 'reveal')
    return calm(t(glance.last === 'broken' ? 'console.broken' : 'console.opened'))
  const waited = glance.still + since
  if (glance.caretakers.length === book.scenario.sides.length && waited > WAITED)
    return calm(t('console.nobody'))
  const [due] = glance.due
  if (glance.due.length === 1 && due !== undefined && waited > WAITED)
    return {
      text: t('console.waiting-for', { side: book.side(due).name, time: minutesText(waited) }),
      isUrgent: true,
    }
  if (
    glance.phase === 'table' &&
    glance.last !== 'begun' &&
    glance.last !== 'broken' &&
    glance.last !== 'opened' &&
    glance.last !== 'ended'
  )
    return calm(t(`console.table-${glance.last}`))
  if (glance.phase === 'commitment' && glance.due.length === 1 && due !== undefined)
    return calm(t('console.one-sealed', { side: book.side(due).name }))
  return calm(t(`console.in-${glance.phase}`))
}
