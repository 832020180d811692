// What lay between the two: predictions, deals that were there to be had, promises.
import { isMissed } from '../../debrief/class-guess.ts'
import { useClassReading, useMatchName } from '../parts/class-context.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import type { BodyProps } from './data.ts'
import { Share } from './share.tsx'
import { Talk } from './talk.tsx'

export function ReadingPage({ data }: BodyProps) {
  const t = useWords()
  const { book } = useClassReading()
  const { readings } = data.debrief
  if (readings.every(one => one.made === 0)) return <p class="story">{t('pages.reading-none')}</p>
  return (
    <>
      <WideTable label={t('pages.title-reading')}>
        <thead>
          <tr>
            <th scope="col">{t('pages.side')}</th>
            <th scope="col">{t('pages.reading-right')}</th>
            <th scope="col">{t('pages.reading-harsher')}</th>
            <th scope="col">{t('pages.reading-milder')}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ side, made, right, harsher, milder }) => (
            <tr key={side}>
              <th scope="row">
                <SideMark mark={book.side(side).mark} /> {book.side(side).name}
              </th>
              {[right, harsher, milder].map((count, at) => (
                <td key={at}>
                  <Share part={count} all={made} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <Talk text={t('pages.reading-talk')} />
    </>
  )
}

export function DealPage({ data }: BodyProps) {
  const t = useWords()
  const nameOf = useMatchName()
  const { deals, searched, logs } = data
  const next = logs.matches[searched]
  return (
    <>
      {next ? (
        <p class="quiet" role="status">
          {t('pages.deal-searching', {
            name: nameOf(next.match),
            at: searched + 1,
            all: logs.matches.length,
          })}
        </p>
      ) : null}
      <ul class="deals">
        {deals.map(({ match, search }) => {
          const missed = search.tables.filter(isMissed).map(one => one.turn)
          const signed = search.tables.filter(one => one.signed).map(one => one.turn)
          return (
            <li key={match}>
              <h2>{nameOf(match)}</h2>
              {missed.length > 0 ? <p>{t('pages.deal-open', { turns: missed.join(', ') })}</p> : null}
              {signed.length > 0 ? <p>{t('pages.deal-signed', { turns: signed.join(', ') })}</p> : null}
              {missed.length + signed.length === 0 ? <p>{t('pages.deal-none')}</p> : null}
              <p class="quiet">
                {search.last > 0 ? t('pages.deal-last', { turn: search.last }) : t('pages.deal-never')}
              </p>
            </li>
          )
        })}
      </ul>
      <p class="quiet">{t('pages.deal-note')}</p>
      <Talk text={t('pages.deal-talk')} />
    </>
  )
}

export function PromisesPage({ data }: BodyProps) {
  const t = useWords()
  const { book } = useClassReading()
  const { promises } = data.debrief
  if (promises.every(one => one.given === 0)) return <p class="story">{t('pages.promises-none')}</p>
  return (
    <>
      <WideTable label={t('pages.title-promises')}>
        <thead>
          <tr>
            <th scope="col">{t('pages.side')}</th>
            <th scope="col">{t('pages.given')}</th>
            <th scope="col">{t('pages.kept')}</th>
            <th scope="col">{t('pages.broken')}</th>
            <th scope="col">{t('pages.open')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map(one => (
            <tr key={one.side}>
              <th scope="row">
                <SideMark mark={book.side(one.side).mark} /> {book.side(one.side).name}
              </th>
              <td class="figure">{one.given}</td>
              <td>
                <Share part={one.kept} all={one.given} />
              </td>
              <td>
                <Share part={one.broken} all={one.given} />
              </td>
              <td>
                <Share part={one.open} all={one.given} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <Talk text={t('pages.promises-talk')} />
    </>
  )
}
