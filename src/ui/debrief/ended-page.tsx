// Where it ended: the ending, the cables as they lie now, and three lines for each side.
import type { CableLevel } from '../../store/saves.ts'
import { ThreeLines } from '../end/three-lines.tsx'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { Challenges } from '../parts/challenges.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useWords } from '../parts/words.ts'
import { Swatch } from '../turn/meters.tsx'
import { type TopicProps, youOf } from './data.ts'

export function EndedPage({ data, book }: TopicProps) {
  const t = useWords()
  const { end } = data.record
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      <p class="story">
        <b>{t('text.stop', { text: ending ? book.text(ending.name) : t('end.adjourned-heading') })}</b>{' '}
        {ending ? book.text(ending.text) : t('end.adjourned')}
      </p>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <section key={id} class="column">
            <h2>
              <SideMark mark={book.side(id).mark} /> {book.side(id).name}
              {id === youOf(data) ? <span class="quiet"> ({t('debrief.you')})</span> : null}
            </h2>
            <ThreeLines end={end} side={id} book={book} />
          </section>
        ))}
      </div>
      <Challenges
        scenario={book.scenario}
        side={youOf(data)}
        now={data.challenges.filter(one => one.reached).map(one => one.id)}
      />
    </>
  )
}

/** The cables as they lie now, each with its number. */
export function EndedSide({ data, book }: TopicProps) {
  const t = useWords()
  const { meters, slots, start } = data.record
  const levels = slots.at(-1)?.levels ?? start
  const lines = meters.map(id => cableOf(id, levels[id] ?? 0, book))
  return (
    <div class="ended">
      <CableGlyph levels={lines} label={t('debrief.ended-board')} />
      <ul>
        {lines.map(({ id, value }) => (
          <li key={id}>
            <Swatch id={id} book={book} /> {book.gaugeName(id)} <b class="figure">{Math.round(value / 10)}</b>
            <small> {t('debrief.from', { from: start[id] ?? 0 })}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A two-sided meter is a strand in the colour of one side. */
function cableOf(id: string, value: number, book: TopicProps['book']): CableLevel {
  const side = id.split('.')[1]
  return side === undefined ? { id, value } : { id, value, mark: book.side(side).mark }
}
