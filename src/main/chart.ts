// Brings the drawn chart to its pane: loaded after the page stands, let go with it. The board knows nothing of screens.
import type { BoardInput } from '../board/input.ts'
import type { Chart, MountChart } from '../ui/parts/chart-pane.tsx'

export const mountChart: MountChart = async (element, input, { broken, picked }): Promise<Chart> => {
  await painted()
  const { mountBoard } = await board()
  const first: BoardInput = input
  const made = mountBoard(element, first, { onBroken: broken, onPick: picked })
  return { update: next => made.update(next), remove: () => made.destroy() }
}

/** The drawn chart's code; fetched ahead from the first page, once that rests. */
const board = () => import('../board/mount.ts')

export const fetchBoard = async (): Promise<void> => void (await board())

/** After the next paint: the document comes first. */
const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))
