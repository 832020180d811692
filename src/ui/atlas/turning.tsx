// Where the futures parted: each turn with how far the endings moved in it, and a way back into it; then the cards that would have
// changed most, and for whom.
import { useState } from 'preact/hooks'
import type { CardFutures, Futures } from '../../debrief/futures.ts'
import type { TopicProps } from '../debrief/data.ts'
import { turnName } from '../debrief/names.ts'
import { SideMark } from '../parts/glyphs.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { useWords } from '../parts/words.ts'
import { bestCard, cardName, endingName, gainOf, ownShares, playedBeside } from './lead.ts'

type Props = Pick<TopicProps, 'data' | 'book' | 'whatIf'> & { readonly found: Futures }

const hundred = (share: number): number => Math.round(share * 100)

export function Turning({ data, book, found, whatIf }: Props) {
  const t = useWords()
  const [failed, setFailed] = useState(false)
  const go = async (turn: number) => setFailed(!(await whatIf(turn)))
  return (
    <section>
      <h2>{t('atlas.turning')}</h2>
      <p class="quiet">{t('atlas.turning-help', { chance: Math.ceil(Math.sqrt(found.chance) * 100) })}</p>
      <WideTable label={t('atlas.turning')} stacks>
        <thead>
          <tr>
            <th scope="col">{t('atlas.turn-head')}</th>
            <th scope="col">{t('atlas.moved')}</th>
            <th scope="col">{t('atlas.could')}</th>
            <th scope="col">{t('atlas.own-share')}</th>
            <th scope="col">
              <span class="aloud">{t('atlas.go', { turn: '' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.turning.map(turn => {
            const [from, to] = ownShares(found, turn)
            return (
              <tr key={turn} class={turn === found.decisive ? 'played' : undefined}>
                <th scope="row" class="long">
                  {turnName(data, book, t, turn)}
                </th>
                <td data-head={t('atlas.moved')}>
                  <Bar share={found.turns[turn - 1]?.moved ?? 0} />
                </td>
                <td data-head={t('atlas.could')}>
                  <Bar share={couldChange(found, turn)} />
                </td>
                <td data-head={t('atlas.own-share')}>
                  {t('atlas.share-to', { from: hundred(from), to: hundred(to) })}
                </td>
                <td>
                  <button type="button" class="link" onClick={() => void go(turn)}>
                    {t('atlas.go', { turn })}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
      {failed ? (
        <p class="refusal" role="alert">
          {t('atlas.go-failed')}
        </p>
      ) : null}
    </section>
  )
}

/** The most that one other card of this turn would have changed. */
const couldChange = ({ cards }: Futures, turn: number): number =>
  cards.reduce((most, card) => (card.turn === turn && !card.played ? Math.max(most, card.changed) : most), 0)

const LONG = 90

function Bar({ share }: { share: number }) {
  return (
    <span class="moved-bar">
      <svg viewBox={`0 0 ${LONG} 14`} width={LONG} height="14" aria-hidden="true">
        <rect class="moved-ground" x="0.5" y="0.5" width={LONG - 1} height="13" />
        <rect class="moved-share" x="0" y="0" width={Math.round(share * LONG)} height="14" />
      </svg>
      <span class="figure">{hundred(share)}</span>
    </span>
  )
}

const MOST_CARDS = 8

/** Of each side and turn a card that changes nearly as much as any, the largest first: the same ones that the sentence names. */
function leadingCards(found: Futures): readonly CardFutures[] {
  const groups = new Map<string, CardFutures[]>()
  for (const card of found.cards) {
    const key = `${card.turn} ${card.side}`
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  return [...groups.values()]
    .flatMap(cards => bestCard(cards, found) ?? [])
    .sort((a, b) => b.changed - a.changed)
    .slice(0, MOST_CARDS)
}

export function Cards({ data, book, found }: Omit<Props, 'whatIf'>) {
  const t = useWords()
  const cards = leadingCards(found)
  const sides = book.scenario.sides.map(side => book.side(side.id))
  if (cards.length === 0) return null
  return (
    <section>
      <h2>{t('atlas.cards')}</h2>
      <p class="quiet">{t('atlas.cards-help')}</p>
      <WideTable label={t('atlas.cards')} stacks>
        <thead>
          <tr>
            <th scope="col">{t('atlas.turn-head')}</th>
            <th scope="col">{t('atlas.card')}</th>
            <th scope="col">{t('atlas.changed')}</th>
            <th scope="col">{t('atlas.gains')}</th>
            {sides.map(side => (
              <th scope="col" key={side.id} class="figure">
                {t('atlas.adds', { side: side.name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card, at) => {
            const played = playedBeside(found, card)!
            const gain = gainOf(card, played)
            const { mark, name } = book.side(card.side)
            return (
              <tr key={`${card.turn} ${card.side}`} class={at === 0 ? 'played' : undefined}>
                <td data-head={t('atlas.turn-head')}>{card.turn}</td>
                <th scope="row" class="long">
                  <SideMark mark={mark} /> {name}: {cardName(data, book, card)}{' '}
                  <small class="instead">{t('atlas.instead', { card: cardName(data, book, played) })}</small>
                </th>
                <td data-head={t('atlas.changed')}>
                  <Bar share={card.changed} />
                </td>
                <td class="gain" data-head={t('atlas.gains')}>
                  {t('atlas.gain', {
                    ending: endingName(found, gain.at, book, t),
                    with: hundred(gain.with),
                    without: hundred(gain.without),
                  })}
                </td>
                {sides.map(side => (
                  <td key={side.id} class="figure" data-head={t('atlas.adds', { side: side.name })}>
                    {whole(card.aims[side.id] ?? 0)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </WideTable>
    </section>
  )
}

function whole(share: number): string {
  const by = hundred(share)
  return by < 0 ? `\u2212${-by}` : by > 0 ? `+${by}` : '0'
}
