// The question before a page: its answers by letter, how many guessed what, and once the page shows, which it was.
import type { ClassGuess } from '../../debrief/class-guess.ts'
import { CHOICES } from '../../debrief/class-guess.ts'
import type { Book } from '../book/book.ts'
import { useClass, useClassReading } from '../parts/class-context.tsx'
import { useWords, type Words } from '../parts/words.ts'

type Props = { readonly topic: string; readonly guess: ClassGuess; readonly isShown: boolean }

export function Question({ topic, guess, isShown }: Props) {
  const t = useWords()
  const { book, names } = useClassReading()
  const tally = useClass(device => device.view?.tally[topic]) ?? {}
  const count = Object.values(tally).reduce((sum, one) => sum + one, 0)
  const most = Math.max(1, ...Object.values(tally))
  const isCounted = !names && count > 0
  const isTied = (guess.right?.length ?? 0) > 1
  const isRight = (at: number) => isShown && guess.right?.includes(at) === true
  return (
    <section class={isShown ? 'asked-of asked-small' : 'asked-of'} aria-label={t('pages.guess')}>
      <ol class="options">
        {guess.options.map((id, at) => {
          const choice = CHOICES[at] ?? ''
          const votes = tally[choice] ?? 0
          // Where nobody guessed, what it was is all there is to say.
          if (isShown && !names && !isCounted && (isTied || !isRight(at))) return null
          return (
            <li key={id} class={isRight(at) ? 'option option-right' : 'option'}>
              <b class="option-letter">{choice.toUpperCase()}</b>
              <span class="option-text">
                {optionText(guess, id, book, t)}
                {isRight(at) ? <em> {t(isTied ? 'pages.right-tied' : 'pages.right')}</em> : null}
              </span>
              {isShown && isCounted ? (
                <>
                  <span class="option-bar" aria-hidden="true">
                    <span style={{ width: `${Math.round((votes / most) * 100)}%` }} />
                  </span>
                  <span class="figure">{votes}</span>
                </>
              ) : null}
            </li>
          )
        })}
      </ol>
      {isShown && isTied ? (
        <p>
          {t('pages.tied', { letters: guess.right?.map(at => CHOICES[at]?.toUpperCase()).join(', ') ?? '' })}
        </p>
      ) : null}
      <p class="quiet">
        {isShown ? null : `${t(names ? 'pages.guess-hands' : 'pages.guess-note')} `}
        {names ? null : t('pages.guessed', { count })}
      </p>
    </section>
  )
}

function optionText(guess: ClassGuess, id: string, book: Book, t: Words): string {
  switch (guess.of) {
    case 'shares':
      return t(`pages.${id as 'few' | 'some' | 'most'}`)
    case 'endings':
      return book.text(book.scenario.endings.find(one => one.id === id)?.name) || id
    case 'cards':
      return book.text(book.response(guess.about, guess.side ?? '', id)?.title) || id
    case 'assumptions':
      return book.text(book.scenario.assumptions?.find(one => one.id === id)?.name) || id
    case 'stakes':
      return book.text(book.scenario.stakeholders?.find(one => one.id === id)?.name) || id
  }
}
