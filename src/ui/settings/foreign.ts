// On a Japanese or Korean page: marks what is written in Latin letters alone, as most scenarios are, so that a screen reader
// and the browser's own hyphens take it for English. Nothing on an English page.

const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const WORD = /\p{Script=Latin}{2}/u

/** Watches the texts below `root` while the page speaks `language`. Returns its undo, which takes its marks away. */
export function markForeign(root: HTMLElement, language: string): () => void {
  if (language === 'en') return () => {}
  const marked = new Set<Element>()
  const look = (element: Element) => {
    if (element.hasAttribute('lang') && !marked.has(element)) return // its screen knows better
    if (isForeign(element)) {
      marked.add(element)
      element.setAttribute('lang', 'en')
    } else if (marked.delete(element)) element.removeAttribute('lang')
  }
  const lookAt = (node: Node) => {
    if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) look(one)
    else if (node.parentElement) look(node.parentElement)
  }
  const watcher = new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      look(target instanceof Element ? target : (target.parentElement ?? root))
      for (const node of addedNodes) lookAt(node)
    }
    for (const element of marked) if (!element.isConnected) marked.delete(element)
  })
  lookAt(root)
  watcher.observe(root, { subtree: true, childList: true, characterData: true })
  return () => {
    watcher.disconnect()
    for (const element of marked) element.removeAttribute('lang')
  }
}

/** Has words of its own, and none in the page's script, in it or below. */
function isForeign(element: Element): boolean {
  const own = [...element.childNodes].some(node => node instanceof Text && WORD.test(node.data))
  return own && !EAST.test(element.textContent ?? '')
}
