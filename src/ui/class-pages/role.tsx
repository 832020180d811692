// The pages around the debrief: out of role, one word each; the last slip; change chairs.
import { useClass, useClassReading } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'

export function RolePage() {
  const t = useWords()
  const { names } = useClassReading()
  const said = useClass(device => device.view?.words)
  const texts = useClass(device => device.texts)
  const words = (said ?? []).flatMap(id => texts[id] ?? [])
  return (
    <>
      <p class="story">{t('pages.words-out')}</p>
      {words.length === 0 ? <p class="quiet">{t(names ? 'pages.words-aloud' : 'pages.words-none')}</p> : null}
      <ul class="words">
        {words.map((word, at) => (
          <li key={at}>{word}</li>
        ))}
      </ul>
    </>
  )
}

export function SlipPage() {
  const t = useWords()
  const { names } = useClassReading()
  return <p class="story">{t(names ? 'pages.slip-paper' : 'pages.slip-note')}</p>
}

export function SwapPage() {
  const t = useWords()
  return (
    <>
      <p class="story">{t('pages.swap-note')}</p>
      <p class="quiet">{t('pages.unscored')}</p>
    </>
  )
}
