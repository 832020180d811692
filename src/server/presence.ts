// Who is connected, by class: to this process, and to the others of this host as they last said. One device a person: the newest
// wins, and the one before is told.
import type { Holder } from './tokens.ts'

type Listener = {
  readonly replaced: () => void
  readonly changed: () => void
  readonly forgotten: () => void
}
type Here = { readonly holder: Holder; readonly listener: Listener }
/** What another process last said of one class. */
type There = { readonly people: readonly string[]; readonly at: number }

/** For the other processes of this host to hear of. */
export type PresenceNews = {
  readonly entered: (classId: string, person: string) => void
  readonly here: (classId: string, people: readonly string[]) => void
}
const ALONE: PresenceNews = { entered: () => {}, here: () => {} }

/** Milliseconds between two times that a process says who is with it, and after which its word counts no more. */
export const SAY_EVERY = 5000
export const SAID_HOLDS = 3 * SAY_EVERY

export type Presence = {
  /** Notes a device as here; returns its undo. */
  readonly enter: (holder: Holder, listener: Listener) => () => void
  /** Ids of the people of a class who are connected, here or elsewhere. */
  readonly present: (classId: string) => readonly string[]
  /** A seat of this class was opened in another process: whoever holds it here is replaced. */
  readonly taken: (classId: string, person: string) => void
  /** The class is gone: everybody who is connected to it here is told, and let go. */
  readonly forgotten: (classId: string) => void
  /** Another process says who of a class is with it at `now` (milliseconds, monotonic). */
  readonly elsewhere: (process: string, classId: string, people: readonly string[], now: number) => void
  /** Says again who is with this process, and lets go of what others have not said again for long. */
  readonly say: (now: number) => void
}

export function makePresence({ entered, here: sayHere }: PresenceNews = ALONE): Presence {
  const here = new Map<string, Set<Here>>()
  const there = new Map<string, Map<string, There>>() // by class, by process
  const inClass = (id: string): Set<Here> => here.get(id) ?? new Set()
  const peopleHere = (id: string) =>
    [...inClass(id)].flatMap(({ holder }) => (holder.role === 'person' ? [holder.person] : []))

  function changed(classId: string): void {
    for (const { holder, listener } of inClass(classId)) if (holder.role === 'facilitator') listener.changed()
  }

  function moved({ role, class: classId }: Holder): void {
    if (role === 'person') sayHere(classId, peopleHere(classId))
    changed(classId)
  }

  function taken(classId: string, person: string): void {
    const held = [...inClass(classId)].filter(
      ({ holder }) => holder.role === 'person' && holder.person === person,
    )
    for (const { listener } of held) listener.replaced()
  }

  /** Whether this changes who is known to be there. */
  function note(process: string, classId: string, said: There): boolean {
    const all = there.get(classId) ?? new Map<string, There>()
    const before = all.get(process)?.people ?? []
    if (said.people.length > 0) there.set(classId, all.set(process, said))
    else all.delete(process)
    if (all.size === 0) there.delete(classId)
    return before.join() !== said.people.join()
  }

  return {
    enter: (holder, listener) => {
      if (holder.role === 'person') {
        taken(holder.class, holder.person)
        entered(holder.class, holder.person)
      }
      const one = { holder, listener }
      here.set(holder.class, inClass(holder.class).add(one))
      moved(holder)
      return () => {
        const left = inClass(holder.class)
        left.delete(one)
        if (left.size === 0) here.delete(holder.class)
        moved(holder)
      }
    },
    present: classId => {
      const others = [...(there.get(classId)?.values() ?? [])].flatMap(({ people }) => people)
      return [...new Set([...peopleHere(classId), ...others])]
    },
    taken,
    forgotten: classId => {
      there.delete(classId)
      for (const { listener } of [...inClass(classId)]) listener.forgotten()
    },
    elsewhere: (process, classId, people, now) => {
      if (note(process, classId, { people, at: now })) changed(classId)
    },
    say: now => {
      for (const classId of here.keys()) sayHere(classId, peopleHere(classId))
      for (const [classId, all] of [...there])
        for (const [process, { at }] of [...all])
          if (now - at > SAID_HOLDS && note(process, classId, { people: [], at: now })) changed(classId)
    },
  }
}
