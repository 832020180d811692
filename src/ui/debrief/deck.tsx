// The deck of pages: which one is open, what was guessed, keys to turn them. A reload comes back to the same page.
import { useEffect, useRef } from 'preact/hooks'
import type { Book } from '../book/book.ts'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { useKept } from '../parts/kept.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import type { DebriefData, TopicProps } from './data.ts'
import { GuessAnswer, GuessBox } from './guess-box.tsx'
import { Onward } from './onward.tsx'
import { TOPICS, type Topic } from './topics.tsx'

type Props = TopicProps & { readonly game: Game }

/** By topic: the option chosen, null where it was shown without a guess. */
type Guesses = Readonly<Record<string, string | null>>

export function Deck(props: Props) {
  const t = useWords()
  const { data } = props
  const [at, setAt] = useKept('page', 0)
  const topics = TOPICS.filter(topic => topic.has(data))
  const here = Math.max(0, Math.min(at, topics.length - 1))
  const last = here === topics.length - 1
  const turn = (by: number) => setAt(Math.max(0, Math.min(here + by, topics.length - 1)))
  useArrows(turn)
  return (
    <div class="frame deck">
      <header class="bar">
        <a class="brand" href={addressOf('home')}>
          {t('app.name')}
        </a>
        <span class="deck-at">{t('debrief.page', { at: here + 1, all: topics.length })}</span>
        <nav class="deck-nav" aria-label={t('debrief.topics')}>
          <button type="button" class="plain deck-print" onClick={() => window.print()}>
            {t('debrief.print')}
          </button>
          <button type="button" class="plain" disabled={here === 0} onClick={() => turn(-1)}>
            {t('debrief.back')}
          </button>
          <button type="button" class="dark" disabled={last} onClick={() => turn(1)}>
            {t('debrief.next')}
          </button>
        </nav>
      </header>
      <TopicPage key={topics[here]!.id} topic={topics[here]!} last={last} {...props} />
    </div>
  )
}

/** Left and right turn the page, but not while something is being written or chosen with arrows. */
function useArrows(turn: (by: number) => void): void {
  const latest = useRef(turn)
  latest.current = turn
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      const at = event.target instanceof Element ? event.target : null
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (at?.closest('input, textarea, select, section.scroll')) return
      latest.current(by)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function TopicPage({ topic, last, ...props }: Props & { readonly topic: Topic; readonly last: boolean }) {
  const t = useWords()
  const language = useLanguage()
  const { game, ...shown } = props
  const { data, book, deals, atlas, spreads } = shown
  useEffect(() => {
    if (topic.id === 'atlas' && atlas.state === 'waits') atlas.start()
    if (topic.id === 'argue' && spreads.state === 'waits') spreads.start()
  }, [topic.id])
  const [guesses, setGuesses] = useKept<Guesses>('guesses', {})
  const fresh = useRef(false)
  const counts = topic.id === 'atlas' && atlas.found === null && atlas.state === 'counts'
  const waits = (topic.id === 'deal' && deals === null) || counts
  const guess = topic.ask?.({ ...shown, t, language }) ?? null
  const open = !waits && (guess === null || Object.hasOwn(guesses, topic.id))
  const choose = (id: string | null) => {
    fresh.current = true
    setGuesses({ ...guesses, [topic.id]: id })
  }
  return (
    <main class={open ? 'topic topic-open' : 'topic'} id="document">
      <header class="topic-head">
        <p class="eyebrow">{t('debrief.eyebrow', { title: book.text(book.scenario.title) })}</p>
        <PhaseHeading id={topic.id}>{t(topic.title)}</PhaseHeading>
        <p class="question">{questionOf(topic, guess?.question, data, book, t)}</p>
      </header>
      {waits ? <p class="quiet topic-main">{t(counts ? 'atlas.begins' : 'debrief.deal-searching')}</p> : null}
      {!open && guess ? <GuessBox guess={guess} choose={choose} /> : null}
      {open ? (
        <>
          {guess || topic.talk ? (
            <div class="topic-side">
              {guess ? (
                <GuessAnswer guess={guess} chosen={guesses[topic.id] ?? null} fresh={fresh.current} />
              ) : null}
              {topic.talk ? <Talk text={t(topic.talk)} /> : null}
              {topic.Side ? <topic.Side {...shown} /> : null}
            </div>
          ) : null}
          <div class="topic-main">
            <topic.Page {...shown} />
            {last ? <Onward data={data} book={book} game={game} /> : null}
          </div>
        </>
      ) : null}
    </main>
  )
}

function Talk({ text }: { text: string }) {
  const t = useWords()
  return (
    <section class="talk" aria-labelledby="talk">
      <h2 id="talk" class="label">
        {t('debrief.talk')}
      </h2>
      <p>{text}</p>
    </section>
  )
}

function questionOf(
  topic: Topic,
  asked: string | undefined,
  data: DebriefData,
  book: Book,
  t: ReturnType<typeof useWords>,
): string {
  const sides = data.sides.map(side => book.side(side).name)
  if (topic.id === 'role')
    return sides.length > 1
      ? t('debrief.role-both', { side: sides.join(' · ') })
      : t('debrief.role-question', { side: sides[0] ?? '' })
  if (topic.id === 'slip') return t('debrief.slip-question')
  return asked ?? ''
}
