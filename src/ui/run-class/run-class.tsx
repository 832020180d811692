// A page for an instructor: the evening before, the course of a class, its hour, its debrief, care, the ways to run it, what to print.
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
import { isFromFile } from './check.ts'
import { Evening } from './evening.tsx'
import { MakeClass } from './make.tsx'
import { NoNetwork } from './no-network.tsx'
import { Phases } from './phases.tsx'
import { PrintPack } from './print-pack.tsx'
import { Ways } from './ways.tsx'

type Props = { readonly game: Game; readonly id?: string } // id: the host's key, from its link

export function RunClass({ game, id }: Props) {
  const t = useWords()
  const isFile = isFromFile()
  return (
    <main class="page leaf" id="document">
      <header>
        <PhaseHeading id="class">{t('class.title')}</PhaseHeading>
        <p class="story">{t('class.lead')}</p>
      </header>
      <Evening game={game} hostKey={id ?? ''} isFile={isFile} />
      {isFile ? <NoNetwork /> : <MakeClass game={game} hostKey={id ?? ''} />}
      <Phases />
      <Hour />
      <Points heading="class.debrief" list={DEBRIEF} note="class.debrief-note" />
      <Points heading="class.care" list={CARE} />
      <Ways game={game} />
      <PrintPack game={game} />
      <nav class="unprinted leaf-ways" aria-label={t('home.pages')}>
        <a class="plain" href={addressOf('home')}>
          {t('open.back')}
        </a>
      </nav>
    </main>
  )
}

const DEBRIEF = ['class.debrief-1', 'class.debrief-2', 'class.debrief-3', 'class.debrief-4'] as const
const CARE = ['class.care-1', 'class.care-2', 'class.care-3', 'class.care-4'] as const

type Plain = (typeof DEBRIEF | typeof CARE)[number]
type PointsProps = {
  readonly heading: 'class.debrief' | 'class.care'
  readonly list: readonly Plain[]
  readonly note?: 'class.debrief-note'
}

function Points({ heading, list, note }: PointsProps) {
  const t = useWords()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(heading)}</h2>
      <ul class="points">
        {list.map(code => (
          <li key={code}>{t(code)}</li>
        ))}
      </ul>
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
