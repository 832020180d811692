// What the game needs of a browser. Where something is missing it does not begin; index.html says so in its own words, and
// says the same to a browser that cannot read the script at all.

/** Chrome and Edge 111, Firefox 115, Safari 16.4 have all of it. */
export function runsHere(): boolean {
  try {
    return (
      typeof Object.hasOwn === 'function' &&
      typeof Array.prototype.at === 'function' &&
      typeof Array.prototype.with === 'function' &&
      typeof HTMLDialogElement === 'function' &&
      typeof ResizeObserver === 'function' &&
      typeof crypto.getRandomValues === 'function' &&
      CSS.supports('container-type', 'inline-size') &&
      CSS.supports('selector(:is(a, b))')
    )
  } catch {
    return false
  }
}
