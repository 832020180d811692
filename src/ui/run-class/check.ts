// The ten-second connection check: whether a class host is behind this page, by which ways this device reaches it, and what
// address others use. It sends nothing but two questions to the page's own server.
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../game.ts'
import { bestAddress } from '../parts/join-address.ts'

export type Checked = {
  readonly isFile: boolean // opened from disk: no server is behind it
  readonly isHost: boolean
  readonly isPlain: boolean // http, not https
  readonly polling: boolean
  readonly socket: boolean
  readonly address: string // that others use; '' where there is none
  readonly isLocalOnly: boolean // only this machine reaches it
}

/** Whether this page was opened from disk. */
export const isFromFile = (): boolean => location.protocol === 'file:'

/** The way that suits what was found. */
export const wayOf = ({ isHost, isPlain, isLocalOnly, polling }: Checked): 'hosted' | 'laptop' | 'offline' =>
  !isHost || !polling ? 'offline' : isPlain || isLocalOnly ? 'laptop' : 'hosted'

/** Null while it looks. */
export function useCheck(game: Game): { readonly found: Checked | null; readonly again: () => void } {
  const [found, setFound] = useState<Checked | null>(null)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    let left = false
    setFound(null)
    void checked(game).then(result => left || setFound(result))
    return () => {
      left = true
    }
  }, [game, tried])
  return { found, again: () => setTried(count => count + 1) }
}

async function checked(game: Game): Promise<Checked> {
  const isFile = isFromFile()
  const here = isFile ? null : await game.classes().then(door => door.hostHere())
  const address = here ? bestAddress(here.addresses) : ''
  const [polling, socket] = here ? await Promise.all([canPoll(), canSocket()]) : [false, false]
  const isLocalOnly = /^https?:\/\/(?:localhost|127\.)/.test(address)
  return {
    isFile,
    isHost: here !== null,
    isPlain: location.protocol === 'http:',
    polling,
    socket,
    address,
    isLocalOnly,
  }
}

const PATIENCE = 5000 // milliseconds for each way
const PATH = '/live/?EIO=4&transport='

async function canPoll(): Promise<boolean> {
  try {
    const answer = await fetch(`${PATH}polling`, { signal: AbortSignal.timeout(PATIENCE) })
    return answer.ok
  } catch {
    return false
  }
}

function canSocket(): Promise<boolean> {
  return new Promise(done => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${PATH}websocket`)
    const end = (reached: boolean) => {
      clearTimeout(timer)
      socket.close()
      done(reached)
    }
    const timer = setTimeout(() => end(false), PATIENCE)
    socket.onopen = () => end(true)
    socket.onerror = () => end(false)
  })
}
