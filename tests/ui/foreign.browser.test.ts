// A Japanese page says which of its texts are English, and takes it back when they are not.
import { expect, it } from 'vitest'
import { markForeign } from '../../src/ui/settings/foreign.ts'

const soon = () => new Promise(done => setTimeout(done))

function page(html: readonly [tag: string, text: string][]): HTMLElement {
  const root = document.createElement('div')
  for (const [tag, text] of html) {
    const element = document.createElement(tag)
    element.textContent = text
    root.append(element)
  }
  document.body.append(root)
  return root
}

it('marks Latin texts on a Japanese page, also those that come later, and lets go of them', async () => {
  const root = page([
    ['p', 'A ruling in Seoul'],
    ['p', 'ソウルの判決'],
    ['p', 'Low Ebb、4ターン'],
    ['p', '12 – 3'],
  ])
  const undo = markForeign(root, 'ja')
  const langs = () => [...root.children].map(one => one.getAttribute('lang'))
  expect(langs()).toEqual(['en', null, null, null])
  const late = document.createElement('section')
  const inner = document.createElement('h2')
  inner.textContent = 'Security'
  late.append(inner)
  root.append(late)
  const first = root.children[0] as HTMLElement
  first.textContent = '判決'
  await soon()
  expect(inner.lang).toBe('en')
  expect(langs()).toEqual([null, null, null, null, null])
  undo()
  expect(inner.hasAttribute('lang')).toBe(false)
})

it('leaves what a screen has marked itself, and an English page alone', () => {
  const root = page([
    ['span', 'English'],
    ['span', 'Security'],
  ])
  const [chosen, other] = [...root.children] as HTMLElement[]
  chosen!.lang = 'ko'
  markForeign(root, 'ja')()
  expect(chosen!.lang).toBe('ko')
  markForeign(root, 'en')
  expect(other!.hasAttribute('lang')).toBe(false)
})
