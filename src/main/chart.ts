// Brings the drawn chart to its pane: loaded after the page stands, let go with it. The board knows nothing of screens.
import type { BoardInput } from '../board/input.ts'
import type { Chart, MountChart } from '../ui/parts/chart-pane.tsx'

export const mountChart: MountChart = async (element, input, { broken, picked }): Promise<Chart> => {
  await painted()
  const { mountBoard } = await import('../board/mount.ts')
  const first: BoardInput = input
  const board = mountBoard(element, first, { onBroken: broken, onPick: picked })
  return { update: next => board.update(next), remove: () => board.destroy() }
}

/** After the next paint: the document comes first. */
const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))
