// The one place where preferences reach the page: attributes of the root element, which the styles read.
import type { Preferences } from '../../store/preferences.ts'

/** The paper's colour of each look, for the browser's own frame around the page. */
export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
  root.dataset['look'] = preferences.look
  root.dataset['motion'] = preferences.still ? 'reduced' : 'full'
  root.dataset['text'] = String(preferences.text)
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim()
  root.ownerDocument.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper)
}
