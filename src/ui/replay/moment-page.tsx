// The document of one moment: what was read, what lay on the table, what was sealed, what it moved; of every chair that is open.
import type { RevealView } from '../../match/view.ts'
import { isCode, tell } from '../../words/say.ts'
import { ThreeLines } from '../end/three-lines.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { usePlaying, useView } from '../parts/match-context.ts'
import { useLanguage, useWords } from '../parts/words.ts'
import { TurnLedger } from '../reveal/ledger.tsx'
import { tellingOf } from '../turn/news.tsx'
import type { Moment, ReplayData, ReplayStep } from './data.ts'
import { Envelopes, OpenedCards, SettledPromises } from './envelopes.tsx'
import { OnTable } from './on-table.tsx'
import { stepText } from './step-text.ts'

type Props = { readonly data: ReplayData; readonly moment: Moment; readonly step: ReplayStep }

export function MomentPage({ data, moment, step }: Props) {
  const t = useWords()
  const { book } = usePlaying()
  const view = useView()
  const { phase } = view
  const ending = book.scenario.endings.find(one => one.id === view.end?.ending)
  const title =
    book.text(ending?.name) || book.text(book.trigger(view.trigger)?.title) || stepText(step, book, t)
  const place = { turn: view.turn, turns: view.turns, date: book.date(view.slot) }
  return (
    <>
      <p class="eyebrow">{place.date ? t('replay.eyebrow', place) : t('replay.eyebrow-plain', place)}</p>
      <h1>{title}</h1>
      <p class="replay-step">{stepText(step, book, t)}</p>
      {data.older === null ? <Whose data={data} moment={moment} /> : null}
      {phase === 'briefing' ? <Aims moment={moment} /> : null}
      <Read open={phase === 'reading'} moment={moment} />
      <Reports />
      <OnTable moment={moment} />
      {phase === 'commitment' ? <Envelopes moment={moment} /> : null}
      {phase === 'ended' ? <Ended moment={moment} /> : null}
      {view.reveal && phase === 'reveal' ? <Revealed reveal={view.reveal} moment={moment} /> : null}
    </>
  )
}

function Revealed({ reveal, moment }: { reveal: RevealView; moment: Moment }) {
  const t = useWords()
  const view = useView()
  return (
    <>
      <OpenedCards reveal={reveal} moment={moment} />
      <SettledPromises reveal={reveal} view={view} />
      <section class="ledger" aria-labelledby="moved">
        <h2 id="moved">{t('replay.moved')}</h2>
        <TurnLedger />
      </section>
    </>
  )
}

/** What embassies reported in this turn; words of people are not kept in a view. */
function Reports() {
  const language = useLanguage()
  const { book } = usePlaying()
  const { said } = useView()
  const reports = (said ?? []).flatMap(one => {
    const code = `embassy.${one.text.split('/')[1]}`
    if (!one.text.startsWith('report/') || !isCode(code)) return []
    return [tell({ code, params: { side: book.side(one.by).name } }, language)]
  })
  if (reports.length === 0) return null
  return (
    <ul class="quiet">
      {reports.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  )
}

function Whose({ data, moment }: { data: ReplayData; moment: Moment }) {
  const t = useWords()
  const code = data.ended
    ? 'replay.chair-both'
    : moment.chairs[0]?.side === null
      ? 'replay.chair-public'
      : 'replay.chair-own'
  return <p class="quiet">{t(code)}</p>
}

function Aims({ moment }: { moment: Moment }) {
  const t = useWords()
  const { book } = usePlaying()
  return (
    <>
      {moment.chairs.map(({ side, view }) => {
        if (side === null || !view.own) return null
        const spec = book.sideSpec(side)
        const line = spec.redLines?.find(one => one.id === view.own?.redLine)
        return (
          <section key={side}>
            <h2>
              <SideMark mark={book.side(side).mark} /> {t('replay.aims', { side: book.side(side).name })}
            </h2>
            <ul>
              {view.own.aims.map(id => (
                <li key={id}>{book.text(spec.aims?.find(one => one.id === id)?.text)}</li>
              ))}
              {line ? <li class="red-line">{book.text(line.text)}</li> : null}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** The line both read, and the account of every open chair: in full while it is read, folded afterwards. */
function Read({ open, moment }: { open: boolean; moment: Moment }) {
  const t = useWords()
  const view = useView()
  const { book } = usePlaying()
  const trigger = book.trigger(view.trigger ?? view.reveal?.trigger ?? null)
  if (!trigger) return null
  const telling = tellingOf(trigger, view)
  const body = (
    <>
      {telling.neutral ? (
        <section class="neutral">
          <h2 class="label">{t('replay.both-read')}</h2>
          <p class="story">{book.text(telling.neutral)}</p>
        </section>
      ) : null}
      {moment.chairs.map(({ side }) => {
        const account = side === null ? undefined : telling.accounts?.[side]
        if (side === null || !account) return null
        return (
          <section key={side} class="account">
            <h2 class="label">
              {t('replay.account', { side: book.side(side).name, by: book.text(account.by) })}
            </h2>
            <p class="story">{book.text(account.text)}</p>
          </section>
        )
      })}
    </>
  )
  if (open) return body
  return (
    <details class="replay-read">
      <summary>{t('replay.read-again')}</summary>
      {body}
    </details>
  )
}

function Ended({ moment }: { moment: Moment }) {
  const { book } = usePlaying()
  const { end } = useView()
  if (!end) return null
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      {ending ? <p class="story">{book.text(ending.text)}</p> : null}
      {moment.chairs.map(({ side }) =>
        side === null ? null : (
          <section key={side}>
            <h2>
              <SideMark mark={book.side(side).mark} /> {book.side(side).name}
            </h2>
            <ThreeLines end={end} side={side} book={book} />
          </section>
        ),
      )}
    </>
  )
}
