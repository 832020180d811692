// Printing a part of the page for instructors. Which part is said on the page's own element for as long as the printing takes;
// without it, as by the browser's own command, the lesson is printed.

type Part = 'plan' | 'one'

/** `one`: only the sheets that this button stands on. */
export function printing(part: Part, event?: { readonly currentTarget: Element }): void {
  const page = document.getElementById('document')
  const sheets = event?.currentTarget.closest('details')
  page?.setAttribute('data-prints', part)
  sheets?.setAttribute('data-printed', '')
  const done = () => {
    page?.removeAttribute('data-prints')
    sheets?.removeAttribute('data-printed')
  }
  addEventListener('afterprint', done, { once: true })
  print()
}
