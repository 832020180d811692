// One match, one tab: the tab that opens a match last has it, and the one before is told so. Said over a channel of this
// browser; where there is none, over its storage, whose changes the other tabs hear.

/** How tabs of this browser hear each other. A tab does not hear itself. */
export type Channel = {
  readonly post: (text: string) => void
  readonly listen: (hear: (text: string) => void) => () => void // returns its undo
}

type Said = { readonly match: string; readonly tab: string; readonly at: number }

export type Claims = {
  /** Takes the match for this tab; `lost` is called once when another takes it. Returns its undo. */
  readonly take: (match: string, lost: () => void) => () => void
}

const NAME = 'two-capitals:open'

/** `tab` is this tab's own name, `now` milliseconds since 1970. */
export function makeClaims(channel: Channel | null, tab: string, now: () => number): Claims {
  return {
    take(match, lost) {
      if (!channel) return () => {}
      const at = now()
      let undo = () => {}
      undo = channel.listen(text => {
        const said = parse(text)
        if (!said || said.match !== match || !isNewer(said, { match, tab, at })) return
        undo()
        lost()
      })
      channel.post(JSON.stringify({ match, tab, at } satisfies Said))
      return () => undo()
    },
  }
}

/** Two tabs in the same millisecond: the greater name has it, so that exactly one does. */
const isNewer = (a: Said, b: Said): boolean => a.at > b.at || (a.at === b.at && a.tab > b.tab)

function parse(text: string): Said | null {
  try {
    const { match, tab, at } = JSON.parse(text)
    return typeof match === 'string' && typeof tab === 'string' && typeof at === 'number'
      ? { match, tab, at }
      : null
  } catch {
    return null
  }
}

export function channelHere(): Channel | null {
  if (typeof BroadcastChannel === 'function') return broadcast()
  try {
    return globalThis.localStorage ? storageChannel(localStorage) : null
  } catch {
    return null // refused
  }
}

function broadcast(): Channel {
  return {
    post: text => {
      const channel = new BroadcastChannel(NAME)
      channel.postMessage(text)
      channel.close()
    },
    listen: hear => {
      const channel = new BroadcastChannel(NAME)
      channel.onmessage = ({ data }) => hear(String(data))
      return () => channel.close()
    },
  }
}

/** A browser tells a change of its storage to every tab but the one that made it. */
function storageChannel(storage: Storage): Channel {
  return {
    post: text => {
      try {
        storage.setItem(NAME, text)
      } catch {
        // full or refused: nobody hears it, and the log itself lets only one writer through
      }
    },
    listen: hear => {
      const told = ({ key, newValue }: StorageEvent) => {
        if (key === NAME && newValue !== null) hear(newValue)
      }
      addEventListener('storage', told)
      return () => removeEventListener('storage', told)
    },
  }
}
