// Who is connected to this process, by class. One device a person: the newest wins, and the one before is told.
import type { Holder } from './tokens.ts'

type Listener = { readonly replaced: () => void; readonly changed: () => void }
type Here = { readonly holder: Holder; readonly listener: Listener }

export type Presence = {
  /** Notes a device as here; returns its undo. */
  readonly enter: (holder: Holder, listener: Listener) => () => void
  /** Ids of the people of a class who are connected. */
  readonly present: (classId: string) => readonly string[]
  /** A seat of this class was opened in another process: whoever holds it here is replaced. */
  readonly taken: (classId: string, person: string) => void
}

/** `entered` is told of every person who comes, for other processes to hear of. */
export function makePresence(entered: (classId: string, person: string) => void = () => {}): Presence {
  const here = new Map<string, Set<Here>>()
  const inClass = (id: string): Set<Here> => here.get(id) ?? new Set()

  function changed(classId: string): void {
    for (const { holder, listener } of inClass(classId)) if (holder.role === 'facilitator') listener.changed()
  }

  function taken(classId: string, person: string): void {
    const held = [...inClass(classId)].filter(
      ({ holder }) => holder.role === 'person' && holder.person === person,
    )
    for (const { listener } of held) listener.replaced()
  }

  return {
    enter: (holder, listener) => {
      if (holder.role === 'person') {
        taken(holder.class, holder.person)
        entered(holder.class, holder.person)
      }
      const one = { holder, listener }
      here.set(holder.class, inClass(holder.class).add(one))
      changed(holder.class)
      return () => {
        const left = inClass(holder.class)
        left.delete(one)
        if (left.size === 0) here.delete(holder.class)
        changed(holder.class)
      }
    },
    present: classId =>
      [...inClass(classId)].flatMap(({ holder }) => (holder.role === 'person' ? [holder.person] : [])),
    taken,
  }
}
