// The deal that both homes would have passed: what it held, how each side would have stood, and what every table would have borne.
import type { DealFound, DealSearch, StoodEnd } from '../../debrief/deal-record.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords, type Words } from '../parts/words.ts'
import type { TopicProps } from './data.ts'
import { turnName, withoutStop } from './names.ts'

export function DealPage({ data, book, deals }: TopicProps) {
  const t = useWords()
  if (!deals) return <p class="story">{t('debrief.deal-searching')}</p>
  const { found } = deals
  return (
    <>
      <p class="story">
        {dealLead(book, deals, t)} {signedThere(data, deals, t)}
      </p>
      {found ? <Deal found={found} book={book} /> : null}
      {found ? <Stood found={found} book={book} /> : null}
      <section>
        <h2>{t('debrief.deal-tables')}</h2>
        <Tables deals={deals} data={data} book={book} />
      </section>
    </>
  )
}

export function DealSide() {
  const t = useWords()
  return <p class="quiet">{t('debrief.deal-how')}</p>
}

/** What was found, and when the door closed. */
export function dealLead(book: TopicProps['book'], deals: DealSearch, t: Words): string {
  const { found, wanted, last, tables } = deals
  if (!found) return t('debrief.deal-none')
  const title = book.text(book.trigger(found.trigger)?.title)
  const lead = t(wanted ? 'debrief.deal-wanted' : 'debrief.deal-unwanted', { turn: found.turn, title })
  if (!wanted) return lead
  const closed = last < (tables.at(-1)?.turn ?? 0)
  return `${lead} ${closed ? t('debrief.deal-closed', { turn: last }) : t('debrief.deal-open', { turn: last })}`
}

/** Whether it is what both signed at that table, and what became of that. */
function signedThere({ record }: TopicProps['data'], { found, tables }: DealSearch, t: Words): string {
  const signed = found && tables.some(table => table.turn === found.turn && table.signed)
  if (!found || !signed) return ''
  const deal = record.deals.findLast(({ slot }) => slot === found.slot)
  if (!deal?.ratified) return t('debrief.deal-there-refused')
  const keys = (list: DealFound['promises']) => list.map(one => JSON.stringify(one)).sort()
  const same = keys(found.promises).join() === keys(deal.promises).join()
  return t(same ? 'debrief.deal-there-same' : 'debrief.deal-there-other')
}

function Deal({ found, book }: { found: DealFound; book: TopicProps['book'] }) {
  const t = useWords()
  return (
    <div class="columns deal">
      {book.scenario.sides.map(({ id }) => {
        const list = found.promises.filter(one => one.giver === id)
        const points = found.spend[id] ?? 0
        return (
          <section key={id} class="column slip">
            <h2>
              <SideMark mark={book.side(id).mark} /> {t('debrief.deal-gives', { side: book.side(id).name })}
            </h2>
            <ul>
              {list.map((one, at) => (
                <li key={at}>{withoutStop(book.promise(one.ref, one.giver, found.trigger))}</li>
              ))}
              {list.length === 0 ? <li>{t('debrief.deal-nothing')}</li> : null}
            </ul>
            {points > 0 ? <p class="quiet">{t('debrief.deal-spend', { points })}</p> : null}
          </section>
        )
      })}
    </div>
  )
}

/** Each side's end with the deal and without it. */
function Stood({ found, book }: { found: DealFound; book: TopicProps['book'] }) {
  const t = useWords()
  return (
    <div class="columns">
      {book.scenario.sides.map(({ id }) => {
        const stood = found.sides[id]
        if (!stood) return null
        const caption = t('debrief.deal-then', { side: book.side(id).name })
        return (
          <div key={id} class="column">
            <WideTable label={caption}>
              <thead>
                <tr>
                  <th scope="col">{caption}</th>
                  <th scope="col">{t('debrief.deal-with')}</th>
                  <th scope="col">{t('debrief.deal-without')}</th>
                </tr>
              </thead>
              <tbody>
                {stood.with.aims.map((aim, at) => (
                  <tr key={aim.id}>
                    <th scope="row" class="long">
                      {book.text(book.sideSpec(id).aims?.find(one => one.id === aim.id)?.text)}
                    </th>
                    <td class="whole">{t(`debrief.met-${aim.met}`)}</td>
                    <td class="whole">{t(`debrief.met-${stood.without.aims[at]?.met ?? 'not'}`)}</td>
                  </tr>
                ))}
                <RedLine one={stood.with} other={stood.without} />
                {stood.with.standing < 0 ? null : (
                  <tr>
                    <th scope="row">{t('debrief.deal-standing')}</th>
                    <td>{Math.round(stood.with.standing / 10)}</td>
                    <td>{Math.round(stood.without.standing / 10)}</td>
                  </tr>
                )}
              </tbody>
            </WideTable>
          </div>
        )
      })}
    </div>
  )
}

/** Told only where the deal makes a difference to it. */
function RedLine({ one, other }: { one: StoodEnd; other: StoodEnd }) {
  const t = useWords()
  if (one.crossed === other.crossed) return null
  const text = (end: StoodEnd) => t(end.crossed ? 'debrief.deal-line-crossed' : 'debrief.deal-line-held')
  return (
    <tr>
      <th scope="row">{t('debrief.deal-red')}</th>
      <td>{text(one)}</td>
      <td>{text(other)}</td>
    </tr>
  )
}

function Tables({ deals, data, book }: { deals: DealSearch } & Pick<TopicProps, 'data' | 'book'>) {
  const t = useWords()
  return (
    <WideTable label={t('debrief.deal-tables')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.turn')}</th>
          <th scope="col" class="figure">
            {t('debrief.deal-possible')}
          </th>
          <th scope="col" class="figure">
            {t('debrief.deal-passing')}
          </th>
          <th scope="col" class="figure">
            {t('debrief.deal-both')}
          </th>
          <th scope="col">{t('debrief.deal-signed')}</th>
        </tr>
      </thead>
      <tbody>
        {deals.tables.map(table => (
          <tr key={table.turn} class={table.turn === deals.last ? 'played' : undefined}>
            <th scope="row" class="long">
              {turnName(data, book, t, table.turn)}
            </th>
            <td class="figure">{table.possible}</td>
            <td class="figure">{table.passing}</td>
            <td class="figure">{t('debrief.deal-both-of', { wanted: table.wanted, tried: table.tried })}</td>
            <td>{t(signedCode(table, data))}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** Whether anything was signed at a table, and whether the homes let it pass. */
function signedCode({ signed, slot }: DealSearch['tables'][number], { record }: TopicProps['data']) {
  if (!signed) return 'debrief.deal-no'
  const passed = record.deals.some(deal => deal.slot === slot && deal.ratified)
  return passed ? 'debrief.deal-yes' : 'debrief.deal-yes-refused'
}
