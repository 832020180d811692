// The debrief of a gathered class: the same pages as with a host, turned here; guesses go by a show of hands.
import '../../words/parts/class-debrief.ts'
import '../styles/class-pages.css'
import '../styles/console.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { classCsv, classJson } from '../../debrief/class-export.ts'
import { CLASS_TOPICS, classPage, hasQuestion, numberOf } from '../../debrief/class-pages.ts'
import type { ClassDevice, ClassStore } from '../../store/class-store.ts'
import { makeBook } from '../book/book.ts'
import { type PagesData, usePagesData } from '../class-pages/data.ts'
import { OneMatch } from '../class-pages/one-match.tsx'
import { ClassPageView } from '../class-pages/page.tsx'
import { PageTurner } from '../class-pages/page-turner.tsx'
import { Prompts } from '../class-pages/prompts.tsx'
import type { Game } from '../game.ts'
import { saveToFile } from '../home/save-file.ts'
import { ClassContext, useClassReading } from '../parts/class-context.tsx'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { Gear } from '../settings/gear.tsx'
import type { Gathered, GatheredClass, Gathering } from './data.ts'

/** A class without a link: there is no view of a host, and none will come. */
const NO_DEVICE: ClassDevice = {
  link: 'away',
  view: null,
  texts: {},
  glances: [],
  present: [],
  isDiskFull: false,
  page: 'fits',
}
const NO_STORE: ClassStore = { read: () => NO_DEVICE, subscribe: () => () => {}, close: () => {} }

type Props = {
  readonly gathering: Gathering
  readonly hash: string
  readonly nameOf: (one: Gathered) => string
  readonly openFile: Game['openFile']
  readonly close: () => void
}

export function GatheredDebrief({ gathering, hash, nameOf, openFile, close }: Props) {
  const t = useWords()
  const language = useLanguage()
  const [found, setFound] = useState<GatheredClass | null>(null)
  useEffect(() => void gathering.classOf(hash).then(setFound), [hash])
  const reading = useMemo(() => {
    if (!found) return null
    const book = makeBook(found.scenario, { side: null, language })
    const { scenario, logs } = found
    return { store: NO_STORE, logs, scenario, book, names: found.items.map(nameOf) }
  }, [found, language])
  if (!reading) return <Notice text={t('pages.loading')} />
  return (
    <ClassContext.Provider value={reading}>
      <Desk openFile={openFile} close={close} />
    </ClassContext.Provider>
  )
}

const LAST = CLASS_TOPICS.length * 2 - 1
/** The next or the last page in this direction that is a page of its own. */
function beside(at: number, by: 1 | -1): number | null {
  for (let next = at + by; next >= 0 && next <= LAST; next += by) {
    if (numberOf(classPage(next)) === next) return next
  }
  return null
}

function Desk({ openFile, close }: Pick<Props, 'openFile' | 'close'>) {
  const t = useWords()
  const { book } = useClassReading()
  const data = usePagesData()
  const [at, setAt] = useState(0)
  const { topic, isShown } = classPage(at)
  const [back, onward] = [beside(at, -1), beside(at, 1)]
  const isAsked = hasQuestion(topic) && !isShown
  return (
    <div class="frame console gather-desk">
      <header class="bar console-bar">
        <a class="brand" href="#/">
          {t('app.name')}
        </a>
        <span>{book.text(book.scenario.title)}</span>
        <button type="button" class="plain" onClick={close}>
          {t('gather.back')}
        </button>
        <Gear />
      </header>
      <div class="running">
        <main class="running-main" id="document">
          <ClassPageView page={classPage(at)} data={data} />
        </main>
        <aside class="now" aria-label={t('desk.pages')}>
          <PageTurner back={back} onward={onward} isAsked={isAsked} turnTo={setAt} />
          {data ? <Prompts page={classPage(at)} data={data} /> : null}
          <Topics here={topic} open={setAt} />
          {data ? <OneMatch data={data} openFile={openFile} /> : null}
          {data ? <Keep data={data} /> : null}
        </aside>
      </div>
    </div>
  )
}

function Topics({ here, open }: { here: string; open: (at: number) => void }) {
  const t = useWords()
  return (
    <nav aria-label={t('desk.pages')}>
      <ol class="topics">
        {CLASS_TOPICS.map(topic => (
          <li key={topic}>
            <button
              type="button"
              class={topic === here ? 'topic-link topic-here' : 'topic-link'}
              aria-current={topic === here ? 'page' : undefined}
              onClick={() => open(numberOf({ topic, isShown: !hasQuestion(topic) }))}
            >
              {t(`pages.tab-${topic}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Keep({ data }: { data: PagesData }) {
  const t = useWords()
  const { scenario } = useClassReading()
  const { texts, matches } = data.logs
  return (
    <div class="files">
      <button
        type="button"
        class="plain"
        onClick={() => saveToFile(`${scenario.id}-class.json`, classJson(texts))}
      >
        {t('desk.export-json')}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => saveToFile(`${scenario.id}-class.csv`, classCsv(scenario, matches), 'text/csv')}
      >
        {t('desk.export-csv')}
      </button>
    </div>
  )
}
