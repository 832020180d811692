// Where a replay stands: the step, whether it plays, and the address that names its turn. Kept over a reload.
import { useEffect, useState } from 'preact/hooks'
import { addressOf, routeOf } from '../route.ts'
import type { ReplayData } from './data.ts'

export type Place = {
  readonly at: number
  readonly last: number
  readonly playing: boolean
  readonly go: (to: number) => void // stops the playing
  readonly play: (on: boolean) => void
}

const EACH = 1600 // milliseconds a step is shown while it plays

export function usePlace(data: ReplayData): Place {
  const last = Math.max(0, data.steps.length - 1)
  const [at, setAt] = useState(() => startOf(data))
  const [playing, setPlaying] = useState(false)
  useEffect(() => remember(data, at), [data, at])
  useEffect(() => {
    const follow = () => {
      const turn = turnAsked()
      if (turn !== undefined) setAt(firstOf(data, turn))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [data])
  useEffect(() => {
    if (!playing) return
    if (at >= last) return setPlaying(false)
    const timer = setTimeout(() => setAt(at + 1), EACH)
    return () => clearTimeout(timer)
  }, [playing, at, last])
  return {
    at: Math.min(at, last),
    last,
    playing,
    go: to => {
      setPlaying(false)
      setAt(Math.max(0, Math.min(to, last)))
    },
    play: on => {
      if (on && at >= last) setAt(0)
      setPlaying(on)
    },
  }
}

/** The first step of a turn; the first of all where no such turn was played. */
export const firstOf = ({ steps }: Pick<ReplayData, 'steps'>, turn: number): number =>
  Math.max(
    0,
    steps.findIndex(step => step.turn === turn),
  )

function turnAsked(): number | undefined {
  const route = routeOf(location.hash)
  return route.at === 'replay' && 'turn' in route ? route.turn : undefined
}

type Kept = { readonly replay?: { readonly id: string; readonly at: number } }

function startOf(data: ReplayData): number {
  const { replay } = (history.state ?? {}) as Kept
  if (replay?.id === data.head.id && data.steps[replay.at]) return replay.at
  const turn = turnAsked()
  return turn === undefined ? 0 : firstOf(data, turn)
}

/** The address names the turn, the state beside it the step. */
function remember(data: ReplayData, at: number): void {
  const { id } = data.head
  const turn = data.steps[at]?.turn ?? 0
  const address = turn > 0 ? `${addressOf('replay', id)}/${turn}` : addressOf('replay', id)
  history.replaceState({ ...history.state, replay: { id, at } }, '', address)
}
