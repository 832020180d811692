// Why a number moved, as a clause: the author's own `why` or `cause` first, words/ where the author is silent.
import type { LedgerLine } from '../../match/view.ts'
import { whyOf } from '../../scenario/why.ts'
import { type Language, say } from '../../words/say.ts'
import type { Book } from './book.ts'
import { stanceWord } from './stance.ts'

/** What was revealed in the slot of a line, where the reader knows it. */
export type Revealed = {
  readonly trigger: string
  readonly responses: Readonly<Record<string, string>>
  readonly stances: Readonly<Record<string, string>>
  readonly outcome: number
}

type Cause = LedgerLine['cause']

/** The clause of a ledger line. */
export function causeText(
  cause: Cause,
  book: Book,
  language: Language,
  revealed: Revealed | undefined,
): string {
  const own = book.text(whyOf(book.scenario, cause) ?? undefined)
  return own || ownWords(cause, book, language, revealed)
}

/** trigger/side/response */
export function responseAt(id: string, book: Book) {
  const [trigger = '', side = '', response = ''] = id.split('/')
  return book.response(trigger, side, response)
}

function ownWords(cause: Cause, book: Book, language: Language, revealed: Revealed | undefined): string {
  const side = cause.side === undefined ? '' : book.side(cause.side).name
  const card = book.text(responseAt(cause.id ?? '', book)?.title)
  switch (cause.code) {
    case 'response':
      return card ? say('cause.response', { side, card }, language) : say('cause.outcome', {}, language)
    case 'cost':
      return card ? say('cause.cost-of', { card }, language) : say('cause.cost', {}, language)
    case 'meeting':
      return meeting(book, language, revealed)
    case 'stance':
      return side ? say('cause.stance', { side }, language) : say('cause.stance-plain', {}, language)
    case 'home':
      if (cause.id) return say('cause.home-feels', { gauge: book.gaugeName(cause.id), side }, language)
      return cause.side === undefined || cause.side === book.reader.side
        ? say('cause.home', {}, language)
        : say('cause.home-other', { side }, language)
    case 'failed':
      return side ? say('cause.failed-in', { side }, language) : say('cause.failed', {}, language)
    case 'broke':
      return side ? say('cause.broke', { side }, language) : say('cause.broke-plain', {}, language)
    case 'clause':
      return say('cause.clause', { promise: promiseName(cause.id ?? '', book) }, language)
    case 'stakeholder':
      return say('cause.stakeholder', { name: book.gaugeName(`stakeholder.${cause.id ?? ''}`) }, language)
    case 'trigger':
      return cause.id ?? say('cause.force', {}, language)
    case 'force':
    case 'retreat':
    case 'record':
    case 'ground':
    case 'outcome':
    case 'ratified':
    case 'spend':
    case 'statement':
    case 'limit':
      return say(`cause.${cause.code}`, {}, language)
    default:
      return cause.code
  }
}

function promiseName(id: string, book: Book): string {
  return book.text(book.clause(id)?.name) || book.text(responseAt(id, book)?.title) || id
}

function meeting(book: Book, language: Language, revealed: Revealed | undefined): string {
  if (!revealed) return say('cause.meeting-plain', {}, language)
  const [a = '', b = ''] = book.scenario.sides.map(side => revealed.stances[side.id] ?? '')
  const [first, second] = [stanceWord(a, language), stanceWord(b, language)]
  return a === b
    ? say('cause.meeting-same', { a: first.toLowerCase() }, language)
    : say('cause.meeting', { a: first.toLowerCase(), b: second.toLowerCase() }, language)
}
