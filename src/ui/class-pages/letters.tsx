// A guess from a student's device: a letter for each answer that the wall shows. The device itself knows no other match.
import { useState } from 'preact/hooks'
import { CHOICES } from '../../debrief/class-guess.ts'
import { classPage } from '../../debrief/class-pages.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { useWords } from '../parts/words.ts'
import '../../words/parts/class-debrief.ts'
import '../styles/class-pages.css'

/** Shown while the page of the class asks something. */
export function Letters() {
  const t = useWords()
  const view = useClassView()
  const { open } = useInClass()
  const [failed, setFailed] = useState(false)
  const { topic } = classPage(view.page)
  const own = view.me?.guesses[topic]
  if (view.phase !== 'debrief' || view.choices === 0) return null
  const guess = async (choice: string) => {
    const why = await open.intents.act({ kind: 'guess', page: topic, choice })
    setFailed(why !== null)
  }
  return (
    <fieldset class="letters">
      <legend>
        {t(`pages.title-${topic}`)}: {t('pages.guess')}
      </legend>
      <div class="choices">
        {CHOICES.slice(0, view.choices).map(choice => (
          <button
            key={choice}
            type="button"
            class={own === choice ? 'dark letter' : 'plain letter'}
            aria-pressed={own === choice}
            onClick={() => void guess(choice)}
          >
            {choice.toUpperCase()}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {failed ? t('pages.guess-failed') : t(own ? 'pages.guess-kept' : 'pages.guess-wall')}
      </p>
    </fieldset>
  )
}
