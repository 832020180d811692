// The lines of one match: the tree of its branches on this device, two of them side by side, and a way to share one.
import '../../words/parts/match.ts'
import '../../words/parts/debrief.ts'
import '../../words/parts/atlas.ts'
import '../../words/parts/lines.ts'
import '../styles/turn.css'
import '../styles/debrief.css'
import '../styles/atlas.css'
import '../styles/lines.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { err, type Result } from '../../kit/result.ts'
import { type Book, makeBook } from '../book/book.ts'
import type { Game } from '../game.ts'
import { PhaseHeading } from '../parts/heading.tsx'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords, type Words } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { DamagedPage } from '../trouble/damaged-page.tsx'
import type { Line, LinesData, Over, TreeLine } from './data.ts'
import { lineName } from './line-name.ts'
import { Share } from './share.tsx'
import { SideBySide } from './side-by-side.tsx'

export function LinesScreen({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const [beside, setBeside] = useState<string | null>(null)
  const [data, setData] = useState<Result<LinesData, string> | null>(null)
  useEffect(() => {
    void game.lines(id, beside).then(setData, () => setData(err('failed')))
  }, [id, beside])
  const book = useMemo(
    () => (data?.ok ? makeBook(data.value.scenario, { side: null, language }) : null),
    [data, language],
  )
  if (!data) return <Notice text={t('lines.loading')} />
  if (!data.ok && data.error !== 'not-here') return <DamagedPage id={id} game={game} />
  if (!data.ok || !book) return <Notice text={t('open.not-here')} back />
  return <Lines data={data.value} book={book} game={game} lay={setBeside} />
}

type Props = {
  readonly data: LinesData
  readonly book: Book
  readonly game: Game
  readonly lay: (id: string) => void
}

const isOver = (line: Line | undefined): line is Over => line !== undefined && line.record !== null

function Lines({ data, book, game, lay }: Props) {
  const t = useWords()
  const [one, two] = data.lines
  const chair = data.lines.some(line => line.head.origin?.kind === 'chair') && two !== undefined
  const title = !two ? 'lines.title-one' : chair ? 'lines.title-chair' : 'lines.title'
  return (
    <div class="frame deck">
      <header class="bar">
        <a class="brand" href={addressOf('home')}>
          {t('app.name')}
        </a>
        <nav class="deck-nav" aria-label={t('lines.tree')}>
          <a class="plain" href={addressOf('debrief', data.id)}>
            {t('lines.debrief')}
          </a>
        </nav>
      </header>
      <main class="topic topic-open lines" id="document">
        <header class="topic-head">
          <p class="eyebrow">{t('lines.eyebrow', { title: book.text(book.scenario.title) })}</p>
          <PhaseHeading id={data.id}>{t(title)}</PhaseHeading>
        </header>
        <div class="topic-main">
          {two ? null : <p class="story">{t('lines.none')}</p>}
          {two && isOver(one) && isOver(two) ? <SideBySide one={one} two={two} book={book} /> : null}
          {two
            ? data.lines.filter(line => !isOver(line)).map(line => <Running key={line.head.id} line={line} />)
            : null}
        </div>
        <div class="topic-side">
          <Tree data={data} book={book} lay={lay} />
          <Share
            key={data.lines.map(line => line.head.id).join()}
            heads={data.lines.map(line => line.head)}
            game={game}
          />
        </div>
      </main>
    </div>
  )
}

function Running({ line }: { line: Line }) {
  const t = useWords()
  return (
    <p class="story">
      {t('lines.running', { line: lineName(line.head, t) })}{' '}
      <a href={addressOf('match', line.head.id)}>{t('lines.go-on')}</a>
    </p>
  )
}

function Tree({ data, book, lay }: Pick<Props, 'data' | 'book' | 'lay'>) {
  const t = useWords()
  const shown = data.lines.map(line => line.head.id)
  return (
    <section class="tree" aria-labelledby="tree">
      <h2 id="tree">{t('lines.tree')}</h2>
      <p class="quiet">{t('lines.tree-help')}</p>
      <ul>
        {data.tree.map(line => (
          <Branch
            key={line.head.id}
            line={line}
            own={data.id}
            shown={shown.includes(line.head.id)}
            book={book}
            lay={lay}
          />
        ))}
      </ul>
    </section>
  )
}

/** How far it is, or in which ending it came out. */
function standing({ ending, head: { ended, turn, turns } }: TreeLine, book: Book, t: Words): string {
  if (!ended) return t('lines.at', { turn, turns })
  const name = book.text(book.scenario.endings.find(one => one.id === ending)?.name)
  if (name) return t('lines.ended-in', { ending: name })
  return t(ending === '' ? 'lines.adjourned' : 'lines.ended')
}

type BranchProps = {
  readonly line: TreeLine
  readonly own: string
  readonly shown: boolean
  readonly book: Book
  readonly lay: (id: string) => void
}

function Branch({ line, own, shown, book, lay }: BranchProps) {
  const t = useWords()
  const { depth, head } = line
  const { id } = head
  return (
    <li style={{ marginLeft: `${Math.min(depth, 5)}rem` }} class={shown ? 'branch branch-shown' : 'branch'}>
      <b>{lineName(head, t)}</b>
      <span class="quiet">
        {' '}
        {standing(line, book, t)}
        {shown ? ` · ${t('lines.shown')}` : ''}
      </span>
      <span class="branch-ways">
        {head.ended ? (
          <a href={addressOf('debrief', id)}>{t('lines.debrief')}</a>
        ) : (
          <a href={addressOf('match', id)}>{t('lines.go-on')}</a>
        )}
        {shown || id === own ? null : (
          <button type="button" class="link" onClick={() => lay(id)}>
            {t('lines.beside')}
          </button>
        )}
      </span>
    </li>
  )
}
