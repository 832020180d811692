// The pool of this page: as many workers as the device has cores, from an address that a policy of Trusted Types vouches for. Loaded
// when something is to be computed, never before.
import { makeBench } from '../explore/bench.ts'
import { type Helper, pageHelper, workerHelper } from '../store/pool/helper.ts'
import { makePool, type Pool } from '../store/pool/pool.ts'
// In the one file this is a Blob's address: the worker's code is carried along.
import address from '../worker.ts?worker&url'

const MOST_WORKERS = 8

let pool: Pool | null = null

/** The same pool for everybody on this page. `workers`: how many instead of one a core; 0 leaves all to the page. */
export const poolHere = (workers = Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS)): Pool =>
  (pool ??= makePool({ most: workers, worker: startWorker, page: async () => pageHere() }))

export const pageHere = (): Helper => pageHelper(makeBench(), () => performance.now(), breath)

/** Null where the browser or a rule of the school refuses workers. */
export function startWorker(): Helper | null {
  try {
    const type = address.startsWith('blob:') ? 'classic' : 'module'
    return workerHelper(new Worker(trusted(address) as unknown as string, { type }))
  } catch {
    return null
  }
}

type ScriptPolicy = { readonly createScriptURL: (url: string) => object }
type Factory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy
}

let policy: ScriptPolicy | null = null

/** The worker's own address and no other may become a script. */
function trusted(url: string): object | string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  if (factory === undefined) return url
  policy ??= factory.createPolicy('two-capitals', {
    createScriptURL: asked => {
      if (asked !== address) throw new Error('not-the-worker')
      return asked
    },
  })
  return policy.createScriptURL(url)
}

/** Lets the page paint and answer before work goes on. */
const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
