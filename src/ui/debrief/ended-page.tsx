// How it ended: the ending, and three lines for each side.
import { AimLines } from '../end/aims.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useWords } from '../parts/words.ts'
import type { TopicProps } from './data.ts'

export function EndedPage({ data, book }: TopicProps) {
  const t = useWords()
  const { end } = data.record
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      <p class="story">
        <b>{ending ? book.text(ending.name) : t('end.adjourned-heading')}.</b>{' '}
        {ending ? book.text(ending.text) : t('end.adjourned')}
      </p>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => {
          const home = end.home[id]
          const word = end.word[id]
          const said = (word?.kept ?? 0) + (word?.broken ?? 0) > 0
          return (
            <section key={id} class="column">
              <h2>
                <SideMark mark={book.side(id).mark} /> {book.side(id).name}
                {id === data.head.side ? <span class="quiet"> ({t('debrief.you')})</span> : null}
              </h2>
              <dl class="three">
                <div>
                  <dt>{t('end.home')}</dt>
                  <dd>
                    {home
                      ? t(home.inOffice ? 'end.home-in' : 'end.home-out', { standing: home.standing })
                      : ''}
                  </dd>
                </div>
                <div>
                  <dt>{t('end.aims')}</dt>
                  <dd>
                    <AimLines end={end} side={id} book={book} />
                  </dd>
                </div>
                <div>
                  <dt>{t('end.word')}</dt>
                  <dd>{word && said ? t('end.word-line', word) : t('end.word-none')}</dd>
                </div>
              </dl>
            </section>
          )
        })}
      </div>
    </>
  )
}
