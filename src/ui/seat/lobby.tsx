// Before the matches begin, and for who comes later until there is a place: who this device is, its own code, the private tick, and
// what a turn is.
import type { MeView } from '../../classroom/view.ts'
import { useClassView, useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useWords } from '../parts/words.ts'
import { useNames } from './names.ts'

type Props = { readonly me: MeView; readonly rejoin: string; readonly late?: boolean }

export function Lobby({ me, rejoin, late = false }: Props) {
  const t = useWords()
  const names = useNames()
  const { people } = useClassView()
  const { scenario, book } = useInClass()
  return (
    <main class="page leaf" id="document">
      <header>
        <p class="eyebrow">{book.text(scenario.title)}</p>
        <PhaseHeading id="lobby">{t(late ? 'seat.placed-soon' : 'seat.lobby')}</PhaseHeading>
        <p class="story">
          {t('seat.lobby-as', { names: names(me.names) })} · {t('seat.lobby-count', { count: people })}
        </p>
      </header>
      <Tick me={me} />
      <section aria-labelledby="own-code">
        <h2 id="own-code">{t('seat.rejoin')}</h2>
        <p class="own-code">{`${rejoin.slice(0, 3)} ${rejoin.slice(3)}`}</p>
        <p class="quiet">{t('seat.rejoin-help')}</p>
      </section>
      <section aria-label={t('seat.lobby-next')}>
        <p>{t('seat.lobby-next')}</p>
        <ol class="points">
          <li>{t('seat.lobby-1')}</li>
          <li>{t('seat.lobby-2')}</li>
          <li>{t('seat.lobby-3')}</li>
        </ol>
      </section>
    </main>
  )
}

/** The private tick: kept by the host, read by the instructor alone. */
function Tick({ me }: { me: MeView }) {
  const t = useWords()
  const { scenario, book, open } = useInClass()
  const sides = scenario.sides.map(side => side.id)
  const options = [
    { id: 'either', text: t('seat.tick-either'), avoid: [] as readonly string[] },
    ...sides.map(id => ({ id, text: t('seat.tick-not', { side: book.side(id).name }), avoid: [id] })),
    { id: 'neither', text: t('seat.tick-neither'), avoid: sides },
  ]
  const mine = [...me.avoid].sort().join()
  return (
    <fieldset aria-describedby="tick-help">
      <legend>{t('seat.tick')}</legend>
      {options.map(({ id, text, avoid }) => {
        const isPicked = [...avoid].sort().join() === mine
        return (
          <label key={id} class={isPicked ? 'promise promise-on' : 'promise'}>
            <input
              type="radio"
              name="tick"
              value={id}
              checked={isPicked}
              onChange={() => void open.intents.act({ kind: 'avoid', sides: avoid })}
            />
            <span>{text}</span>
          </label>
        )
      })}
      <p id="tick-help" class="quiet">
        {t('seat.tick-help')}
      </p>
    </fieldset>
  )
}
