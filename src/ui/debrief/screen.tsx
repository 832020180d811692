// The debrief of one match: out of role, one topic a page, each behind a guess. Everything that was secret is open.
import '../../words/parts/match.ts'
import '../styles/turn.css'
import '../../words/parts/debrief.ts'
import '../../words/parts/atlas.ts'
import '../../words/parts/lines.ts'
import '../styles/debrief.css'
import '../styles/atlas.css'
import '../styles/print.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DealSearch } from '../../debrief/deal-record.ts'
import { err, type Result } from '../../kit/result.ts'
import { type Book, makeBook } from '../book/book.ts'
import type { Game } from '../game.ts'
import { Notice } from '../parts/notice.tsx'
import { useLanguage, useWords } from '../parts/words.ts'
import { addressOf } from '../route.ts'
import { NotOpened } from '../trouble/not-opened.tsx'
import { useCounted } from './counted.ts'
import { type DebriefData, type TopicProps, youOf } from './data.ts'
import { Deck } from './deck.tsx'
import { PrintSheet } from './print-sheet.tsx'

export function DebriefScreen({ id, game }: { id: string; game: Game }) {
  const t = useWords()
  const language = useLanguage()
  const [data, setData] = useState<Result<DebriefData, string> | null>(null)
  useEffect(() => {
    void game.debrief(id).then(setData, () => setData(err('failed')))
  }, [id])
  const book = useMemo(
    () => (data?.ok ? makeBook(data.value.scenario, { side: youOf(data.value), language }) : null),
    [data, language],
  )
  if (!data) return <Notice text={t('debrief.loading')} />
  if (!data.ok) return <NotOpened id={id} game={game} error={data.error} />
  if (!book) return null
  return <Debrief data={data.value} book={book} game={game} />
}

type Props = { readonly data: DebriefData; readonly book: Book; readonly game: Game }

function Debrief(props: Props) {
  const { data, book, game } = props
  useEffect(() => data.futures?.first(), [data])
  const shown: TopicProps = {
    data,
    book,
    deals: useSearch(data),
    atlas: useCounted(data.futures?.run ?? null),
    spreads: useCounted(data.switches),
    whatIf: async turn => {
      const id = await game.again(data.head.id, turn).catch(() => null)
      if (id !== null) location.hash = addressOf('match', id)
      return id !== null
    },
  }
  return (
    <>
      <Deck {...shown} game={game} />
      <PrintSheet {...shown} />
    </>
  )
}

/** The search runs behind the first pages. */
function useSearch(data: DebriefData): DealSearch | null {
  const [deals, setDeals] = useState<DealSearch | null>(null)
  useEffect(() => {
    let left = false
    if (data.hasTables) void data.search().then(found => left || setDeals(found))
    return () => {
      left = true
    }
  }, [data])
  return deals
}
