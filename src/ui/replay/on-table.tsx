// What lay on the table at one moment: the draft in two columns, how both lights stood for every open chair, what became of it.

import type { PromiseId } from '../../match/moves.ts'
import { oddsText } from '../book/odds.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import type { Chair, Moment } from './data.ts'

export function OnTable({ moment }: { moment: Moment }) {
  const t = useWords()
  const { book } = usePlaying()
  const { table } = useView()
  if (!table) return null
  const { draft, failed } = table
  return (
    <section class="on-table">
      <h2>{t('replay.on-table')}</h2>
      {draft ? (
        <>
          <h3>{t('replay.draft-by', { side: book.side(draft.by).name })}</h3>
          <div class="columns">
            <Gives side={draft.by} list={draft.package.give} />
            <Gives side={book.otherOf(draft.by)} list={draft.package.take} />
          </div>
          {moment.chairs.map(chair => (
            <Lights key={chair.side} chair={chair} />
          ))}
        </>
      ) : (
        <p class="quiet">{t('replay.nothing-lies')}</p>
      )}
      {table.ratified ? <p class="settled-kept">{t('replay.ratified')}</p> : null}
      {failed
        ? Object.entries(failed.refused).map(([side, group]) =>
            group ? (
              <p key={side} class="settled-broken">
                {t('replay.refused', { side: book.side(side).name, group: book.group(group).name })}{' '}
                {book.group(group).refuses}
              </p>
            ) : null,
          )
        : null}
    </section>
  )
}

function Gives({ side, list }: { side: string; list: readonly PromiseId[] }) {
  const t = useWords()
  const { book } = usePlaying()
  const { trigger } = useView()
  return (
    <div class="column">
      <h3>
        <SideMark mark={book.side(side).mark} /> {t('replay.gives', { side: book.side(side).name })}
      </h3>
      <ul>
        {list.map((ref, at) => (
          <li key={at}>{book.promise(ref, side, trigger)}</li>
        ))}
        {list.length === 0 ? <li>{t('replay.nothing')}</li> : null}
      </ul>
    </div>
  )
}

/** Both lights as one chair saw them. */
function Lights({ chair }: { chair: Chair }) {
  const t = useWords()
  const language = useLanguage()
  const { book } = usePlaying()
  const lights = chair.view.own?.lights
  if (!lights || chair.side === null) return null
  return (
    <p class="quiet">
      {t('replay.light', {
        side: book.side(chair.side).name,
        own: oddsText(lights.home.odds, language),
        theirs: oddsText(lights.theirs.odds, language),
      })}
    </p>
  )
}
