// The labels the chart shows, taken from the book and words/: the same texts as in the document.
import type { PromiseView, View } from '../../match/view.ts'
import type { ChartTexts } from '../../store/board-input.ts'
import type { MatchState } from '../../store/match-store.ts'
import { type Language, say } from '../../words/say.ts'
import type { Book } from '../book/book.ts'
import { causeText } from '../book/causes.ts'
import { stanceWord } from '../book/stance.ts'

type LonLat = readonly [number, number]
const NOWHERE: LonLat = [0, 0]

export function chartTexts(
  view: View,
  book: Book,
  state: Pick<MatchState, 'reveals'>,
  language: Language,
): ChartTexts {
  const { scenario } = book
  const trigger = book.trigger(view.trigger)
  const sides = scenario.sides.map(side => ({ ...book.side(side.id), place: side.place ?? NOWHERE }))
  return {
    sides,
    meters: view.gauges
      .filter(gauge => book.gauge(gauge.id)?.kind === 'meter')
      .map(gauge => {
        const at = scenario.sides.findIndex(side => side.id === gauge.id.split('.')[1])
        const label = book.gaugeName(gauge.id)
        return at === -1 ? { gauge: gauge.id, label } : { gauge: gauge.id, label, side: at === 0 ? 0 : 1 }
      }),
    states: (scenario.stakeholders ?? [])
      .filter(one => one.kind === 'state' && one.place)
      .map(one => ({
        id: one.id,
        name: book.text(one.name),
        place: one.place ?? NOWHERE,
        low: book.text(one.leans?.low) || say('chart.away', {}, language),
        high: book.text(one.leans?.high) || say('chart.towards', {}, language),
        middle: say('chart.watching', {}, language),
      })),
    trigger: trigger?.place ? { place: trigger.place, title: book.text(trigger.title) } : null,
    disputes: (scenario.disputes ?? []).map(one => ({
      id: one.id,
      label: book.text(one.name),
      cable: one.cable ?? view.gauges[0]?.id ?? '',
    })),
    promise: (promise: PromiseView) => book.promise(promise.ref, promise.giver, view.trigger),
    card: side => cardOf(view, book, side, language),
    cause: line => causeText(line.cause, book, language, state.reveals[view.slot]),
    caption: {
      title: book.text(scenario.title),
      subtitle: trigger ? book.text(trigger.title) : endingName(view, book),
      line1: say('chart.turn', { turn: view.turn, turns: view.turns, date: book.date(view.slot) }, language),
      line2: say('chart.disputes', { count: view.disputes.length }, language),
    },
  }
}

function endingName({ end }: View, book: Book): string {
  return book.text(book.scenario.endings.find(one => one.id === end?.ending)?.name)
}

function cardOf(view: View, book: Book, side: string, language: Language) {
  const { reveal } = view
  if (!reveal) return null
  const card = book.response(reveal.trigger, side, reveal.responses[side] ?? '')
  const stance = stanceWord(reveal.stances[side] ?? '', language)
  return { heading: `${book.side(side).name} · ${stance}`, text: book.text(card?.title) }
}
