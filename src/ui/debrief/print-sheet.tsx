// The match on two sheets of paper, A4 or Letter: shown by the printer alone. Long lists are cut, and say so.
import type { ComponentChild } from 'preact'
import type { DealSearch } from '../../debrief/deal-record.ts'
import { digestOf } from '../../debrief/digest.ts'
import { atlasLead } from '../atlas/lead.ts'
import { stanceWord } from '../book/stance.ts'
import { ThreeLines } from '../end/three-lines.tsx'
import { SideMark } from '../parts/glyphs.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { signed } from '../reveal/amounts.ts'
import { type DebriefData, type TopicProps, youOf } from './data.ts'
import { dealLead } from './deal-page.tsx'
import { MetersChart } from './match-chart.tsx'
import { sharesText } from './names.ts'
import { stateText } from './promises-page.tsx'
import { readingsOf } from './reading-page.tsx'
import { useFeeling } from './role-page.tsx'
import { useSlip } from './slip-page.tsx'
import { stakesInOrder } from './stakes-page.tsx'
import { storyText } from './story-text.ts'

type Props = TopicProps & { readonly deals: DealSearch | null }

export function PrintSheet(props: Props) {
  return (
    <div class="print-only">
      <section class="sheet-one">
        <First {...props} />
      </section>
      <section class="sheet-two">
        <Second {...props} />
      </section>
    </div>
  )
}

function First({ data, book }: Props) {
  const t = useWords()
  const { end } = data.record
  const ending = book.scenario.endings.find(one => one.id === end.ending)
  return (
    <>
      <header>
        <h1>{t('print.title', { title: book.text(book.scenario.title) })}</h1>
        <p class="print-sides">{data.sides.map(side => book.side(side).name).join(' · ')}</p>
      </header>
      <p class="story">
        <b>{t('text.stop', { text: book.text(ending?.name) || t('end.adjourned-heading') })}</b>{' '}
        {book.text(ending?.text)}
      </p>
      <div class="columns">
        {book.scenario.sides.map(({ id }) => (
          <div key={id}>
            <h2>
              <SideMark mark={book.side(id).mark} /> {book.side(id).name}
              {id === youOf(data) ? ` (${t('debrief.you')})` : ''}
            </h2>
            <ThreeLines end={end} side={id} book={book} />
          </div>
        ))}
      </div>
      <MetersChart data={data} book={book} width={700} height={230} />
      <h2>{t('debrief.story-title')}</h2>
      <ol class="ten">
        {digestOf(data.record).map((line, at) => (
          <li key={at}>
            <b>{t('text.stop', { text: t('debrief.turn-number', { turn: line.turn }) })}</b>{' '}
            {line.code === 'turn' ? `${book.text(book.trigger(line.trigger)?.title)}. ` : ''}
            {storyText(line, book, t)}
          </li>
        ))}
      </ol>
    </>
  )
}

function Second(props: Props) {
  const { data, book } = props
  const t = useWords()
  return (
    <>
      <div class="columns">
        <div>
          <h2>{t('debrief.reading-title')}</h2>
          <Readings {...props} />
          <h2>{t('debrief.stakes-title')}</h2>
          <Stakes {...props} />
        </div>
        <div>
          <h2>{t('debrief.promises-title')}</h2>
          <Promises {...props} />
          <h2>{t('debrief.homes')}</h2>
          <ul>
            {data.record.asks.map(ask => (
              <li key={`${ask.side}-${ask.group}`}>
                {book.side(ask.side).name},{' '}
                {t('debrief.home-ask', { ...ask, group: book.group(ask.group).name })}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Deal {...props} />
      <Atlas {...props} />
      <Persons {...props} />
      <History {...props} />
      <Slip data={data} />
    </>
  )
}

const MOST_ROWS = 14
const MOST_PROMISES = 10 // they take two lines each

type CutProps<T> = {
  readonly list: readonly T[]
  readonly row: (one: T, at: number) => ComponentChild
  readonly most?: number
}

/** The first rows, and how many more the screen has. */
function Cut<T>({ list, row, most = MOST_ROWS }: CutProps<T>) {
  const t = useWords()
  const shown = list.length > most ? list.slice(0, most - 1) : list
  return (
    <ul>
      {shown.map(row)}
      {shown.length < list.length ? <li>{t('print.more', { count: list.length - shown.length })}</li> : null}
    </ul>
  )
}

function Readings({ data, book }: Props) {
  const t = useWords()
  const language = useLanguage()
  const rows = readingsOf(data, book)
  if (rows.length === 0) return <p>{t('debrief.read-none')}</p>
  return (
    <Cut
      list={rows}
      row={(one, at) => (
        <li key={at}>
          {t('print.reading', {
            turn: one.turn,
            side: book.side(one.side).name,
            foreseen: stanceWord(one.foreseen, language).toLowerCase(),
            chosen: stanceWord(one.chosen, language).toLowerCase(),
          })}
        </li>
      )}
    />
  )
}

function Promises({ data, book }: Props) {
  const t = useWords()
  const { promises } = data.record
  if (promises.length === 0) return <p>{t('debrief.promises-none')}</p>
  return (
    <Cut
      list={promises}
      most={MOST_PROMISES}
      row={(one, at) => (
        <li key={at}>
          {book.side(one.giver).name}: {book.promise(one.ref, one.giver, one.trigger)}{' '}
          <b>({stateText(one, book, t)})</b>
        </li>
      )}
    />
  )
}

function Stakes({ data, book }: Props) {
  const name = (id: string) => book.text(book.scenario.stakeholders?.find(one => one.id === id)?.name)
  return (
    <Cut
      list={stakesInOrder(data)}
      row={one => (
        <li key={one.id} class="print-stake">
          <span>{name(one.id)}</span> <span class="figure">{signed(one.to - one.from)}</span>
        </li>
      )}
    />
  )
}

function Deal({ book, deals }: Props) {
  const t = useWords()
  if (!deals) return null
  const { found } = deals
  const promises = (found?.promises ?? []).map(one => ({ ...one, trigger: found?.trigger ?? '' }))
  return (
    <>
      <h2>{t('debrief.deal-title')}</h2>
      <p>
        {dealLead(book, deals, t)} {sharesText(promises, book, t)}
      </p>
    </>
  )
}

/** The sentence of the atlas, where its page was opened. */
function Atlas({ atlas, data, book }: Props) {
  const t = useWords()
  if (!atlas.found) return null
  return (
    <>
      <h2>{t('debrief.atlas-title')}</h2>
      <p>{atlasLead(atlas.found, data, book, t)}</p>
    </>
  )
}

function Persons({ data, book }: Props) {
  const t = useWords()
  return (
    <>
      {data.record.persons.map(person => {
        const spec = book.scenario.stakeholders?.find(one => one.id === person.id)
        const texts = person.told.map(at => book.text(spec?.told?.[at]?.text))
        return (
          <p key={person.id}>
            <b>{t('text.stop', { text: book.text(spec?.name) })}</b>{' '}
            {texts.join(' ') || t('debrief.person-none')}
          </p>
        )
      })}
    </>
  )
}

/** What governments did in the turns that were played here. */
function History({ data, book }: Props) {
  const t = useWords()
  const played = new Set(data.record.turns.map(turn => turn.trigger))
  const steps = (book.scenario.history ?? []).filter(step => step.note && played.has(step.trigger ?? ''))
  if (steps.length === 0) return null
  return (
    <>
      <h2>{t('debrief.history-title')}</h2>
      <ul class="print-history">
        {steps.map((step, at) => (
          <li key={at}>
            <b>{t('text.stop', { text: book.day(step.slot) })}</b> {book.text(step.note)}
          </li>
        ))}
      </ul>
      <p>{t('debrief.history-why-3')}</p>
    </>
  )
}

/** The last slip as it was written, or lines to write on. */
function Slip({ data }: { data: DebriefData }) {
  const t = useWords()
  const [slip] = useSlip()
  const [word] = useFeeling(data.sides[0] ?? '')
  return (
    <section class="print-slip">
      <h2>{t('debrief.slip-question')}</h2>
      {slip.trim() ? <p class="story">{slip}</p> : <Ruled />}
      {word ? <p>{t('print.word', { word })}</p> : null}
    </section>
  )
}

const RULES = [1, 2, 3]

function Ruled() {
  return (
    <div class="print-ruled">
      {RULES.map(line => (
        <div key={line} />
      ))}
    </div>
  )
}
