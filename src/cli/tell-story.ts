// A story told in sentences: the lines of debrief/story with the author's own texts, for a terminal or to be read aloud.
import type { StoryLine } from '../debrief/story-line.ts'
import type { PromiseId } from '../match/moves.ts'
import type { Book } from '../ui/book/book.ts'
import { causeText } from '../ui/book/causes.ts'
import { oddsText } from '../ui/book/odds.ts'
import { stanceWord } from '../ui/book/stance.ts'
import { isCode, say, tell } from '../words/say.ts'
import { linesOfEnd } from './tell-end.ts'

/** Lines of text; an empty one opens a new paragraph. */
export const tellLine = (line: StoryLine, book: Book): readonly string[] => {
  const name = (side: string): string => book.side(side).name
  switch (line.code) {
    case 'passed':
      return ['', passed(line, book)]
    case 'turn':
      return turn(line, book)
    case 'draft':
      return draft(line, book)
    case 'signed':
    case 'shelved':
    case 'withdrawn':
    case 'walked':
      return [say(`story.${line.code}`, { side: name(line.side) })]
    case 'spends':
      return [
        say('story.spends', { side: name(line.side), spend: line.spend }),
        ...(line.odds === null ? [] : [light('own', line.side, line.odds, line.hesitates, book)]),
      ]
    case 'no-draft':
      return [say(EMPTY_TABLES[line.nth % EMPTY_TABLES.length]!, {})]
    case 'ratified':
    case 'unsigned':
      return [say(`story.${line.code}`, {})]
    case 'refused': {
      const group = book.group(line.group)
      const params = { side: name(line.side), group: group.name, why: group.refuses }
      return [line.again ? say('story.refused-again', params) : say('story.refused', params)]
    }
    case 'said':
    case 'reason':
      return spoken(line.text, line.side, book)
    case 'promise':
      return [
        say(`story.${line.state}`, {
          side: name(line.giver),
          promise: withoutStop(book.promise(line.ref, line.giver, line.trigger)),
        }),
      ]
    case 'stated':
      return [
        say('story.stated', {
          text: book.text(book.scenario.statements?.find(one => one.id === line.statement)?.text),
        }),
      ]
    case 'end':
      return linesOfEnd(line.end, book)
    default:
      return revealed(line, book)
  }
}

const EMPTY_TABLES = ['story.no-draft', 'story.no-draft-2', 'story.no-draft-3'] as const

type Of<C extends StoryLine['code']> = Extract<StoryLine, { readonly code: C }>

const withoutStop = (text: string): string => text.replace(/\.$/, '')

const passed = ({ slot, passed: tellings }: Of<'passed'>, book: Book): string => {
  const date = book.date(slot)
  const story = book.told(slot, tellings)
  if (story !== '' && date !== '') return say('story.passed', { date, story })
  return date === '' ? story || say('story.passed-dateless', {}) : say('story.passed-plain', { date })
}

const turn = ({ slot, trigger, turn: number }: Of<'turn'>, book: Book): readonly string[] => {
  const spec = book.trigger(trigger)
  const [date, title] = [book.date(slot), book.text(spec?.title)]
  const head =
    date === ''
      ? say('story.turn-plain', { turn: number, title })
      : say('story.turn', { turn: number, date, title })
  return ['', head, book.text(spec?.neutral), '']
}

// ---- the table ----------------------------------------------------------------------------------------------------

const draft = (line: Of<'draft'>, book: Book): readonly string[] => {
  const other = book.otherOf(line.side)
  const list = (refs: readonly PromiseId[], giver: string): string =>
    refs.length === 0
      ? say('story.nothing', {})
      : refs
          .map(ref => say('story.promise', { promise: withoutStop(book.promise(ref, giver, line.trigger)) }))
          .join(' ')
  const params = {
    side: book.side(line.side).name,
    other: book.side(other).name,
    give: list(line.package.give, line.side),
    take: list(line.package.take, other),
  }
  return [
    line.changes ? say('story.changes', params) : say('story.offers', params),
    light('own', other, line.odds[0], line.hesitates[0], book),
    light('theirs', line.side, line.odds[1], line.hesitates[1], book),
  ]
}

const light = (
  whose: 'own' | 'theirs',
  side: string,
  odds: number,
  doubtful: string | null,
  book: Book,
): string => {
  const band = say(`table.band-${bandOf(odds)}`, {})
  const params = { side: book.side(side).name, band, odds: oddsText(odds, 'en') }
  if (doubtful === null) return say(`story.light-${whose}`, params)
  return say(`story.light-${whose}-group`, { ...params, group: book.group(doubtful).name })
}

/** The five words for odds, by the tenths that stand beside them; the bounds of match/view-own. */
const bandOf = (odds: number): 0 | 1 | 2 | 3 | 4 =>
  [15, 35, 65, 85].filter(bound => odds >= bound).length as 0 | 1 | 2 | 3 | 4

/** What an embassy reported, or why a computer capital chose, by its text id; words of people are not told. */
const spoken = (text: string, id: string, book: Book): readonly string[] => {
  const [family, word, about] = text.split('/')
  const [side, other] = [book.side(id).name, book.side(book.otherOf(id)).name]
  const code = family === 'report' ? `embassy.${word}` : `reason.${word}`
  if ((family !== 'report' && family !== 'reason') || !isCode(code)) return []
  if (family === 'report') return [say('story.report', { other, report: tell({ code, params: { side } }) })]
  const aim = withoutStop(book.text(book.sideSpec(id).aims?.find(one => one.id === about)?.text))
  return [say('story.reason', { side, reason: tell({ code, params: { aim } }) })]
}

// ---- the reveal ---------------------------------------------------------------------------------------------------

const revealed = (
  line: Of<'card' | 'foresaw' | 'outcome' | 'papers' | 'moved'>,
  book: Book,
): readonly string[] => {
  switch (line.code) {
    case 'card':
      return card(line, book)
    case 'foresaw': {
      const other = book.side(book.otherOf(line.side)).name
      const params = { side: book.side(line.side).name, other, stance: stance(line.stance) }
      return [line.right ? say('story.foresaw-right', params) : say('story.foresaw', params)]
    }
    case 'outcome':
      return [book.text(book.trigger(line.trigger)?.outcomes?.[line.outcome]?.text)]
    case 'papers':
      return book.scenario.sides.flatMap(side => paper(line, side.id, book))
    case 'moved':
      return [
        say('story.moved', {
          gauge: book.gaugeName(line.gauge),
          from: line.from,
          to: line.to,
          by: line.to - line.from,
        }),
        ...causes(line, book).map(one => say('story.cause', one)),
      ]
  }
}

/** Below this, tenths, what drifts by itself is told in one line with the rest that does. */
const SMALL = 10

/** What moved a gauge, largest first: one clause once, however many shares it has, and the small drifts together. */
const causes = ({ causes: all, revealed: seen }: Of<'moved'>, book: Book) => {
  const told = new Map<string, number>()
  for (const { by, cause } of all) {
    const text = causeText(cause, book, 'en', seen ?? undefined)
    told.set(text, (told.get(text) ?? 0) + by)
  }
  const drifts = new Set(
    all
      .filter(({ cause }) => cause.code === 'force')
      .map(({ cause }) => causeText(cause, book, 'en', seen ?? undefined))
      .filter(text => Math.abs(told.get(text) ?? 0) < SMALL),
  )
  const lines = [...told].flatMap(([cause, by]) => (by === 0 || drifts.has(cause) ? [] : [{ by, cause }]))
  lines.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const drifted = [...drifts].reduce((sum, text) => sum + (told.get(text) ?? 0), 0)
  return drifted === 0 ? lines : [...lines, { by: drifted, cause: say('story.drifts', {}) }]
}

const stance = (id: string): string => stanceWord(id, 'en').toLowerCase()

const card = (line: Of<'card'>, book: Book): readonly string[] => {
  const spec = book.response(line.trigger, line.side, line.response)
  const params = {
    side: book.side(line.side).name,
    card: book.text(spec?.title),
    stance: stance(line.stance),
  }
  if (line.pledged) return [say('story.card-pledged', { ...params, cost: line.cost })]
  return [line.cost > 0 ? say('story.card', { ...params, cost: line.cost }) : say('story.card-free', params)]
}

/** The pair's own headline, else those of the two cards, in the words of one capital's paper. */
const paper = (line: Of<'papers'>, side: string, book: Book): readonly string[] => {
  const outcome = book.trigger(line.trigger)?.outcomes?.[line.outcome]
  const cards = book.scenario.sides.map((one, at) =>
    book.inPaper(book.response(line.trigger, one.id, line.responses[at as 0 | 1])?.headline?.[side], side),
  )
  const headline =
    book.ratified(line.promises, line.slot, side) ||
    book.inPaper(outcome?.headline?.[side], side) ||
    cards.filter(text => text !== '').join(' / ')
  if (headline === '') return []
  const name =
    book.text(book.sideSpec(side).newspaper) || say('reveal.paper-of', { side: book.side(side).name })
  return [say('story.paper', { paper: name, headline })]
}
