// The worker's door: the workbench, away from the screen. One answer for every question, in their order.
import { type Ask, makeBench } from './explore/bench.ts'

const bench = makeBench()
addEventListener('message', (event: MessageEvent<Ask>) => postMessage(bench(event.data)))
