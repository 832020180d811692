// Out of role: one word, before anything is opened. Not a guess: nobody but the reader knows it.

import { useKept } from '../parts/kept.ts'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { type TopicProps, youOf } from './data.ts'

const FEELINGS = ['relieved', 'uneasy', 'cornered', 'proud', 'misread', 'curious'] as const

/** The word of one side, kept with the page. */
export const useFeeling = (side: string) => useKept(`feel-${side}`, '')

export function RolePage({ data, book }: TopicProps) {
  const t = useWords()
  return (
    <>
      <Origin head={data.head} />
      <p class="story">{t('debrief.role-lead')}</p>
      {data.sides.map(side => (
        <Word key={side} side={side} book={book} alone={youOf(data) !== null} />
      ))}
      <p class="quiet">{t('debrief.role-thanks')}</p>
    </>
  )
}

/** Where this match came from, and the way to that one's debrief. */
function Origin({ head }: { head: TopicProps['data']['head'] }) {
  const t = useWords()
  const { origin } = head
  if (!origin) return null
  return (
    <p class="quiet">
      {origin.kind === 'again' ? t('debrief.origin', { turn: origin.turn }) : t('debrief.origin-chair')}{' '}
      <a href={addressOf('debrief', origin.id)}>{t('debrief.origin-link')}</a>{' '}
      <a href={addressOf('lines', head.id)}>{t('lines.to')}</a>
    </p>
  )
}

function Word({ side, book, alone }: { side: string; book: TopicProps['book']; alone: boolean }) {
  const t = useWords()
  const [word, setWord] = useFeeling(side)
  const { name } = book.side(side)
  const own = FEELINGS.some(feeling => t(`feel.${feeling}`) === word) ? '' : word
  return (
    <fieldset class="feel">
      <legend>{alone ? t('debrief.role-word') : name}</legend>
      <div class="choices">
        {FEELINGS.map(feeling => {
          const text = t(`feel.${feeling}`)
          return (
            <button
              key={feeling}
              type="button"
              class={text === word ? 'plain picked' : 'plain'}
              aria-pressed={text === word}
              onClick={() => setWord(text === word ? '' : text)}
            >
              {text}
            </button>
          )
        })}
        <label class="field">
          <span>{t('debrief.role-own')}</span>
          <input
            type="text"
            maxLength={30}
            autocomplete="off"
            value={own}
            onInput={event => setWord(event.currentTarget.value)}
          />
        </label>
      </div>
    </fieldset>
  )
}
