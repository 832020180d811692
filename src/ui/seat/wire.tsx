// The wire desk: sees what is public in one or two matches and files one neutral sentence a turn.
import { useEffect, useState } from 'preact/hooks'
import type { SeatOpen } from '../game.ts'
import { useClass, useClassView, useInClass } from '../parts/class-context.tsx'
import { PhaseHeading } from '../parts/heading.tsx'
import { useKept } from '../parts/kept.ts'
import { matchName } from '../parts/match-name.ts'
import { useStore } from '../parts/use-store.ts'
import { useWords } from '../parts/words.ts'
import { tellingOf } from '../turn/news.tsx'

const LONGEST = 200

export function WireDesk({ matches }: { matches: readonly number[] }) {
  const t = useWords()
  return (
    <main class="page leaf wire" id="document">
      <header>
        <PhaseHeading id="wire">{t('wire.title')}</PhaseHeading>
        <p class="story">{t('wire.lead')}</p>
      </header>
      {matches.map(match => (
        <Followed key={match} match={match} />
      ))}
    </main>
  )
}

function Followed({ match }: { match: number }) {
  const { open } = useInClass()
  const [seat, setSeat] = useState<SeatOpen | null>(null)
  useEffect(() => {
    const opened = open.match(match, 'public')
    setSeat(opened)
    return opened.close
  }, [open, match])
  return seat ? <Public seat={seat} match={match} /> : null
}

function Public({ seat, match }: { seat: SeatOpen; match: number }) {
  const t = useWords()
  const { book } = useInClass()
  const view = useStore(seat.store, state => state.view)
  if (!view) return null
  const trigger = book.trigger(view.trigger)
  const { reveal } = view
  return (
    <section aria-labelledby={`wire-${match}`}>
      <h2 id={`wire-${match}`}>{t('wire.match', { match: matchName(match, t) })}</h2>
      <p class="quiet">
        {t('wire.turn', { turn: view.turn, turns: view.turns, phase: t(`phase.${view.phase}`) })}
      </p>
      <p class="story">{trigger ? book.text(tellingOf(trigger, view).neutral) : t('wire.nothing')}</p>
      {view.sealed.length > 0 && !reveal ? (
        <p>{t('wire.sealed', { sides: view.sealed.map(side => book.side(side).name).join(' · ') })}</p>
      ) : null}
      {reveal
        ? book.scenario.sides.map(({ id }) => (
            <p key={id}>
              {t('wire.revealed', {
                side: book.side(id).name,
                card: book.text(book.response(reveal.trigger, id, reveal.responses[id] ?? '')?.title),
              })}
            </p>
          ))
        : null}
      {trigger ? <File match={match} turn={view.turn} /> : null}
    </section>
  )
}

function File({ match, turn }: { match: number; turn: number }) {
  const t = useWords()
  const { open } = useInClass()
  const { filed } = useClassView()
  const texts = useClass(device => device.texts)
  const [text, setText] = useKept(`report-${match}-${turn}`, '')
  const mine = filed.find(one => one.match === match && one.turn === turn)
  const told = mine ? texts[mine.text] : undefined
  const file = async () => {
    const why = await open.intents.write('report', text, id => ({ kind: 'report', match, turn, text: id }))
    if (why === null) setText('')
  }
  return (
    <form
      class="talk-form"
      onSubmit={event => {
        event.preventDefault()
        void file()
      }}
    >
      {told ? <p>{t('wire.filed', { text: told })}</p> : null}
      <label class="field">
        <span>{t('wire.sentence', { turn })}</span>
        <input
          type="text"
          required
          value={text}
          maxLength={LONGEST}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="dark">
        {t('wire.file')}
      </button>
    </form>
  )
}
