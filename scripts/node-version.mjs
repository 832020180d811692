// The oldest Node that runs the sources as they are: it strips their types without a flag.
const OLDEST = [22, 18]

/** Whether this Node is new enough; where it is not, says so of `who`: 'The tests need'. */
export function isNewEnough(who) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true
  console.error(
    `${who} Node ${OLDEST.join('.')} or newer, and npm brought none for this machine: install one.`,
  )
  return false
}
