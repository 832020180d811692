// Where the matches ended, and how differently one trigger was answered.

import { stanceWord } from '../book/stance.ts'
import { CableGlyph } from '../parts/cable-glyph.tsx'
import { cablesOf } from '../parts/cable-levels.ts'
import { useClassReading, useMatchName } from '../parts/class-context.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import type { BodyProps } from './data.ts'
import { Share } from './share.tsx'
import { Talk } from './talk.tsx'

/** By ending, each match by its glyph as it stood at the end. */
export function EndedPage({ data }: BodyProps) {
  const t = useWords()
  const nameOf = useMatchName()
  const { book } = useClassReading()
  const { endings, matches } = data.debrief
  const recordOf = (match: number) => matches.find(one => one.match === match)!.record
  return (
    <>
      <ul class="endings">
        {endings.map(({ ending, matches: numbers }) => {
          const spec = book.scenario.endings.find(one => one.id === ending)
          const cut = numbers.filter(match => recordOf(match).end.adjourned)
          return (
            <li key={ending ?? ''}>
              <h2>
                {spec ? book.text(spec.name) : t('pages.ending-none')}{' '}
                <span class="quiet">{t('pages.matches', { count: numbers.length })}</span>
              </h2>
              <ul class="ended-matches">
                {numbers.map(match => {
                  const { meters, slots, start } = recordOf(match)
                  const levels = slots.at(-1)?.levels ?? start
                  return (
                    <li key={match}>
                      <CableGlyph
                        levels={cablesOf(
                          meters.map(id => ({ id, value: levels[id] ?? 0 })),
                          book,
                        )}
                        label=""
                      />
                      <span>{nameOf(match)}</span>
                    </li>
                  )
                })}
              </ul>
              {cut.length > 0 ? (
                <p class="quiet">
                  {t('pages.ending-adjourned', { list: cut.map(match => nameOf(match)).join(', ') })}
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
      <Talk text={t('pages.ended-talk')} />
    </>
  )
}

/** The trigger with the most different answers, both sides beside each other. */
export function AnswersPage({ data }: BodyProps) {
  const t = useWords()
  const nameOf = useMatchName()
  const language = useLanguage()
  const { book } = useClassReading()
  const [asked] = data.debrief.answers
  if (!asked) return <p class="story">{t('pages.answers-none')}</p>
  return (
    <>
      <div class="answers">
        {book.scenario.sides.map(({ id }) => (
          <section key={id}>
            <h2>
              <SideMark mark={book.side(id).mark} /> {book.side(id).name}
            </h2>
            <ol class="bars">
              {(asked.sides[id] ?? []).map(answer => (
                <li key={answer.response}>
                  <span class="bar-label">
                    {book.text(book.response(asked.trigger, id, answer.response)?.title)}{' '}
                    <span class="quiet">{stanceWord(answer.stance, language)}</span>
                  </span>
                  <Share part={answer.matches.length} all={asked.matches} />
                  <span class="quiet">{answer.matches.map(match => nameOf(match)).join(', ')}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <Talk text={t('pages.answers-talk')} />
    </>
  )
}
