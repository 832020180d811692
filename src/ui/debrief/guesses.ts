// The question of each page, made from the match itself.
import { movedIn } from '../../debrief/digest.ts'
import { hasDecided } from '../atlas/lead.ts'
import { type Asking, youOf } from './data.ts'
import { asked, countGuess, fewOf, type Guess } from './guess.ts'
import { listed, turnName } from './names.ts'

export type Ask = (asking: Asking) => Guess | null

/** The side a question looks across the table at. */
const across = ({ data, book }: Asking): string => {
  const you = youOf(data)
  return you === null ? book.scenario.sides[1].id : book.otherOf(you)
}

export const askEnded: Ask = asking => {
  const { data, book, t } = asking
  const side = across(asking)
  const aims = data.record.end.aims[side] ?? []
  const met = aims.filter(aim => aim.met === 'met').length
  const question = t('debrief.ended-question', { side: book.side(side).name, all: aims.length })
  return asked(countGuess(question, met, aims.length, t))
}

/** The turn that the tall line of the charts stands in. */
export const askStory: Ask = ({ data, book, t }) => {
  const { record } = data
  const turns = record.turns.map((_, at) => ({ at, id: String(at + 1), moved: movedIn(record, at) }))
  const most = Math.max(0, ...turns.map(turn => turn.moved))
  const isRight = (turn: { readonly moved: number }) => turn.moved === most
  const options = fewOf(turns, isRight, turn => turn.moved)
  return asked({
    question: t('debrief.story-question', { names: listed(record.meters.map(book.gaugeName), t) }),
    options: options.map(({ id, at }) => ({ id, text: turnName(data, book, t, at + 1) })),
    right: turns.filter(isRight).map(turn => turn.id),
  })
}

export const askNumbers: Ask = ({ data, book, t }) => {
  const { record } = data
  const end = record.slots.at(-1)?.levels ?? record.start
  const you = youOf(data)
  const ids = record.gauges.filter(id => record.meters.includes(id) || you === null || id.endsWith(`.${you}`))
  const moved = (id: string) => Math.abs((end[id] ?? 0) - (record.start[id] ?? 0))
  const most = Math.max(0, ...ids.map(moved))
  if (most === 0) return null
  const options = fewOf(ids, id => moved(id) === most, moved)
  return asked({
    question: t('debrief.numbers-question'),
    options: options.map(id => ({ id, text: book.gaugeName(id) })),
    right: ids.filter(id => moved(id) === most),
  })
}

export const askReading: Ask = ({ data, book, t }) => {
  const you = youOf(data)
  const readers = you === null ? book.scenario.sides.map(side => side.id) : [you]
  const readings = data.record.turns.flatMap(turn =>
    readers.flatMap(side => {
      const foreseen = turn.foreseen[side]
      return foreseen ? [foreseen === turn.stances[book.otherOf(side)]] : []
    }),
  )
  const question =
    you === null
      ? t('debrief.reading-both')
      : t('debrief.reading-question', { side: book.side(book.otherOf(you)).name })
  return asked(countGuess(question, readings.filter(Boolean).length, readings.length, t))
}

/** The other side's red line, or one of its aims where it could only be dealt one line. */
export const askSecrets: Ask = asking => {
  const { data, book, t } = asking
  const side = across(asking)
  const spec = book.sideSpec(side)
  const name = { side: book.side(side).name }
  const lines = spec.redLines ?? []
  const line = data.record.redLines[side]
  if (line && lines.length > 1) {
    const options = fewOf(
      lines,
      one => one.id === line.id,
      () => 0,
    )
    return asked({
      question: t('debrief.secrets-question', name),
      options: options.map(one => ({ id: one.id, text: book.text(one.text) })),
      right: [line.id],
    })
  }
  const dealt = (data.record.aims[side] ?? []).map(aim => aim.id)
  const others = (spec.aims ?? []).filter(aim => !dealt.includes(aim.id))
  const first = spec.aims?.find(aim => aim.id === dealt[0])
  if (!first || others.length === 0) return null
  const options = (spec.aims ?? []).filter(aim => aim === first || others.slice(0, 3).includes(aim))
  return asked({
    question: t('debrief.secrets-aim', name),
    options: options.map(one => ({ id: one.id, text: book.text(one.text) })),
    right: [first.id],
  })
}

export const askDeal: Ask = ({ data, book, deals, t }) => {
  if (!deals) return null
  const right = deals.last === 0 ? 'never' : String(deals.last)
  const turns = deals.tables.map(table => String(table.turn))
  const few = fewOf(
    [...turns, 'never'],
    id => id === right || id === 'never',
    id => -Math.abs(Number(id) - deals.last),
  )
  return asked({
    question: t('debrief.deal-question'),
    options: few.map(id => ({
      id,
      text: id === 'never' ? t('guess.never') : turnName(data, book, t, Number(id)),
    })),
    right: [right],
  })
}

/** The turn the futures parted at, as far as they are counted. */
export const askAtlas: Ask = ({ data, book, atlas, t }) => {
  const { found } = atlas
  if (!found) return null
  const most = found.decisive
  const few = fewOf(
    found.turns,
    one => one.turn === most,
    one => one.moved,
  )
  return asked({
    question: t('atlas.question'),
    options: few.map(({ turn }) => ({ id: String(turn), text: turnName(data, book, t, turn) })),
    right: hasDecided(found) ? [String(most)] : null,
  })
}

export const askPromises: Ask = ({ data, t }) => {
  const { promises } = data.record
  const kept = promises.filter(one => one.state === 'kept').length
  const all = promises.length
  return all === 0 ? null : asked(countGuess(t('debrief.promises-question', { all }), kept, all, t))
}

export const askModel: Ask = ({ book, t }) => {
  const all = book.scenario.assumptions ?? []
  const few = all.length > 5 ? all.slice(0, 4) : all
  const options = few.map(one => ({ id: one.id, text: book.text(one.name) }))
  const more = all.length > few.length ? [{ id: 'another', text: t('guess.another') }] : []
  return asked({ question: t('debrief.argue-question'), options: [...options, ...more], right: null })
}

export const askHistory: Ask = asking => {
  const { data, book, t } = asking
  const side = youOf(data) ?? book.scenario.sides[0].id
  const steps = book.scenario.history ?? []
  const shared = data.record.turns.flatMap(turn => {
    const then = steps.find(step => step.trigger === turn.trigger)?.responses?.[side]
    return then ? [then === turn.responses[side]] : []
  })
  const question = t('debrief.history-question', { all: shared.length, side: book.side(side).name })
  return asked(countGuess(question, shared.filter(Boolean).length, shared.length, t))
}

/** Who gained most; who lost most, where that was the larger change. */
export const askStakes: Ask = ({ data, book, t }) => {
  const all = data.record.stakeholders.map(one => ({ ...one, by: one.to - one.from }))
  const most = Math.max(0, ...all.map(one => one.by))
  const least = Math.min(0, ...all.map(one => one.by))
  if (most === 0 && least === 0) return null
  const sign = most >= -least ? 1 : -1
  const top = sign > 0 ? most : -least
  const isTop = (one: { readonly by: number }) => one.by * sign === top
  const few = fewOf(all, isTop, one => one.by * sign)
  const name = (id: string) => book.text(book.scenario.stakeholders?.find(one => one.id === id)?.name)
  return asked({
    question: t(sign > 0 ? 'debrief.stakes-question' : 'debrief.stakes-question-lost'),
    options: few.map(one => ({ id: one.id, text: name(one.id) })),
    right: all.filter(isTop).map(one => one.id),
  })
}
