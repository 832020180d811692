// Why a number moved, as a clause: the author's own `why` or `cause` first, words/ where the author is silent.
import type { LedgerLine } from '../../match/view.ts'
import { whyOf } from '../../scenario/why.ts'
import { type Language, say } from '../../words/say.ts'
import type { Book } from './book.ts'
import { STANCES } from './stance.ts'

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
function responseAt(id: string, book: Book) {
  const [trigger = '', side = '', response = ''] = id.split('/')
  return book.response(trigger, side, response)
}

function ownWords(cause: Cause, book: Book, language: Language, revealed: Revealed | undefined): string {
  const side = cause.side === undefined ? '' : book.side(cause.side).name
  const card = cardText(cause.id ?? '', book)
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
      return cause.side === undefined
        ? say('cause.home', {}, language)
        : home(cause.side, book, language, revealed)
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

/** A card as part of a clause: its cause, else its title without the full stop. */
function cardText(id: string, book: Book): string {
  const card = responseAt(id, book)
  return book.text(card?.cause) || book.text(card?.title).replace(/[.\u3002]$/, '')
}

function promiseName(id: string, book: Book): string {
  return book.text(book.clause(id)?.name) || book.text(responseAt(id, book)?.title) || id
}

/** Who did what, so that it can be read aloud: "Tokyo pressed, Seoul offered talk". */
function meeting(book: Book, language: Language, revealed: Revealed | undefined): string {
  const both = revealed ? didOf(book.scenario.sides[0].id, book, language, revealed) : null
  if (!both) return say('cause.meeting-plain', {}, language)
  return both.a === both.b ? say('cause.meeting-same', both, language) : say('cause.meeting', both, language)
}

function home(side: string, book: Book, language: Language, revealed: Revealed | undefined): string {
  const met = revealed ? didOf(side, book, language, revealed) : null
  if (met) {
    return met.a === met.b ? say('cause.home-met-same', met, language) : say('cause.home-met', met, language)
  }
  return side === book.reader.side
    ? say('cause.home', {}, language)
    : say('cause.home-other', { side: book.side(side).name }, language)
}

/** What two sides did, this one first; nothing where a stance is not known. */
function didOf(side: string, book: Book, language: Language, { stances }: Revealed) {
  const other = book.otherOf(side)
  const did = (whose: string) => STANCES.find(one => one === stances[whose])
  const [mine, theirs] = [did(side), did(other)]
  if (!mine || !theirs) return null
  return {
    one: book.side(side).name,
    a: say(`cause.did-${mine}`, {}, language),
    two: book.side(other).name,
    b: say(`cause.did-${theirs}`, {}, language),
  }
}
