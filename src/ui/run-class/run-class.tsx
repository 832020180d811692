// A page for an instructor: the ways to run a class, before it, its hour, its debrief, care, and what to print.
import '../../words/parts/run-class.ts'
import '../styles/leaf.css'
import '../styles/class.css'
import '../styles/run-class.css'
import type { Code } from '../../words/catalogue.ts'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { MakeClass } from './make.tsx'
import { Notes } from './notes.tsx'
import { Phases } from './phases.tsx'
import { PrintPack } from './print-pack.tsx'
import { Ways } from './ways.tsx'

type Props = { readonly game: Game; readonly id?: string } // id: the host's key, from its link

export function RunClass({ game, id }: Props) {
  const t = useWords()
  return (
    <main class="page leaf" id="document">
      <header>
        <PhaseHeading id="class">{t('class.title')}</PhaseHeading>
        <p class="story">{t('class.lead')}</p>
      </header>
      <Ways game={game} />
      <MakeClass game={game} hostKey={id ?? ''} />
      <Phases />
      <Points heading="class.before" list={BEFORE} ordered />
      <Hour />
      <Points heading="class.debrief" list={DEBRIEF} note="class.debrief-note" />
      <Points heading="class.care" list={CARE} />
      <section aria-labelledby="papers">
        <h2 id="papers">{t('class.papers')}</h2>
        <p class="unprinted">
          <button type="button" class="plain" onClick={() => print()}>
            {t('class.print')}
          </button>
        </p>
        <PrintPack game={game} />
        <Notes game={game} />
      </section>
      <nav class="unprinted leaf-ways" aria-label={t('home.pages')}>
        <a class="dark" href={addressOf('home')}>
          {t('class.play')}
        </a>
      </nav>
    </main>
  )
}

const BEFORE = [
  'class.before-1',
  'class.before-2',
  'class.before-3',
  'class.before-4',
  'class.before-5',
] as const
const DEBRIEF = ['class.debrief-1', 'class.debrief-2', 'class.debrief-3', 'class.debrief-4'] as const
const CARE = ['class.care-1', 'class.care-2', 'class.care-3', 'class.care-4'] as const

type Plain = (typeof BEFORE | typeof DEBRIEF | typeof CARE)[number]
type PointsProps = {
  readonly heading: 'class.before' | 'class.debrief' | 'class.care'
  readonly list: readonly Plain[]
  readonly note?: 'class.debrief-note'
  readonly ordered?: boolean
}

function Points({ heading, list, note, ordered = false }: PointsProps) {
  const t = useWords()
  const List = ordered ? 'ol' : 'ul'
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(heading)}</h2>
      <List class="points">
        {list.map(code => (
          <li key={code}>{t(code)}</li>
        ))}
      </List>
      {note ? <p class="aside">{t(note)}</p> : null}
    </section>
  )
}

const STEPS = ['1', '2', '3', '4', '5', '6'] as const
type Step = `class.hour-${(typeof STEPS)[number]}`

/** The hour minute by minute, with the sentence to say. */
function Hour() {
  const t = useWords()
  const step = (code: Step, part: '' | '-at' | '-say') => t(`${code}${part}` satisfies Code)
  return (
    <section>
      <h2>{t('class.hour')}</h2>
      <WideTable label={t('class.hour')}>
        <thead>
          <tr>
            <th scope="col">{t('class.minutes')}</th>
            <th scope="col">{t('class.what')}</th>
            <th scope="col">{t('class.say')}</th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map(at => (
            <tr key={at}>
              <th scope="row">{step(`class.hour-${at}`, '-at')}</th>
              <td>{step(`class.hour-${at}`, '')}</td>
              <td class="spoken">{step(`class.hour-${at}`, '-say')}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p class="aside">{t('class.hour-note')}</p>
    </section>
  )
}
