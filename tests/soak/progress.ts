// How far a campaign has come: a line at every twentieth of it, with the time it took so far.

export type Progress = (done: number) => void

/** Tells of `name` on its way to `all`; nothing where it is done in less than ten seconds. */
export function progressOf(name: string, all: number): Progress {
  const began = performance.now()
  let told = 0
  return done => {
    const seconds = Math.round((performance.now() - began) / 1000)
    const part = Math.floor((20 * done) / all)
    if (part <= told || seconds < 10) return
    told = part
    console.log(`${name}: ${done} of ${all}, ${seconds} s`)
  }
}
